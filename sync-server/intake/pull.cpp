#include "sync-server/intake/pull.hpp"

#include "shared/rules/document_views.hpp"
#include "shared/wire/document_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace turndown::server {

namespace {

/// Documents finished before this moment are left out of a pull since the beginning: of no kind more than tablets drop.
UtcTime keepsFinishedFrom(const LedgerTransaction& ledger, UtcTime now)
{
    const auto stored = ledger.documents().get(DocumentName{"property/main"});
    const auto* const property = std::get_if<Property>(&stored.document.body);
    const int days = property != nullptr ? property->settings.finishedDays : Settings{}.finishedDays;
    return now - std::chrono::days{std::max(days, kRepeatDays)};
}

/// False for nearly all documents, which then need not be taken apart: those without guests or with no name
/// in them.
bool mayNameGuests(std::string_view body)
{
    if (body.find("\"claimant\"") != std::string_view::npos || body.find("\"id_shown\"") != std::string_view::npos) {
        return true; // Who claimed something, or got it back.
    }
    constexpr std::string_view kName = "\"name\":\"";
    if (body.find("\"guests\"") == std::string_view::npos) {
        return false;
    }
    for (auto at = body.find(kName); at != std::string_view::npos; at = body.find(kName, at + 1)) {
        const auto first = at + kName.size();
        if (first < body.size() && body[first] != '"') {
            return true;
        }
    }
    return false;
}

} // namespace

CheckedCursor checkCursor(const LedgerTransaction& ledger, const std::optional<std::string>& sent,
                          DeviceClass deviceClass)
{
    if (!sent) {
        return {Cursor{{}, {}, deviceClass, ledger.operations().head().seq}, std::nullopt};
    }
    const auto cursor = parseCursor(*sent);
    if (!cursor) {
        return {{}, CursorProblem::BadCursor};
    }
    if (!ledger.operations().holds(cursor->pulled) || !ledger.operations().holds(cursor->head)) {
        return {*cursor, CursorProblem::HistoryChanged};
    }
    if (cursor->deviceClass != deviceClass) {
        return {*cursor, CursorProblem::ScopeChanged};
    }
    return {*cursor, std::nullopt};
}

Pulled pull(const LedgerTransaction& ledger, const Cursor& from, int limit, UtcTime now)
{
    const auto head = ledger.operations().head();
    PullQuery query{from.pulled.seq, std::clamp(limit, 1, wire::kMostDocuments), std::nullopt};
    if (from.gatheringSince) {
        query.leaveFinished = PullQuery::Finished{keepsFinishedFrom(ledger, now), *from.gatheringSince};
    }
    auto page = ledger.documents().changed(query);
    for (auto& document : page.documents) {
        document.body = bodyFor(from.deviceClass, document.body);
    }
    const auto gatheringSince = page.more ? from.gatheringSince : std::nullopt;
    Pulled pulled{std::move(page.documents), {head, head, from.deviceClass, gatheringSince}, page.more};
    if (pulled.more) {
        const auto rev = pulled.documents.back().rev;
        pulled.cursor.pulled = {rev, ledger.operations().chainAt(rev).value_or(Sha256{})};
    }
    return pulled;
}

std::string bodyFor(DeviceClass deviceClass, const std::string& body)
{
    if (deviceClass == DeviceClass::Desk || !mayNameGuests(body)) {
        return body;
    }
    auto json = nlohmann::json::parse(body);
    wire::withoutGuestNames(json);
    return json.dump();
}

} // namespace turndown::server
