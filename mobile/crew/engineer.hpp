#pragma once

#include "mobile/crew/chance.hpp"
#include "mobile/crew/crew_tablet.hpp"
#include "mobile/crew/member.hpp"

#include <optional>

namespace turndown::crew {

/// Works through the repairs as the tablet shows them, the most pressing first: accepts one, mends it, says so.
class Engineer final : public Member {
public:
    /// The tablet must outlive the engineer.
    Engineer(CrewTablet& tablet, Chance chance);

    Done goOn(HotelTime now) override;

    [[nodiscard]] int repaired() const { return m_repaired; }

private:
    [[nodiscard]] std::optional<DocumentName> mostPressing() const;
    Done accept(const DocumentName& name);
    Done finish(const DocumentName& name);

    CrewTablet& m_tablet;
    Chance m_chance;
    HotelTime m_busyUntil;
    std::optional<DocumentName> m_order; ///< What is being mended, until busyUntil.
    int m_repaired = 0;
};

} // namespace turndown::crew
