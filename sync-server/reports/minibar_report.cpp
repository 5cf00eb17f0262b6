#include "sync-server/reports/minibar_report.hpp"

#include "shared/rules/overloaded.hpp"

#include <map>

namespace turndown::server {

namespace {

struct Article {
    std::int64_t consumed = 0;
    std::int64_t refilled = 0;
    std::int64_t posted = 0;
    std::int64_t taken = 0;
    std::int64_t voided = 0;
    std::optional<std::int64_t> amount;

    [[nodiscard]] std::int64_t variance() const { return refilled - posted + voided; }
};

/// Of each article, on each day.
using Articles = std::map<std::pair<Day, ItemId>, Article>;

std::vector<Column> columns()
{
    return {{"day", "Day", ColumnKind::Day},
            {"item", "Article", ColumnKind::Item},
            {"consumed", "Consumed", ColumnKind::Count},
            {"refilled", "Refilled", ColumnKind::Count},
            {"posted", "Posted", ColumnKind::Count},
            {"taken", "On bills", ColumnKind::Count},
            {"voided", "Voided", ColumnKind::Count},
            {"variance", "Variance", ColumnKind::Count},
            {"amount", "Amount", ColumnKind::Money}};
}

void add(Articles& articles, Day day, const Counts& counts, std::int64_t Article::*member)
{
    for (const auto& [item, pieces] : counts) {
        if (pieces > 0) {
            articles[{day, item}].*member += pieces;
        }
    }
}

void addDeed(Articles& articles, Day day, const OperationBody& body)
{
    std::visit(Overloaded{[&](const MinibarConsumed& told) {
                              add(articles, day, told.items, &Article::consumed);
                              add(articles, day, told.place ? told.items : Counts{}, &Article::refilled);
                          },
                          [&](const MinibarRefilled& told) { add(articles, day, told.items, &Article::refilled); },
                          [&](const RoomCleaned& told) {
                              add(articles, day, told.minibar, &Article::consumed);
                              add(articles, day, told.minibar, &Article::refilled);
                          },
                          [](const auto&) {}},
               body);
}

void addPosting(Articles& articles, Day day, const Posting& posting)
{
    for (const auto& [item, pieces] : posting.items) {
        Article& article = articles[{day, item}];
        article.posted += pieces;
        article.taken += posting.state == PostingState::Taken ? pieces : 0;
        article.voided += posting.state == PostingState::Voided ? pieces : 0;
        const auto price = posting.prices.find(item);
        if (price != posting.prices.end() && posting.state != PostingState::Voided) {
            article.amount = article.amount.value_or(0) + pieces * price->second;
        }
    }
}

Row numbersOf(const Article& article)
{
    Row row{{"consumed", article.consumed}, {"refilled", article.refilled}, {"posted", article.posted},
            {"taken", article.taken},       {"voided", article.voided},     {"variance", article.variance()}};
    if (article.amount) {
        row["amount"] = *article.amount;
    }
    return row;
}

void addTo(Article& all, const Article& one)
{
    all.consumed += one.consumed;
    all.refilled += one.refilled;
    all.posted += one.posted;
    all.taken += one.taken;
    all.voided += one.voided;
    if (one.amount) {
        all.amount = all.amount.value_or(0) + *one.amount;
    }
}

} // namespace

Report minibarReport(const std::vector<DocumentHistory>& rooms, const std::vector<Document>& postings,
                     const Asked& asked)
{
    Articles articles;
    for (const RoomDeed& deed : deedsIn(rooms, spanOf(asked))) {
        addDeed(articles, dayOf(asked, deed.told->eff), deed.told->operation.body);
    }
    for (const Document& document : postings) {
        const auto* const posting = std::get_if<Posting>(&document.body);
        if (posting != nullptr && isWithin(asked, posting->at)) {
            addPosting(articles, dayOf(asked, posting->at), *posting);
        }
    }
    Report report{"minibar", columns(), {}, {}};
    Article all;
    for (const auto& [when, article] : articles) {
        Row row = numbersOf(article);
        row["day"] = formatDay(when.first);
        row["item"] = when.second.text();
        report.rows.push_back(std::move(row));
        addTo(all, article);
    }
    if (!report.rows.empty()) {
        report.totals = numbersOf(all);
    }
    return report;
}

} // namespace turndown::server
