#pragma once

#include "mobile/core/shown_document.hpp"
#include "mobile/core/store.hpp"
#include "shared/model/role.hpp"
#include "shared/rules/apply.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace turndown::tablet {

/// The documents as shown: the server's with this tablet's own operations on top that they do not hold yet.
///
/// An operation is not on top when its id is in the document's `recent`, or once it was answered and either the
/// document's `rev` is at least its `seq`, or a reply since had `more: false`; a held one never is. Source:
/// docs/design.md, section 1. Everything that was asked for once stays in memory, so that a list of 500 rooms is at hand,
/// and only what an operation touches is folded again. Throws StorageFailure.
class ShownDocuments {
public:
    explicit ShownDocuments(Store& store);

    [[nodiscard]] ShownDocument show(const DocumentName& name);

    /// The same without anything on top. Never null.
    [[nodiscard]] std::shared_ptr<const Document> atServer(const DocumentName& name);

    /// All of a kind that somebody has set up, by name.
    [[nodiscard]] std::vector<ShownDocument> list(std::string_view kind);

    /// Puts an operation on top that has just been recorded. Answers with the documents it touches.
    std::vector<DocumentName> put(const KeptOperation& operation);

    /// Takes in that documents were received and operations answered. Answers with the documents that look different now,
    /// and the received ones that nobody has asked for yet.
    std::vector<DocumentName> refresh(const std::vector<DocumentName>& received);

    /// The same when all documents have been replaced.
    std::vector<DocumentName> refreshAll();

    /// Nothing for someone who is not known here or no longer works here.
    [[nodiscard]] std::optional<Role> roleOf(const StaffId& staff);

private:
    struct Entry {
        std::shared_ptr<const Document> base; ///< As the server sent it.
        ShownDocument shown;
    };
    struct Pending {
        KeptOperation kept;
        Operation operation;
        std::vector<DocumentName> touched;
        UtcTime eff{};
    };

    Entry& entry(const DocumentName& name);
    [[nodiscard]] std::shared_ptr<const Document> read(const DocumentName& name);
    void readKind(std::string_view kind);
    void readPending();
    void addPending(KeptOperation kept);
    void fold(Entry& entry);
    void putOnTop(Entry& entry, const Pending& pending);
    [[nodiscard]] bool isOnTop(const Pending& pending, const Document& base);
    [[nodiscard]] AcceptedOperation asAccepted(const Pending& pending, const Document& under);
    std::vector<DocumentName> foldAgain(const std::set<std::string>& names);

    Store& m_store;
    std::map<std::string, Entry> m_entries; ///< By name, so that one kind lies together.
    std::set<std::string, std::less<>> m_kindsRead;
    std::vector<Pending> m_pending;                              ///< By ds.
    std::map<std::string, std::vector<std::size_t>> m_pendingOf; ///< Indexes into m_pending by document.
    std::vector<Store::BootContact> m_contacts;
    bool m_otherHistory = false; ///< The documents' revs cannot be compared with answers.
};

} // namespace turndown::tablet
