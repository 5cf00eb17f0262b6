#pragma once

#include "shared/model/document.hpp"
#include "shared/model/result.hpp"
#include "shared/operations/operation.hpp"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace turndown::crew {

/// What became of one operation, from a document's history.
struct HistoryEntry {
    OperationId id;
    std::string kind;
    StaffId by;
    Verdict verdict;
    OperationBody body;
};

/// A signed-in person of the office or the front desk, over the same HTTP calls as the office page. On one thread.
/// Calls are tried again for half a minute while the server is away; an operation keeps its id over all tries.
class OfficeSession {
public:
    /// `url` is `http://host:port`. `Refused` with the server's sentence for a wrong password.
    [[nodiscard]] static Result<OfficeSession> signIn(const std::string& url, const std::string& staff,
                                                      const std::string& password);

    OfficeSession(OfficeSession&& other) noexcept;
    OfficeSession& operator=(OfficeSession&& other) noexcept;
    ~OfficeSession();

    /// States one fact; what begins a document of its own is stated on `loan/new`, say. Fails when it was held, with the reason; whatever else became of it is the verdict.
    Result<Verdict> state(std::string_view kind, const DocumentName& doc, const OperationBody& body);

    /// The same for what opens a document of its own, such as a damage report: it is named after the operation.
    Result<Verdict> open(std::string_view kind, std::string_view documentKind, const OperationBody& body);

    /// `document.set`: `members` is a JSON object.
    Result<Verdict> set(const DocumentName& doc, const std::string& members);

    /// All documents of one kind, by name.
    [[nodiscard]] Result<std::vector<Document>> documents(std::string_view kind);

    /// The first is the oldest.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const DocumentName& name);

    /// A code that enrols one tablet of class `floor`.
    [[nodiscard]] Result<std::string> enrolmentCode();

    /// The highest device sequence that the server has of each tablet, by the tablet's name.
    [[nodiscard]] Result<std::map<std::string, std::int64_t>> tablets();

private:
    struct Line;
    Result<Verdict> send(const OperationId& id, std::string_view kind, const DocumentName& doc,
                         const nlohmann::json& body);
    explicit OfficeSession(std::unique_ptr<Line> line);
    std::unique_ptr<Line> m_line;
};

} // namespace turndown::crew
