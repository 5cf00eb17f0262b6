#include "sync-server/ledger/document_row.hpp"

#include "shared/wire/document_json.hpp"

#include <charconv>
#include <stdexcept>

namespace turndown::server {

namespace {

void putRecentSeqs(Document& document, std::string_view text)
{
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (auto& entry : document.recent) {
        at = std::from_chars(at, end, entry.seq).ptr;
        at += at < end ? 1 : 0;
    }
}

} // namespace

std::string recentSeqsOf(const Document& document)
{
    std::string text;
    for (const auto& entry : document.recent) {
        text += (text.empty() ? "" : " ") + std::to_string(entry.seq);
    }
    return text;
}

Document documentFrom(const wire::SentDocument& sent, std::string_view recentSeqs)
{
    auto parsed = wire::parseDocument(sent.name, sent.rev, sent.last, sent.body);
    if (!parsed) {
        throw std::runtime_error{"Document " + sent.name.text() + " cannot be read: " + parsed.error().detail};
    }
    Document document = std::move(parsed).value();
    putRecentSeqs(document, recentSeqs);
    return document;
}

std::optional<FoldPosition> positionOf(const SQLite::Column& eff, const SQLite::Column& id)
{
    return id.isNull() ? std::nullopt : std::optional{FoldPosition{timeOf(eff), idOf(id)}};
}

void bindPosition(SQLite::Statement& statement, const char* eff, const char* id,
                  const std::optional<FoldPosition>& position)
{
    bindTo(statement, eff, position ? std::optional{position->eff} : std::nullopt);
    bindTo(statement, id, position ? std::optional{position->id} : std::nullopt);
}

} // namespace turndown::server
