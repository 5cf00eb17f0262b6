#include "sync-server/ledger/document_batch.hpp"

namespace turndown::server {

DocumentBatch::Entry& DocumentBatch::entry(const DocumentName& name)
{
    const auto known = m_entries.find(name.text());
    if (known != m_entries.end()) {
        return known->second;
    }
    auto loaded = std::make_shared<const LedgerDocument>(m_load(name));
    return m_entries.emplace(name.text(), Entry{std::move(loaded), false}).first->second;
}

const LedgerDocument& DocumentBatch::get(const DocumentName& name)
{
    return *entry(name).document;
}

void DocumentBatch::put(LedgerDocument document)
{
    Entry& standing = entry(document.document.name);
    m_before.emplace(document.document.name.text(), standing);
    standing = Entry{std::make_shared<const LedgerDocument>(std::move(document)), true};
}

void DocumentBatch::takeBackJob()
{
    for (auto& [name, before] : m_before) {
        m_entries[name] = std::move(before);
    }
    m_before.clear();
}

std::vector<std::shared_ptr<const LedgerDocument>> DocumentBatch::takeChanged()
{
    std::vector<std::shared_ptr<const LedgerDocument>> changed;
    for (const auto& [name, standing] : m_entries) {
        if (standing.changed) {
            changed.push_back(standing.document);
        }
    }
    forget();
    return changed;
}

void DocumentBatch::forget()
{
    m_entries.clear();
    m_before.clear();
}

} // namespace turndown::server
