// Who works when. Two who plan one person's day without knowing of each other: people decide. Source: docs/domain.md,
// duty 42.

#include "shared/rules/roster_rules.hpp"

#include "shared/rules/overloaded.hpp"
#include "shared/rules/steps.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace turndown {

namespace {

PlannedShift planned(const RosterPlanned& said, const Stated& stated)
{
    return {said.shift, said.from, said.to, said.floor, stated.id, stated.by, stated.eff};
}

bool saysTheSame(const PlannedShift& one, const PlannedShift& other)
{
    return std::tie(one.shift, one.from, one.to, one.floor) == std::tie(other.shift, other.from, other.to, other.floor);
}

ConflictSide sideOf(const PlannedShift& duty)
{
    return {duty.op, duty.by, duty.at, {}};
}

Step<Roster> applyPlanned(Roster roster, const RosterPlanned& said, const Stated& stated)
{
    PlannedShift duty = planned(said, stated);
    const auto standing = roster.duties.find(said.staff);
    if (standing == roster.duties.end()) {
        roster.duties.emplace(said.staff, std::move(duty));
        return applied(std::move(roster));
    }
    if (saysTheSame(standing->second, duty)) {
        return unchanged(std::move(roster), Reason::AlreadyDone);
    }
    if (said.after == standing->second.op) {
        standing->second = std::move(duty);
        return applied(std::move(roster));
    }
    const ConflictSide before = sideOf(standing->second);
    const ConflictSide also = sideOf(duty);
    roster.contested.push_back({said.staff, std::move(duty)});
    return undecided(std::move(roster), ConflictRule::TwoPlans, before, also);
}

} // namespace

void letPlannedStand(Roster& roster, const OperationId& chosen, const OperationId& other)
{
    const auto contested = std::find_if(roster.contested.begin(), roster.contested.end(),
                                        [&](const ContestedShift& duty) { return duty.duty.op == chosen; });
    if (contested != roster.contested.end()) {
        PlannedShift& standing = roster.duties[contested->staff];
        standing = standing.op == other ? contested->duty : standing;
    }
    std::erase_if(roster.contested,
                  [&](const ContestedShift& duty) { return duty.duty.op == chosen || duty.duty.op == other; });
}

Step<Roster> stepOf(Roster roster, const AcceptedOperation& accepted, const DocumentName& name)
{
    if (const auto day = parseDay(std::string{name.key()})) {
        roster.day = *day;
    }
    const auto* const said = std::get_if<RosterPlanned>(&accepted.operation.body);
    return said == nullptr ? applied(std::move(roster)) : applyPlanned(std::move(roster), *said, statedBy(accepted));
}

} // namespace turndown
