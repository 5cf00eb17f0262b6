#include "sync-server/reports/catalogue.hpp"

#include "shared/wire/document_json.hpp"
#include "sync-server/reports/consumption_report.hpp"
#include "sync-server/reports/found_report.hpp"
#include "sync-server/reports/linen_report.hpp"
#include "sync-server/reports/minibar_report.hpp"
#include "sync-server/reports/room_report.hpp"
#include "sync-server/reports/stock_report.hpp"
#include "sync-server/reports/work_order_report.hpp"
#include "sync-server/reports/work_report.hpp"

#include <algorithm>

namespace turndown::server {

namespace {

constexpr int kPage = 500;

bool runsTheHouse(Role role)
{
    return role == Role::Clerk || role == Role::Supervisor || role == Role::Manager || role == Role::Admin;
}

bool leads(Role role)
{
    return runsTheHouse(role) || role == Role::Lead;
}

bool keepsTheStore(Role role)
{
    return runsTheHouse(role) || role == Role::Storekeeper;
}

bool servesGuests(Role role)
{
    return runsTheHouse(role) || role == Role::FrontDesk;
}

bool keepsWhatIsFound(Role role)
{
    return servesGuests(role) || role == Role::Night;
}

bool everything(const LedgerOperation& /*kept*/)
{
    return true;
}

std::vector<DocumentHistory> stockHistories(const LedgerTransaction& ledger, const Asked& asked)
{
    return historiesSince(ledger, document_kind::kStock, spanOf(asked).from, everything);
}

Catalogue itemsOf(const LedgerTransaction& ledger)
{
    return catalogueOf(understoodDocuments(ledger, document_kind::kItem));
}

Report makeStockReport(const LedgerTransaction& ledger, const Asked& asked)
{
    return stockReport(stockHistories(ledger, asked), understoodDocuments(ledger, document_kind::kStock),
                       itemsOf(ledger), asked);
}

Report makeConsumptionReport(const LedgerTransaction& ledger, const Asked& asked)
{
    return consumptionReport(stockHistories(ledger, asked), roomHistories(ledger, asked), itemsOf(ledger),
                             roomTypesOf(understoodDocuments(ledger, document_kind::kRoomType)), asked);
}

Report makeMinibarReport(const LedgerTransaction& ledger, const Asked& asked)
{
    return minibarReport(roomHistories(ledger, asked), understoodDocuments(ledger, document_kind::kPosting), asked);
}

Report makeLinenReport(const LedgerTransaction& ledger, const Asked& asked)
{
    return linenReport(stockHistories(ledger, asked), roomHistories(ledger, asked), itemsOf(ledger), asked);
}

Report makeFoundReport(const LedgerTransaction& ledger, const Asked& asked)
{
    return foundReport(understoodDocuments(ledger, document_kind::kFoundItem), asked);
}

House houseNow(const LedgerTransaction& ledger)
{
    return houseOf(understoodDocuments(ledger, document_kind::kRoom),
                   understoodDocuments(ledger, document_kind::kRoomType));
}

Report makeRoomReport(const LedgerTransaction& ledger, const Asked& /*asked*/)
{
    return roomReport(understoodDocuments(ledger, document_kind::kRoom));
}

Report makeDiscrepancyReport(const LedgerTransaction& ledger, const Asked& asked)
{
    return discrepancyReport(workHistories(ledger, asked), understoodDocuments(ledger, document_kind::kRoom), asked);
}

Report makeWorkReport(const LedgerTransaction& ledger, const Asked& asked)
{
    const auto rooms = workHistories(ledger, asked);
    return workReport(workIn(rooms, houseNow(ledger), spanOf(asked)),
                      understoodDocuments(ledger, document_kind::kReport), asked);
}

Report makeProductivityReport(const LedgerTransaction& ledger, const Asked& asked)
{
    const auto rooms = workHistories(ledger, asked);
    return productivityReport(workIn(rooms, houseNow(ledger), spanOf(asked)));
}

Report makeInspectionReport(const LedgerTransaction& ledger, const Asked& asked)
{
    const auto rooms = workHistories(ledger, asked);
    return inspectionReport(workIn(rooms, houseNow(ledger), spanOf(asked)));
}

Report makeTrendReport(const LedgerTransaction& ledger, const Asked& asked)
{
    const auto rooms = workHistories(ledger, asked);
    return trendReport(workIn(rooms, houseNow(ledger), spanOf(asked)), rooms,
                       understoodDocuments(ledger, document_kind::kWorkOrder), asked);
}

const std::array kKinds{
    ReportKind{"rooms", [](Role role) { return leads(role) || servesGuests(role) || role == Role::Night; },
               makeRoomReport},
    ReportKind{"work", leads, makeWorkReport},
    ReportKind{"discrepancies", servesGuests, makeDiscrepancyReport},
    ReportKind{"inspections", leads, makeInspectionReport},
    ReportKind{"productivity", runsTheHouse, makeProductivityReport},
    ReportKind{"trends", runsTheHouse, makeTrendReport},
    ReportKind{"work-orders", [](Role role) { return runsTheHouse(role) || role == Role::Engineer; },
               [](const LedgerTransaction& ledger, const Asked& asked) {
                   return workOrderReport(understoodDocuments(ledger, document_kind::kWorkOrder), asked);
               }},
    ReportKind{"stock", keepsTheStore, makeStockReport},
    ReportKind{"consumption", keepsTheStore, makeConsumptionReport},
    ReportKind{"minibar", [](Role role) { return servesGuests(role) || keepsTheStore(role); }, makeMinibarReport},
    ReportKind{"linen", keepsTheStore, makeLinenReport},
    ReportKind{"found-items", keepsWhatIsFound, makeFoundReport},
};

} // namespace

std::span<const ReportKind> reportKinds()
{
    return kKinds;
}

const ReportKind* findReport(std::string_view name)
{
    const auto* const found =
        std::find_if(kKinds.begin(), kKinds.end(), [name](const ReportKind& kind) { return kind.name == name; });
    return found == kKinds.end() ? nullptr : found;
}

std::vector<Document> understoodDocuments(const LedgerTransaction& ledger, std::string_view kind)
{
    std::vector<Document> documents;
    std::string after;
    while (true) {
        const auto page = ledger.documents().ofKind(kind, after, kPage);
        for (const auto& sent : page) {
            if (auto document = wire::parseDocument(sent.name, sent.rev, sent.last, sent.body)) {
                documents.push_back(std::move(document).value());
            }
        }
        if (page.size() < kPage) {
            return documents;
        }
        after = page.back().name.text();
    }
}

} // namespace turndown::server
