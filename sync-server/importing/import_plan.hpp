#pragma once

#include "sync-server/hotel/setting_up.hpp"
#include "sync-server/importing/import_documents.hpp"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <optional>

namespace turndown::server {

// What the imports of documents share: understanding fields, and carrying out a whole file or nothing of it.

/// A row that has been understood: what it would do, and doing it.
struct Planned {
    std::function<SetEffect(const LedgerTransaction&)> effect;
    std::function<Result<SetEffect>(LedgerTransaction&, UtcTime)> apply;
};

/// Setting these members of a document.
[[nodiscard]] Planned planDocument(const DocumentName& doc, const nlohmann::json& members);

/// Carries out all rows in one commit, or none; as a preview, counts what that would do.
Result<ImportReport> carryOut(Ledger& ledger, const std::vector<Planned>& plan, ImportMode mode, UtcTime now);

/// Notices a key that stands in the file twice.
class Seen {
public:
    explicit Seen(std::filesystem::path file) : m_file{std::move(file)} {}

    Done add(const std::string& key, unsigned line);

private:
    std::filesystem::path m_file;
    std::map<std::string, unsigned> m_lines;
};

/// What stands between `;`, `|` and spaces.
[[nodiscard]] std::vector<std::string> wordsOf(const std::string& text);

/// A quantity, or nothing for an empty field.
[[nodiscard]] Result<std::optional<std::int64_t>> quantityOf(const std::string& text);

/// Malformed unless it is of lower-case letters, digits and hyphens, as codes are.
[[nodiscard]] Done checkCode(const std::string& code);

/// Malformed unless there is a name in one language.
[[nodiscard]] Done checkNames(const std::string& code, const std::string& english, const std::string& chinese);

/// `names` with what a file says in English and Chinese; an empty field says nothing, and other languages stay.
[[nodiscard]] nlohmann::json namesWith(nlohmann::json names, const std::string& english, const std::string& chinese);

/// All documents of a kind.
[[nodiscard]] std::vector<wire::SentDocument> documentsOf(const LedgerTransaction& ledger, std::string_view kind);

} // namespace turndown::server
