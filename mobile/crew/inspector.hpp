#pragma once

#include "mobile/crew/chance.hpp"
#include "mobile/crew/crew_tablet.hpp"
#include "mobile/crew/member.hpp"

#include <optional>

namespace turndown::crew {

/// A floor lead or the supervisor: looks at empty rooms that were cleaned, those of VIPs first, passes most and sends some
/// back once with what was wrong. Of occupied rooms a few are looked at too. Each only passes what the role may pass.
class Inspector final : public Member {
public:
    /// The tablet must outlive the inspector.
    Inspector(CrewTablet& tablet, Chance chance);

    Done goOn(HotelTime now) override;

private:
    [[nodiscard]] bool shouldLookAt(const Room& room) const;
    [[nodiscard]] std::optional<DocumentName> nextRoom();
    Done inspect(const DocumentName& name);
    [[nodiscard]] std::vector<InspectionLine> whatIsWrong();

    CrewTablet& m_tablet;
    Chance m_chance;
    HotelTime m_busyUntil;
    std::optional<DocumentName> m_room; ///< Where this person stands now, until busyUntil.
};

} // namespace turndown::crew
