#include "mobile/core/tapping.hpp"

#include "mobile/core/answers.hpp"
#include "mobile/core/photo_shelf.hpp"
#include "shared/crypto/uuid.hpp"
#include "shared/operations/kind_of.hpp"
#include "shared/operations/photos_named.hpp"
#include "shared/wire/operation_json.hpp"

namespace turndown::tablet {

namespace {

constexpr auto kUndoable = std::chrono::minutes{10}; // docs/design.md, section 4, "undo"

/// A work order or a request is named after the operation that opens it; until then it is `work-order/new`.
bool isUnnamed(const DocumentName& doc)
{
    return doc.key().empty() || doc.key() == "new";
}

/// Only what is certain nonsense is refused here; what the hotel's rules say is for the server to decide.
Result<Operation> sensible(const std::string& raw, std::string_view kind, const DocumentName& doc)
{
    if (raw.size() > wire::kLargestOperation) {
        return Error{Problem::Malformed, "what was said about " + doc.text() + " is larger than 64 KiB"};
    }
    auto operation = wire::parseOperation(raw);
    if (!operation) {
        return operation.error();
    }
    if (std::holds_alternative<UnknownKind>(operation->body)) {
        return Error{Problem::Malformed, "this tablet knows no operation called " + std::string{kind}};
    }
    if (const auto* const malformed = std::get_if<MalformedBody>(&operation->body)) {
        return Error{Problem::Malformed, malformed->detail};
    }
    return operation;
}

std::chrono::milliseconds age(const DeviceTime& at, const DeviceTime& now)
{
    return at.boot == now.boot ? now.mono - at.mono : now.wall - at.wall;
}

} // namespace

Result<Tapping::Recorded> Tapping::tap(const StaffId& by, std::string_view kind, const DocumentName& doc,
                                       std::string_view body, wire::LeftOpen open)
{
    const DeviceTime at = m_clock.read();
    const OperationId id = newOperationId(at.wall);
    const DocumentName primary = opensDocument(kind) && isUnnamed(doc) ? DocumentName{doc.kind(), id.text()} : doc;

    auto filled = wire::fillMembers(body, answersOnScreen(kind, *m_documents.show(primary).document, body), open);
    if (!filled) {
        return filled.error();
    }
    return record(by, kind, primary, std::move(filled).value(), id, at);
}

Result<Tapping::Recorded> Tapping::undo(const StaffId& by, const OperationId& id)
{
    const auto undone = m_store.operation(id);
    if (!undone) {
        return Error{Problem::Missing, "nothing called " + id.text() + " was done on this tablet"};
    }
    const DeviceTime at = m_clock.read();
    if (age(undone->at, at) > kUndoable) {
        return Error{Problem::Refused, undone->kind + " on " + undone->doc.text() +
                                           " is more than ten minutes old and cannot be undone any more"};
    }
    return record(by, "operation.undone", undone->doc, wire::writeUndoBody(undone->raw), newOperationId(at.wall), at);
}

Result<Tapping::Recorded> Tapping::record(const StaffId& by, std::string_view kind, const DocumentName& doc,
                                          std::string body, const OperationId& id, const DeviceTime& at)
{
    if (by.empty()) {
        return Error{Problem::Refused, "nobody is signed in on this tablet"};
    }
    wire::NewOperation made{id, 1,  std::string{kind}, doc, m_documents.show(doc).document->last,
                            by, at, std::move(body)};
    const auto operation = sensible(wire::writeOperation(made), kind, doc);
    if (!operation) {
        return operation.error();
    }
    KeptOperation kept;
    m_store.atomically([&] {
        m_store.photos().send(photosNamedBy(operation->body));
        kept = m_store.record([&](std::int64_t ds) {
            made.ds = ds;
            return KeptOperation{id, ds, made.kind, doc, by, at, wire::writeOperation(made), false, {}, {}, false};
        });
    });
    return Recorded{{id, kept.ds, doc}, m_documents.put(kept)};
}

} // namespace turndown::tablet
