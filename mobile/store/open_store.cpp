#include "mobile/store/open_store.hpp"

#include "mobile/store/data_directory.hpp"
#include "mobile/store/document_table.hpp"
#include "mobile/store/operation_table.hpp"
#include "mobile/store/people_tables.hpp"
#include "mobile/store/photo_table.hpp"
#include "mobile/store/server_tables.hpp"

#include <utility>

namespace turndown::tablet {

namespace {

/// The store's port over its tables; each call is guarded, so that only StorageFailure leaves this room of the house.
class SqliteStore final : public Store {
private:
    template <class Work>
    auto guarded(Work&& work)
    {
        return m_connection.guarded(std::forward<Work>(work));
    }

public:
    SqliteStore(const std::filesystem::path& data, const DiskGauge& gauge)
        : m_connection{data / "tablet.db"}, m_photos{m_connection, data, gauge}
    {
    }

    void atomically(const std::function<void()>& work) override { m_connection.atomically(work); }

    KeptOperation record(const std::function<KeptOperation(std::int64_t)>& make) override
    {
        return guarded([&] { return m_operations.record(make); });
    }
    std::optional<KeptOperation> operation(const OperationId& id) override
    {
        return guarded([&] { return m_operations.find(id); });
    }
    std::vector<KeptOperation> outbox(std::size_t limit) override
    {
        return guarded([&] { return m_operations.outbox(limit); });
    }
    std::size_t outboxSize() override
    {
        return guarded([&] { return m_operations.outboxSize(); });
    }
    std::vector<KeptOperation> onTop() override
    {
        return guarded([&] { return m_operations.onTop(); });
    }
    std::vector<std::string> bootsInOutbox(const std::string& current) override
    {
        return guarded([&] { return m_operations.bootsInOutbox(current); });
    }
    bool answer(const OperationId& id, const Answer& answer, UtcTime eff, UtcTime serverNow) override
    {
        return guarded([&] { return m_operations.answer(id, answer, eff, serverNow); });
    }
    bool revise(const OperationId& id, const Verdict& verdict) override
    {
        return guarded([&] { return m_operations.revise(id, verdict); });
    }
    void markUnreadable(const OperationId& id) override
    {
        guarded([&] { m_operations.markUnreadable(id); });
    }
    bool markInDocuments() override
    {
        return guarded([&] { return m_operations.markInDocuments(); });
    }
    void markOutboxNotInDocuments() override
    {
        guarded([&] { m_operations.markOutboxNotInDocuments(); });
    }
    void sendAgain(std::int64_t after) override
    {
        guarded([&] { m_operations.sendAgain(after); });
    }
    void numberAgain() override
    {
        guarded([&] { m_operations.numberAgain(); });
    }
    std::int64_t firstKept(std::int64_t after) override
    {
        return guarded([&] { return m_operations.firstKept(after); });
    }
    void dropAnswered(UtcTime serverTime) override
    {
        guarded([&] { m_operations.dropAnswered(serverTime); });
    }

    std::optional<KeptDocument> document(const DocumentName& name) override
    {
        return guarded([&] { return m_documents.find(name); });
    }
    std::vector<KeptDocument> documents(std::string_view kind) override
    {
        return guarded([&] { return m_documents.all(kind); });
    }
    std::vector<std::string> documentKinds() override
    {
        return guarded([&] { return m_documents.kinds(); });
    }
    void putDocument(Shelf shelf, const KeptDocument& document) override
    {
        guarded([&] { m_documents.put(shelf, document); });
    }
    void dropDocument(Shelf shelf, const DocumentName& name) override
    {
        guarded([&] { m_documents.drop(shelf, name); });
    }
    void emptyGathered() override
    {
        guarded([&] { m_documents.emptyGathered(); });
    }
    void showGathered() override
    {
        guarded([&] { m_documents.showGathered(); });
    }

    std::vector<KeptCard> cards() override
    {
        return guarded([&] { return m_documents.cards(); });
    }
    void raiseCard(const KeptCard& card) override
    {
        guarded([&] { m_documents.raise(card); });
    }
    void dropCard(const OperationId& op, const DocumentName& doc) override
    {
        guarded([&] { m_documents.dropCard(op, doc); });
    }
    bool markRead(const OperationId& op) override
    {
        return guarded([&] { return m_documents.markRead(op); });
    }

    PhotoShelf& photos() override { return m_photos; }

    StaffId signedIn() override
    {
        return guarded([&] { return m_people.signedIn(); });
    }
    void keepSignedIn(const StaffId& staff) override
    {
        guarded([&] { m_people.keepSignedIn(staff); });
    }
    PinThrottle pinThrottle(const StaffId& staff) override
    {
        return guarded([&] { return m_people.pinThrottle(staff); });
    }
    void keepPinThrottle(const StaffId& staff, const PinThrottle& throttle) override
    {
        guarded([&] { m_people.keepPinThrottle(staff, throttle); });
    }
    std::string draft(const StaffId& staff, std::string_view form) override
    {
        return guarded([&] { return m_people.draft(staff, form); });
    }
    void keepDraft(const StaffId& staff, std::string_view form, std::string_view text) override
    {
        guarded([&] { m_people.keepDraft(staff, form, text); });
    }
    std::string setting(const StaffId& staff, std::string_view name) override
    {
        return guarded([&] { return m_people.setting(staff, name); });
    }
    void keepSetting(const StaffId& staff, std::string_view name, std::string_view value) override
    {
        guarded([&] { m_people.keepSetting(staff, name, value); });
    }

    std::optional<Enrolment> enrolment() override
    {
        return guarded([&] { return m_server.enrolment(); });
    }
    void keepEnrolment(const Enrolment& enrolment) override
    {
        guarded([&] { m_server.keepEnrolment(enrolment); });
    }
    std::string enrolRequest(const std::string& code, const std::string& fresh) override
    {
        return guarded([&] { return m_server.enrolRequest(code, fresh); });
    }
    Contact contact() override
    {
        return guarded([&] { return m_server.contact(); });
    }
    void keepContact(const Contact& contact) override
    {
        guarded([&] { m_server.keepContact(contact); });
    }
    std::vector<BootContact> bootContacts() override
    {
        return guarded([&] { return m_server.bootContacts(); });
    }
    void keepBootContact(const BootContact& contact) override
    {
        guarded([&] { m_server.keepBootContact(contact); });
    }
    void dropBootContacts(const std::vector<std::string>& except) override
    {
        guarded([&] { m_server.dropBootContacts(except); });
    }

private:
    Connection m_connection;
    OperationTable m_operations{m_connection};
    DocumentTable m_documents{m_connection};
    PeopleTables m_people{m_connection};
    ServerTables m_server{m_connection};
    PhotoTable m_photos;
};

} // namespace

Result<std::unique_ptr<Store>> openStore(const std::filesystem::path& data, const DiskGauge& gauge)
try {
    if (const auto made = makeDataDirectory(data); !made) {
        return made.error();
    }
    return std::unique_ptr<Store>{std::make_unique<SqliteStore>(data, gauge)};
} catch (const StorageFailure& failure) {
    return Error{Problem::Storage, failure.what()};
}

} // namespace turndown::tablet
