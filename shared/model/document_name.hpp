#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace turndown {

/// The name of one document: `room/1203`, `stock/floor-12/bath-towel`. Kinds this program does not know are names too.
class DocumentName {
public:
    DocumentName() = default;
    explicit DocumentName(std::string text) : m_text{std::move(text)} {}
    DocumentName(std::string_view kind, std::string_view key) : m_text{std::string{kind} + '/' + std::string{key}} {}

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::string_view kind() const; ///< What stands before the first slash: `stock`.
    [[nodiscard]] std::string_view key() const;  ///< What stands after it: `floor-12/bath-towel`.

    friend auto operator<=>(const DocumentName&, const DocumentName&) = default;

private:
    std::string m_text;
};

namespace document_kind {
inline constexpr std::string_view kProperty = "property";
inline constexpr std::string_view kRoom = "room";
inline constexpr std::string_view kStock = "stock";
inline constexpr std::string_view kItem = "item";
inline constexpr std::string_view kChecklist = "checklist";
inline constexpr std::string_view kRoomType = "room-type";
inline constexpr std::string_view kWorkOrder = "work-order";
inline constexpr std::string_view kArea = "area";
inline constexpr std::string_view kRequest = "request";
inline constexpr std::string_view kFoundItem = "found-item";
inline constexpr std::string_view kLoan = "loan";
inline constexpr std::string_view kPosting = "posting";
inline constexpr std::string_view kRequisition = "requisition";
inline constexpr std::string_view kCountSheet = "count-sheet";
inline constexpr std::string_view kDeepClean = "deep-clean";
inline constexpr std::string_view kStaff = "staff";
inline constexpr std::string_view kCustody = "custody";
inline constexpr std::string_view kLogEntry = "log-entry";
inline constexpr std::string_view kHandover = "handover";
inline constexpr std::string_view kBriefing = "briefing";
inline constexpr std::string_view kReport = "report";
inline constexpr std::string_view kRoster = "roster";
} // namespace document_kind

/// True for a name of a kind this program knows with a key of the right shape (`stock` needs a place and an item).
[[nodiscard]] bool isWellFormed(const DocumentName& name);

/// True where a `document.set` brings the document into being; stock levels, work orders, requests, found
/// items and loans begin with the first operation that speaks of them.
[[nodiscard]] bool isCreatedBySetting(const DocumentName& name);

} // namespace turndown
