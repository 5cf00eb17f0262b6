#pragma once

#include "shared/rules/apply.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// Words for tests: people, rooms and things that were said, at times that can be read.
namespace turndown::hotel {

inline const StaffId kLi{"u-li"};       ///< Attendant.
inline const StaffId kMaria{"u-maria"}; ///< Attendant.
inline const StaffId kChen{"u-chen"};   ///< Lead.
inline const StaffId kOlga{"u-olga"};   ///< Supervisor.
inline const StaffId kPms{"pms"};

inline const DocumentName kRoom1203{document_kind::kRoom, "1203"};
inline const DocumentName kTowels{document_kind::kStock, "floor-12/bath-towel"};

/// The `number`th operation of a test; later ones have greater ids.
inline OperationId op(std::uint8_t number)
{
    OperationId::Bytes bytes{0x01, 0x99, 0xf3, 0xa2, 0x7c, 0x4e, 0x7b, 0x1a, 0x9a, 0x60, 0x3f, 0x1f, 0x4b, 0x7d, 0x2c};
    bytes.back() = number;
    return OperationId{bytes};
}

inline UtcTime at(int hour, int minute = 0)
{
    using namespace std::chrono;
    return UtcTime{sys_days{year{2026} / 11 / 23}} + hours{hour} + minutes{minute};
}

inline Role roleOf(const StaffId& person)
{
    if (person == kChen) {
        return Role::Lead;
    }
    if (person == kOlga) {
        return Role::Supervisor;
    }
    return person == kPms ? Role::Pms : Role::Attendant;
}

/// Somebody said something, and the server accepted it.
inline AcceptedOperation said(std::uint8_t number, const StaffId& by, UtcTime when, DocumentName doc, std::string kind,
                              OperationBody body)
{
    AcceptedOperation accepted;
    accepted.operation.id = op(number);
    accepted.operation.kind = std::move(kind);
    accepted.operation.doc = std::move(doc);
    accepted.operation.by = by;
    accepted.operation.body = std::move(body);
    accepted.seq = number;
    accepted.eff = when;
    accepted.role = roleOf(by);
    return accepted;
}

/// The same operation taken back by `by`.
inline AcceptedOperation undone(std::uint8_t number, const StaffId& by, UtcTime when, const AcceptedOperation& taken)
{
    auto undo = said(number, by, when, taken.operation.doc, "operation.undone",
                     OperationUndone{taken.operation.id, std::make_shared<const Operation>(taken.operation)});
    undo.undoneEff = taken.eff;
    undo.undoneBy = taken.operation.by;
    return undo;
}

/// A document as it stands after these were said, in this order.
inline Document after(Document document, const std::vector<AcceptedOperation>& sayings)
{
    for (const auto& saying : sayings) {
        document = apply(std::move(document), saying).document;
    }
    return document;
}

/// What a document remembers of one operation.
inline Verdict verdictOf(const Document& document, const OperationId& id)
{
    for (const auto& recent : document.recent) {
        if (recent.id == id) {
            return recent.verdict;
        }
    }
    return {};
}

inline Document roomDocument(Room room)
{
    Document document;
    document.name = DocumentName{document_kind::kRoom, room.number};
    document.body = std::move(room);
    return document;
}

inline Document stockDocument()
{
    Document document;
    document.name = kTowels;
    return document;
}

/// Room 1203, dirty, with nobody in it and no turn yet.
inline Room dirtyRoom()
{
    Room room;
    room.number = "1203";
    room.floor = "12";
    return room;
}

inline const Room& roomOf(const Document& document)
{
    return std::get<Room>(document.body);
}

inline std::int64_t levelOf(const Document& document)
{
    return std::get<StockLevel>(document.body).level;
}

} // namespace turndown::hotel
