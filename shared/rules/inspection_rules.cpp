#include "shared/rules/inspection_rules.hpp"

namespace turndown {

Inspection judged(const Inspection& standing, bool passed, const std::vector<InspectionLine>& lines,
                  const Stated& stated)
{
    Inspection inspection{.result = passed ? InspectionResult::Passed : InspectionResult::Failed,
                          .by = stated.by,
                          .at = stated.eff,
                          .op = stated.id,
                          .failCount = standing.failCount + (passed ? 0 : 1)};
    for (const auto& line : lines) {
        if (!passed && line.result == LineResult::Fail) {
            inspection.failed.push_back(line.line);
            if (!line.reason.empty()) {
                inspection.reasons[line.line] = line.reason;
            }
            if (!line.photo.empty()) {
                inspection.photos[line.line] = line.photo;
            }
        }
    }
    return inspection;
}

} // namespace turndown
