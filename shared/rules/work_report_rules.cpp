// Daily work reports: signed by whose work it was, then read by somebody else. Source: docs/domain.md, duties 3, 40.

#include "shared/rules/overloaded.hpp"
#include "shared/rules/steps.hpp"

#include <utility>

namespace turndown {

namespace {

/// A report that nobody has signed yet belongs to whoever signs it.
Step<WorkReport> applySigned(WorkReport report, const ReportSigned& said, const Stated& stated)
{
    const bool isAnothers = !report.staff.empty() && report.staff != stated.by;
    if (isAnothers) {
        return unchanged(std::move(report), Reason::RoleNotAllowed);
    }
    WorkReport again;
    again.day = said.day;
    again.staff = stated.by;
    again.op = stated.id;
    again.work = said.work;
    again.text = said.text;
    again.signedAt = stated.eff;
    again.extra = std::move(report.extra);
    return applied(std::move(again));
}

Step<WorkReport> applyDecided(WorkReport report, const ReportDecided& said, const Stated& stated)
{
    if (report.staff == stated.by) {
        return unchanged(std::move(report), Reason::OwnWork);
    }
    if (report.op != said.answers) {
        return unchanged(std::move(report), Reason::NewerState);
    }
    if (report.state != WorkReportState::Signed) {
        return unchanged(std::move(report), Reason::AlreadyDone);
    }
    const bool approves = said.decision == ReportDecision::Approved;
    report.state = approves ? WorkReportState::Approved : WorkReportState::Returned;
    report.decidedBy = stated.by;
    report.decidedAt = stated.eff;
    report.remark = said.text;
    return applied(std::move(report));
}

} // namespace

Step<WorkReport> stepOf(WorkReport report, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    return std::visit(Overloaded{
                          [&](const ReportSigned& said) { return applySigned(std::move(report), said, stated); },
                          [&](const ReportDecided& said) { return applyDecided(std::move(report), said, stated); },
                          [&](const auto&) { return applied(std::move(report)); },
                      },
                      accepted.operation.body);
}

} // namespace turndown
