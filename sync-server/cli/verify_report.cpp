#include "sync-server/cli/verify_report.hpp"

#include "sync-server/cli/terminal.hpp"

#include <nlohmann/json.hpp>

namespace turndown::server {

nlohmann::json verificationJson(const Verification& verification)
{
    return {{"operations", verification.operations}, {"archived", verification.archived},
            {"documents", verification.documents},   {"snapshots", verification.snapshots},
            {"wrong", verification.wrong},           {"wrong_in_all", verification.wrongInAll}};
}

std::string summaryOf(const Verification& verification)
{
    const auto wrong = verification.wrongInAll;
    return std::to_string(verification.operations) + " operations (" + std::to_string(verification.archived) +
           " of them put away), " + std::to_string(verification.documents) + " documents and " +
           std::to_string(verification.snapshots) + " snapshots: " +
           (wrong == 0 ? "everything agrees." : std::to_string(wrong) + (wrong == 1 ? " is" : " are") + " wrong.");
}

void complainOf(const Verification& verification)
{
    for (const auto& sentence : verification.wrong) {
        complain({Problem::Storage, sentence});
    }
    const auto more = verification.wrongInAll - static_cast<std::int64_t>(verification.wrong.size());
    if (more > 0) {
        complain({Problem::Storage, "And " + std::to_string(more) + " more."});
    }
}

} // namespace turndown::server
