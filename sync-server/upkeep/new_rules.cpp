#include "sync-server/upkeep/new_rules.hpp"

#include "shared/crypto/uuid.hpp"
#include "shared/rules/rules_version.hpp"
#include "sync-server/intake/refolding.hpp"
#include "sync-server/intake/source_intake.hpp"
#include "sync-server/log/event_log.hpp"

#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

constexpr std::size_t kDocumentsAtOnce = 100;
constexpr std::string_view kFoldedBy = "rules";        // The rules that all documents are folded by.
constexpr std::string_view kThrough = "rules_through"; // How far others have come: their number, and a document.

/// The document that these rules have come to; empty: they have not begun.
std::string cameTo(const LedgerTransaction& ledger, const std::string& rules)
{
    const auto through = ledger.access().fact(kThrough).value_or("");
    const auto space = through.find(' ');
    return through.substr(0, space) == rules && space != std::string::npos ? through.substr(space + 1) : "";
}

void tellOf(LedgerTransaction& ledger, const DocumentName& name, const std::string& rules, UtcTime now)
{
    const nlohmann::json body{{"reason", "rules " + rules}};
    stateAsServer(ledger, {.id = newOperationId(now), .kind = "document.refolded", .doc = name, .body = body.dump()},
                  now);
}

void releaseLearnt(Hotel& hotel)
{
    int released = 0;
    auto written =
        hotel.ledger().write([&](LedgerTransaction& ledger) { released = releaseLearntKinds(ledger, hotel.now()); });
    if (!written) {
        tell(LogLevel::Error, "held.unread", written.error().detail);
    } else if (released > 0) {
        tell(LogLevel::Info, "held.released", "This version knows operations that were held.",
             {{"operations", released}});
    }
}

} // namespace

RefoldedPortion refoldNext(LedgerTransaction& ledger, int rules, UtcTime now)
{
    const std::string number = std::to_string(rules);
    if (ledger.access().fact(kFoldedBy) == number) {
        return {};
    }
    RefoldedPortion portion;
    const auto names = ledger.documents().names(cameTo(ledger, number), kDocumentsAtOnce);
    for (const auto& name : names) {
        if (refoldDocument(ledger, name)) {
            tellOf(ledger, name, number, now);
            ++portion.refolded;
        }
    }
    portion.more = names.size() == kDocumentsAtOnce;
    if (portion.more) {
        ledger.access().putFact(kThrough, number + ' ' + names.back().text());
    } else {
        ledger.access().putFact(kFoldedBy, number);
    }
    return portion;
}

void takeUpWhatIsNew(Hotel& hotel)
{
    releaseLearnt(hotel);
    int refolded = 0;
    for (RefoldedPortion portion{0, true}; portion.more;) {
        auto written = hotel.ledger().write(
            [&](LedgerTransaction& ledger) { portion = refoldNext(ledger, kRulesVersion, hotel.now()); });
        if (!written) {
            tell(LogLevel::Error, "rules.failed", written.error().detail);
            return;
        }
        refolded += portion.refolded;
    }
    if (refolded > 0) {
        tell(LogLevel::Info, "rules.folded", "Documents were folded anew by the rules of this version.",
             {{"documents", refolded}});
    }
}

} // namespace turndown::server
