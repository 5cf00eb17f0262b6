#pragma once

#include "mobile/crew/member.hpp"
#include "mobile/crew/office_session.hpp"

namespace turndown::crew {

/// The office's shelf: now and then receives what was handed in, and stores it for as long as the hotel keeps such things.
class FoundDesk final : public Member {
public:
    /// The session, a clerk's, must outlive the desk.
    FoundDesk(OfficeSession& session, Day today) : m_session{session}, m_today{today} {}

    Done goOn(HotelTime now) override;

private:
    Done takeIn(const Document& document);

    OfficeSession& m_session;
    Day m_today;
    HotelTime m_nextLook{};
};

} // namespace turndown::crew
