#pragma once

#include "mobile/core/store.hpp"
#include "mobile/core/sync_news.hpp"
#include "mobile/sync/transport.hpp"
#include "shared/model/document.hpp"
#include "shared/rules/apply.hpp"
#include "shared/wire/sync_messages.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace turndown::ui {

/// A small hotel inside the program, for `--demo`, the self-test and screenshots: 36 rooms, seven people, their linen.
///
/// It answers as a server does, over the same protocol: `transport` takes enrolments and syncs, folds what tablets state
/// with the shared rules, and gives changed documents back. Nothing is kept when the program ends. Main thread only.
class DemoHotel final : public tablet::Transport {
public:
    explicit DemoHotel(const Clock& clock);
    /// The same with a hotel of your own.
    DemoHotel(const Clock& clock, std::vector<Document> documents);

    Result<tablet::Posted> post(const std::string& path, const std::string& token, const std::string& json,
                                std::chrono::milliseconds patience) override;
    void cancel() override {}
    void resume() override {}

    /// Makes a fresh store a tablet of this hotel and brings it everything.
    Result<tablet::SyncNews> enrol(tablet::Store& store);

    /// One exchange after another until nothing is left to say; or one that nobody answers, when the network is `away`.
    tablet::SyncNews sync(tablet::Store& store);

    /// States something as the office or the PMS would.
    void state(const DocumentName& doc, const std::string& by, Role role, const OperationBody& body);

    /// The same for what begins a document of its own, named after it: a found item, a loan.
    DocumentName begin(std::string_view kind, const std::string& by, Role role, const OperationBody& body);

    /// Opens a request as somebody at another tablet or in the office would.
    DocumentName openRequest(const std::string& by, Role role, const RequestOpened& opened);

    /// The same of a damage report.
    DocumentName reportDamage(const std::string& by, Role role, const DamageReported& reported);

    bool away = false; ///< The network is: the tablet is on its own.

private:
    void stateAs(const OperationId& id, const DocumentName& doc, const std::string& by, Role role,
                 const OperationBody& body);
    Result<tablet::Posted> answerEnrolment();
    Result<tablet::Posted> answerSync(const std::string& json);
    wire::OperationResult accept(const Operation& operation, UtcTime eff, std::optional<Role> role);
    /// What a server stamps on an undo: when the one undone counts as having happened, and whose it was.
    void stampUndone(AcceptedOperation& accepted) const;
    [[nodiscard]] std::optional<Role> roleOf(const StaffId& staff) const;

    const Clock& m_clock;
    std::map<DocumentName, Document> m_documents;
    std::map<OperationId, wire::OperationResult> m_answered;
    std::map<OperationId, StaffId> m_authors;
    std::int64_t m_seq = 0;
    std::int64_t m_haveDs = 0;
    UtcTime m_lastEff{};
};

/// What the demo's hotel is on the morning it opens. `now` is when: rooms being cleaned were started shortly before.
[[nodiscard]] std::vector<Document> demoDocuments(UtcTime now);

/// The PIN that everyone in the demo has.
inline constexpr const char* kDemoPin = "1234";

} // namespace turndown::ui
