#pragma once

#include "shared/model/document.hpp"
#include "shared/wire/written_values.hpp"

namespace turndown::wire {

// The members of each kind of document. `readMembers` sets those that are given and leaves the others as they are, so
// that it serves both a whole document and a `document.set`; members it does not know go to `extra`.

void readMembers(Members& members, Property& property);
void readMembers(Members& members, Room& room);
void readMembers(Members& members, StockLevel& stock);
void readMembers(Members& members, WorkOrder& order);
void readMembers(Members& members, Item& item);
void readMembers(Members& members, Checklist& checklist);
void readMembers(Members& members, RoomType& type);
void readMembers(Members& members, DeepCleanItem& item);
void readMembers(Members& members, Area& area);
void readMembers(Members& members, Request& request);
void readMembers(Members& members, FoundItem& item);
void readMembers(Members& members, Loan& loan);
void readMembers(Members& members, StaffMember& person);
void readMembers(Members& members, Posting& posting);
void readMembers(Members& members, Requisition& requisition);
void readMembers(Members& members, CountSheet& sheet);
void readMembers(Members& members, Asset& asset);
void readMembers(Members& members, LogEntry& entry);
void readMembers(Members& members, Handover& handover);
void readMembers(Members& members, Briefing& briefing);
void readMembers(Members& members, WorkReport& report);
void readMembers(Members& members, Roster& roster);

[[nodiscard]] json toJson(const Property& property);
[[nodiscard]] json toJson(const Room& room);
[[nodiscard]] json toJson(const StockLevel& stock);
[[nodiscard]] json toJson(const WorkOrder& order);
[[nodiscard]] json toJson(const Item& item);
[[nodiscard]] json toJson(const Checklist& checklist);
[[nodiscard]] json toJson(const RoomType& type);
[[nodiscard]] json toJson(const DeepCleanItem& item);
[[nodiscard]] json toJson(const Area& area);
[[nodiscard]] json toJson(const Request& request);
[[nodiscard]] json toJson(const FoundItem& item);
[[nodiscard]] json toJson(const Loan& loan);
[[nodiscard]] json toJson(const StaffMember& person);
[[nodiscard]] json toJson(const Posting& posting);
[[nodiscard]] json toJson(const Requisition& requisition);
[[nodiscard]] json toJson(const CountSheet& sheet);
[[nodiscard]] json toJson(const Asset& asset);
[[nodiscard]] json toJson(const LogEntry& entry);
[[nodiscard]] json toJson(const Handover& handover);
[[nodiscard]] json toJson(const Briefing& briefing);
[[nodiscard]] json toJson(const WorkReport& report);
[[nodiscard]] json toJson(const Roster& roster);

// What operations carry as well.

void readValue(const json& value, const Where& where, Guests& guests);
void readValue(const json& value, const Where& where, ExpectedStay& stay);
void readMembers(Members& members, SaleDetail& detail);
void readValue(const json& value, const Where& where, ChargeLine& line);
void readValue(const json& value, const Where& where, Comment& comment);
void readValue(const json& value, const Where& where, Service& service);
void readValue(const json& value, const Where& where, CheckoutItem& item);
void readValue(const json& value, const Where& where, Inspection& inspection);

[[nodiscard]] json toJson(const Guests& guests);
[[nodiscard]] json toJson(const ExpectedStay& stay); ///< Without what is none or nobody.
[[nodiscard]] json toJson(const SaleDetail& detail);
[[nodiscard]] json toJson(const ChargeLine& line);
[[nodiscard]] json toJson(const Comment& comment);
[[nodiscard]] json toJson(const Service& service);
[[nodiscard]] json toJson(const CheckoutItem& item);
[[nodiscard]] json toJson(const Inspection& inspection);

/// The kinds this program knows, each with the member without which nobody has set the document up yet.
[[nodiscard]] bool isKnownKind(std::string_view kind);

/// A body of this kind in which nothing is set but what the document's name says.
[[nodiscard]] DocumentBody emptyBody(const DocumentName& name);

/// Sets the given members in a body of any kind; nothing to set in one that nobody has set up.
void readMembers(Members& members, DocumentBody& body);

/// Reads a whole body: `monostate` where nobody has set it up.
[[nodiscard]] DocumentBody readBody(const DocumentName& name, const json& body, const Where& where);

/// The members of the kind alone; an empty object where nobody has set it up.
[[nodiscard]] json toJson(const DocumentBody& body);

} // namespace turndown::wire
