#pragma once

#include "sync-server/ledger/records.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace turndown::server {

/// The documents that the jobs of one commit work on: read once, changed in memory, written once at the end.
/// Used by one thread, from `beginJob` of the first job to `takeChanged`.
class DocumentBatch {
public:
    using Load = std::function<LedgerDocument(const DocumentName&)>;

    explicit DocumentBatch(Load load) : m_load{std::move(load)} {}

    [[nodiscard]] const LedgerDocument& get(const DocumentName& name);
    void put(LedgerDocument document);

    void beginJob() { m_before.clear(); }
    /// Puts everything back to where it stood when the job began.
    void takeBackJob();

    /// Hands over the documents that changed and forgets all.
    [[nodiscard]] std::vector<std::shared_ptr<const LedgerDocument>> takeChanged();
    void forget();

private:
    struct Entry {
        std::shared_ptr<const LedgerDocument> document;
        bool changed = false;
    };

    Entry& entry(const DocumentName& name);

    Load m_load;
    std::map<std::string, Entry> m_entries;
    std::map<std::string, Entry> m_before; ///< What the present job changed, as it stood.
};

} // namespace turndown::server
