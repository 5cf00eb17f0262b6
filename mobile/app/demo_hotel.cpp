#include "mobile/app/demo_hotel.hpp"

#include "mobile/core/photo_shelf.hpp"
#include "mobile/sync/enrolling.hpp"
#include "mobile/sync/sync_protocol.hpp"
#include "shared/crypto/uuid.hpp"
#include "shared/operations/kind_of.hpp"
#include "shared/rules/admission.hpp"
#include "shared/rules/apply.hpp"
#include "shared/wire/document_json.hpp"
#include "shared/wire/operation_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace turndown::ui {

namespace {

constexpr int kOk = 200;
constexpr int kCreated = 201;
constexpr int kNotFound = 404;

wire::SentDocument sent(const Document& document)
{
    return {document.name, document.rev, document.last, wire::writeDocument(document).dump(), false};
}

/// The position in the demo's history that a cursor stands for.
std::int64_t positionOf(const std::optional<std::string>& cursor)
{
    return cursor ? std::stoll(*cursor) : -1;
}

} // namespace

DemoHotel::DemoHotel(const Clock& clock) : DemoHotel{clock, demoDocuments(clock.read().wall)} {}

DemoHotel::DemoHotel(const Clock& clock, std::vector<Document> documents) : m_clock{clock}
{
    for (Document& document : documents) {
        m_documents.emplace(document.name, std::move(document));
    }
}

Result<tablet::Posted> DemoHotel::post(const std::string& path, const std::string& /*token*/, const std::string& json,
                                       std::chrono::milliseconds /*patience*/)
{
    if (away) {
        return Error{Problem::Unreachable, "The demo's network is away."};
    }
    if (path == "/v1/enrol") {
        return answerEnrolment();
    }
    return path == "/v1/sync" ? answerSync(json) : tablet::Posted{kNotFound, {}};
}

Result<tablet::SyncNews> DemoHotel::enrol(tablet::Store& store)
{
    const tablet::ServerAddress address{"http://demo", {}, {}};
    auto enrolled = tablet::enrolOver(*this, store, address, "DEMO-DEMO", "Demo tablet");
    if (!enrolled) {
        return enrolled;
    }
    return sync(store);
}

tablet::SyncNews DemoHotel::sync(tablet::Store& store)
{
    tablet::SyncNews all;
    tablet::SyncProtocol protocol{store, m_clock};
    for (auto next = tablet::Next::Now; next == tablet::Next::Now;) {
        const auto request = protocol.next({});
        if (!request) {
            break;
        }
        const auto answer = post("/v1/sync", request->token, request->body, {});
        auto digested = answer ? protocol.digest(answer->status, answer->body) : protocol.missed(answer.error().detail);
        all.documents.insert(all.documents.end(), digested.news.documents.begin(), digested.news.documents.end());
        all.everything = all.everything || digested.news.everything;
        all.answered = all.answered || digested.news.answered;
        all.reached = digested.news.reached;
        all.trouble = digested.news.trouble;
        next = digested.next;
    }
    if (all.everything) {
        all.documents.clear();
    }
    if (all.reached) { // Photos get there as quickly as everything else.
        for (const tablet::KeptPhoto& photo : store.photos().waiting()) {
            store.photos().markVerified(photo.sha256, m_clock.read().wall);
        }
    }
    return all;
}

void DemoHotel::state(const DocumentName& doc, const std::string& by, Role role, const OperationBody& body)
{
    stateAs(newOperationId(m_clock.read().wall), doc, by, role, body);
}

DocumentName DemoHotel::begin(std::string_view kind, const std::string& by, Role role, const OperationBody& body)
{
    const OperationId id = newOperationId(m_clock.read().wall);
    const DocumentName doc{kind, id.text()};
    stateAs(id, doc, by, role, body);
    return doc;
}

DocumentName DemoHotel::reportDamage(const std::string& by, Role role, const DamageReported& reported)
{
    return begin(document_kind::kWorkOrder, by, role, reported);
}

