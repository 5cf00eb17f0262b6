// The duty log: nobody rewrites what was written; what is open goes on until it is done. Source: docs/domain.md, duties
// 14, 47, 62.

#include "shared/rules/overloaded.hpp"
#include "shared/rules/steps.hpp"

#include <utility>

namespace turndown {

namespace {

LogEntry written(const LogWritten& said, const Stated& stated)
{
    LogEntry entry;
    entry.code = said.code;
    entry.room = said.room;
    entry.place = said.place;
    entry.text = said.text;
    entry.to = said.to;
    entry.dueAt = said.dueAt;
    entry.state = said.open ? LogState::Open : LogState::Noted;
    entry.writtenBy = stated.by;
    entry.writtenAt = stated.eff;
    return entry;
}

Step<LogEntry> applyLogStepped(LogEntry entry, const LogStepped& stepped, const Stated& stated)
{
    const bool closes = stepped.step == LogStep::Done;
    if (closes != (entry.state == LogState::Open)) {
        return unchanged(std::move(entry), Reason::AlreadyDone);
    }
    entry.state = closes ? LogState::Done : LogState::Open;
    entry.doneBy = closes ? std::optional{stated.by} : std::nullopt;
    entry.doneAt = closes ? std::optional{stated.eff} : std::nullopt;
    entry.result = stepped.text;
    return applied(std::move(entry));
}

Step<LogEntry> applyLogAssigned(LogEntry entry, const LogAssigned& assigned)
{
    if (entry.state == LogState::Done) {
        return unchanged(std::move(entry), Reason::NewerState);
    }
    entry.state = LogState::Open; // Who is to see to it has something to do.
    entry.to = assigned.to;
    entry.dueAt = assigned.dueAt;
    return applied(std::move(entry));
}

} // namespace

Step<LogEntry> stepOf(LogEntry entry, const AcceptedOperation& accepted, const DocumentName& /*name*/)
{
    const Stated stated = statedBy(accepted);
    return std::visit(Overloaded{
                          [&](const LogWritten& said) { return applied(written(said, stated)); },
                          [&](const LogStepped& stepped) { return applyLogStepped(std::move(entry), stepped, stated); },
                          [&](const LogAssigned& assigned) { return applyLogAssigned(std::move(entry), assigned); },
                          [&](const auto&) { return applied(std::move(entry)); },
                      },
                      accepted.operation.body);
}

} // namespace turndown
