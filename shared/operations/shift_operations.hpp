#pragma once

#include "shared/model/briefing.hpp"
#include "shared/model/handover.hpp"
#include "shared/model/roster.hpp"
#include "shared/model/work_report.hpp"

namespace turndown {

struct HandoverOffered { // handover.offered; on a new handover
    Day day{};
    Shift shift = Shift::Day;
    std::string text;
    std::vector<HandoverItem> items; ///< Nobody has taken one over yet.
};

struct HandoverAcknowledged { // handover.acknowledged
    std::vector<DocumentName> items;
    std::string text;
};

struct HandoverWithdrawn {}; // handover.withdrawn

struct BriefingPublished { // briefing.published; on a new briefing
    Day day{};
    std::string title;
    std::string text;
    std::set<Role> roles;
    bool standing = false;
};

struct BriefingRead {}; // briefing.read

struct BriefingWithdrawn {}; // briefing.withdrawn

struct ReportSigned { // report.signed
    Day day{};
    std::vector<OperationId> work;
    std::string text;
};

/// report.approved and report.returned name the signature they answer.
enum class ReportDecision { Approved, Returned };
template <>
inline constexpr auto kNames<ReportDecision> =
    std::array{Named{ReportDecision::Approved, "report.approved"}, Named{ReportDecision::Returned, "report.returned"}};

struct ReportDecided {
    ReportDecision decision = ReportDecision::Approved;
    OperationId answers;
    std::string text;
};

struct RosterPlanned { // roster.planned
    StaffId staff;
    Shift shift = Shift::Day;
    std::optional<std::chrono::minutes> from;
    std::optional<std::chrono::minutes> to;
    std::string floor;
    std::optional<OperationId> after; ///< The plan for this person that stood on the planner's screen.
};

} // namespace turndown
