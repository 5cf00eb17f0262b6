#include "sync-server/backup/restoration.hpp"

#include <nlohmann/json.hpp>

namespace turndown::server {

namespace {

using nlohmann::json;

constexpr const char* kFact = "restored";

UtcTime timeFrom(const json& milliseconds)
{
    return UtcTime{std::chrono::milliseconds{milliseconds.get<std::int64_t>()}};
}

} // namespace

void noteRestoration(LedgerTransaction& ledger, const Restoration& restoration)
{
    json fact{{"to", restoration.to.time_since_epoch().count()},
              {"noticed_at", restoration.noticedAt.time_since_epoch().count()},
              {"seq", restoration.seq}};
    if (restoration.checkedSeq) {
        fact["checked_seq"] = *restoration.checkedSeq;
    }
    ledger.access().putFact(kFact, fact.dump());
}

std::optional<Restoration> lastRestoration(const LedgerTransaction& ledger)
{
    const auto told = ledger.access().fact(kFact);
    if (!told) {
        return std::nullopt;
    }
    const auto fact = json::parse(*told);
    Restoration restoration{timeFrom(fact.at("to")), timeFrom(fact.at("noticed_at")), fact.at("seq"), std::nullopt};
    if (fact.contains("checked_seq")) {
        restoration.checkedSeq = fact.at("checked_seq").get<std::int64_t>();
    }
    return restoration;
}

void noteForeignHistory(LedgerTransaction& ledger, std::optional<UtcTime> heardAt, UtcTime now)
{
    const auto known = lastRestoration(ledger);
    if (!known || heardAt.value_or(UtcTime{}) > known->noticedAt) {
        noteRestoration(ledger, {ledger.operations().latestEff(), now, ledger.operations().head().seq, std::nullopt});
    }
}

std::optional<ToCheck> whatToCheck(const LedgerTransaction& ledger)
{
    const auto restoration = lastRestoration(ledger);
    if (!restoration) {
        return std::nullopt;
    }
    auto rooms =
        ledger.operations().toldByTablets(document_kind::kRoom, restoration->checkedSeq.value_or(restoration->seq),
                                          restoration->to, restoration->noticedAt);
    if (restoration->checkedSeq && rooms.empty()) {
        return std::nullopt;
    }
    return ToCheck{*restoration, std::move(rooms)};
}

void markChecked(LedgerTransaction& ledger)
{
    if (auto restoration = lastRestoration(ledger)) {
        restoration->checkedSeq = ledger.operations().head().seq;
        noteRestoration(ledger, *restoration);
    }
}

} // namespace turndown::server