DocumentName DemoHotel::openRequest(const std::string& by, Role role, const RequestOpened& opened)
{
    return begin(document_kind::kRequest, by, role, opened);
}

void DemoHotel::stateAs(const OperationId& id, const DocumentName& doc, const std::string& by, Role role,
                        const OperationBody& body)
{
    Operation operation;
    operation.id = id;
    operation.doc = doc;
    operation.by = StaffId{by};
    operation.body = body;
    operation.kind = kindOf(body);
    (void)accept(operation, m_clock.read().wall, role);
}

Result<tablet::Posted> DemoHotel::answerEnrolment()
{
    const auto& property = m_documents.at(DocumentName{document_kind::kProperty, "main"});
    const wire::EnrolReply reply{DeviceId{"d-demo"}, "demo", wire::writeDocument(property).dump(), m_clock.read().wall};
    return tablet::Posted{kCreated, wire::writeEnrolReply(reply)};
}

Result<tablet::Posted> DemoHotel::answerSync(const std::string& json)
{
    const auto request = wire::parseSyncRequest(json);
    if (!request) {
        return request.error();
    }
    wire::SyncReply reply;
    for (const std::string& bytes : request->operations) {
        const auto operation = wire::parseOperation(bytes);
        if (!operation) {
            return operation.error();
        }
        m_haveDs = std::max(m_haveDs, operation->ds.value_or(0));
        const auto known = m_answered.find(operation->id);
        const UtcTime eff = operation->at ? operation->at->wall : m_clock.read().wall;
        reply.results.push_back(known != m_answered.end() ? known->second
                                                          : accept(*operation, eff, roleOf(operation->by)));
    }
    for (const auto& [name, document] : m_documents) {
        if (document.rev > positionOf(request->cursor)) {
            reply.documents.push_back(sent(document));
        }
    }
    reply.now = m_clock.read().wall;
    reply.haveDs = m_haveDs;
    reply.cursor = std::to_string(m_seq);
    return tablet::Posted{kOk, wire::writeSyncReply(reply)};
}

wire::OperationResult DemoHotel::accept(const Operation& operation, UtcTime eff, std::optional<Role> role)
{
    wire::OperationResult result;
    result.id = operation.id;
    result.ds = operation.ds;
    result.seq = ++m_seq;
    result.eff = m_lastEff = std::max(eff, m_lastEff + std::chrono::milliseconds{1});
    if (const auto holding = mustHold(operation, role, Source::Tablet); holding && operation.ds) {
        result.verdict = held(holding->reason);
        result.detail = holding->detail;
    } else {
        AcceptedOperation accepted;
        accepted.operation = operation;
        accepted.seq = result.seq;
        accepted.eff = result.eff;
        accepted.role = role;
        stampUndone(accepted);
        for (const DocumentName& name : touches(operation)) {
            Document before = m_documents.count(name) > 0 ? m_documents.at(name) : Document{};
            before.name = name;
            Folded folded = apply(std::move(before), accepted);
            folded.document.rev = result.seq;
            if (name == operation.doc) {
                result.verdict = folded.verdict;
            }
            m_documents.insert_or_assign(name, std::move(folded.document));
        }
    }
    m_answered.emplace(operation.id, result);
    m_authors.emplace(operation.id, operation.by);
    return result;
}

void DemoHotel::stampUndone(AcceptedOperation& accepted) const
{
    const auto* undone = std::get_if<OperationUndone>(&accepted.operation.body);
    if (undone == nullptr) {
        return;
    }
    if (const auto known = m_answered.find(undone->op); known != m_answered.end()) {
        accepted.undoneEff = known->second.eff;
        accepted.undoneBy = m_authors.at(undone->op);
    }
}

std::optional<Role> DemoHotel::roleOf(const StaffId& staff) const
{
    const auto found = m_documents.find(DocumentName{document_kind::kStaff, staff.text()});
    const auto* member = found == m_documents.end() ? nullptr : std::get_if<StaffMember>(&found->second.body);
    return member != nullptr ? std::optional{member->role} : std::nullopt;
}

} // namespace turndown::ui
