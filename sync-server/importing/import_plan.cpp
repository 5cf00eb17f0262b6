#include "sync-server/importing/import_plan.hpp"

#include "sync-server/importing/csv_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace turndown::server {

namespace {

using nlohmann::json;

constexpr int kPage = 500;

void count(ImportReport& report, SetEffect effect)
{
    ++report.rows;
    switch (effect) {
    case SetEffect::Created:
        ++report.created;
        break;
    case SetEffect::Changed:
        ++report.changed;
        break;
    case SetEffect::Unchanged:
        ++report.unchanged;
        break;
    }
}

bool isCode(const std::string& text)
{
    const auto belongs = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), belongs);
}

} // namespace

Result<ImportReport> carryOut(Ledger& ledger, const std::vector<Planned>& plan, ImportMode mode, UtcTime now)
{
    ImportReport report;
    if (mode == ImportMode::Preview) {
        auto read = ledger.read([&](const LedgerTransaction& records) {
            for (const auto& row : plan) {
                count(report, row.effect(records));
            }
        });
        return read ? Result<ImportReport>{std::move(report)} : Result<ImportReport>{read.error()};
    }
    std::optional<Error> refused;
    auto written = ledger.write([&](LedgerTransaction& records) {
        for (const auto& row : plan) {
            auto applied = row.apply(records, now);
            if (!applied) {
                refused = applied.error();
                throw std::runtime_error{applied.error().detail}; // Takes the whole file back.
            }
            count(report, *applied);
        }
    });
    if (refused) {
        return *refused;
    }
    return written ? Result<ImportReport>{std::move(report)} : Result<ImportReport>{written.error()};
}

Planned planDocument(const DocumentName& doc, const json& members)
{
    return {[doc, members](const LedgerTransaction& ledger) { return effectOfSetting(ledger, doc, members); },
            [doc, members](LedgerTransaction& ledger, UtcTime now) { return setDocument(ledger, doc, members, now); }};
}

Done Seen::add(const std::string& key, unsigned line)
{
    const auto [first, isNew] = m_lines.emplace(key, line);
    return isNew
               ? done()
               : Done{wrongLine(m_file, line, key + " stands in line " + std::to_string(first->second) + " already.")};
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of("; |", at), text.size());
        if (end > at) {
            words.push_back(text.substr(at, end - at));
        }
        at = end + 1;
    }
    return words;
}

Result<std::optional<std::int64_t>> quantityOf(const std::string& text)
{
    if (text.empty()) {
        return std::optional<std::int64_t>{};
    }
    std::int64_t quantity = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), quantity);
    if (error != std::errc{} || end != text.data() + text.size() || quantity < 0 || quantity > INT32_MAX) {
        return Error{Problem::Malformed, "\"" + text + "\" is no whole number from 0 to 2147483647."};
    }
    return std::optional{quantity};
}

Done checkCode(const std::string& code)
{
    return isCode(code) ? done()
                        : Done{Error{Problem::Malformed, '"' + code +
                                                             "\" cannot be a code: use lower-case letters, digits and "
                                                             "hyphens."}};
}

Done checkNames(const std::string& code, const std::string& english, const std::string& chinese)
{
    return english.empty() && chinese.empty() ? Done{Error{Problem::Malformed, code + " needs a name."}} : done();
}

json namesWith(json names, const std::string& english, const std::string& chinese)
{
    const auto say = [&](const char* language, const std::string& name) {
        if (!name.empty()) {
            names[language] = name;
        }
    };
    say("en", english);
    say("zh-CN", chinese);
    return names;
}

std::vector<wire::SentDocument> documentsOf(const LedgerTransaction& ledger, std::string_view kind)
{
    std::vector<wire::SentDocument> documents;
    std::string after;
    while (true) {
        const auto page = ledger.documents().ofKind(kind, after, kPage);
        documents.insert(documents.end(), page.begin(), page.end());
        if (page.size() < kPage) {
            return documents;
        }
        after = page.back().name.text();
    }
}

} // namespace turndown::server
