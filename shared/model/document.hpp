#pragma once

#include "shared/model/area.hpp"
#include "shared/model/asset.hpp"
#include "shared/model/briefing.hpp"
#include "shared/model/catalogue.hpp"
#include "shared/model/count_sheet.hpp"
#include "shared/model/document_name.hpp"
#include "shared/model/found_item.hpp"
#include "shared/model/handover.hpp"
#include "shared/model/loan.hpp"
#include "shared/model/log_entry.hpp"
#include "shared/model/outcome.hpp"
#include "shared/model/posting.hpp"
#include "shared/model/property.hpp"
#include "shared/model/request.hpp"
#include "shared/model/requisition.hpp"
#include "shared/model/room.hpp"
#include "shared/model/roster.hpp"
#include "shared/model/staff_member.hpp"
#include "shared/model/stock_level.hpp"
#include "shared/model/work_order.hpp"
#include "shared/model/work_report.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace turndown {

using AnyDocumentBody = std::variant<std::monostate, Property, Room, StockLevel, WorkOrder, Item, Checklist, RoomType,
                                     DeepCleanItem, StaffMember, Area, Request, Posting, Requisition, CountSheet,
                                     FoundItem, Loan, Asset, LogEntry, Handover, Briefing, WorkReport, Roster>;

/// What is true of one thing. `monostate`: nobody has set it up yet, though operations may already speak of it.
/// A type of its own so that copying, moving and destroying of all kinds is compiled once, in document.cpp.
struct DocumentBody : AnyDocumentBody {
    using AnyDocumentBody::AnyDocumentBody;

    DocumentBody();
    DocumentBody(const DocumentBody& other);
    DocumentBody(DocumentBody&& other) noexcept;
    DocumentBody& operator=(const DocumentBody& other);
    DocumentBody& operator=(DocumentBody&& other) noexcept;
    ~DocumentBody();
};

/// One of the last twenty operations a document has heard of.
struct RecentOperation {
    OperationId id;
    std::string kind;
    StaffId by;
    UtcTime eff{};
    Verdict verdict;
    std::int64_t seq = 0; ///< When it became known; not on the wire (0 when read from there).

    friend bool operator==(const RecentOperation&, const RecentOperation&) = default;
};

enum class ConflictRule {
    TwoStarts,      ///< Two attendants started the same room.
    CleanedNotSeen, ///< Cleaned again by someone who had not seen the failed inspection.
    TwoCounts,      ///< Two counts of one stock level that differ, neither knowing of the other.
    TwoHolders,     ///< Something was handed over by who did not hold it, as far as anybody had said.
    TwoPlans,       ///< Two planned one person's day, neither knowing of the other.
};
template <>
inline constexpr auto kNames<ConflictRule> =
    std::array{Named{ConflictRule::TwoStarts, "two-starts"}, Named{ConflictRule::CleanedNotSeen, "cleaned-not-seen"},
               Named{ConflictRule::TwoCounts, "two-counts"}, Named{ConflictRule::TwoHolders, "two-holders"},
               Named{ConflictRule::TwoPlans, "two-plans"}};

/// One side of a conflict: enough to show both, and to let people choose either.
struct ConflictSide {
    OperationId op;
    StaffId by;
    UtcTime at{};
    std::optional<std::int64_t> quantity; ///< What was counted, where it was a count.

    friend bool operator==(const ConflictSide&, const ConflictSide&) = default;
};

/// Both sides are kept until people decide.
struct Conflict {
    std::string id; ///< The same on every machine: see `conflictId`.
    ConflictRule rule{};
    std::vector<ConflictSide> sides; ///< By operation id.
    bool resolved = false;
    std::optional<std::string> choice; ///< What people chose: the id of the side that stands, or their own word.

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// How to take back the last change of state.
struct Undo {
    OperationId op;
    std::shared_ptr<const DocumentBody> before;

    friend bool operator==(const Undo& left, const Undo& right)
    {
        return left.op == right.op && *left.before == *right.before;
    }
};

/// What is true now of one thing, and how it came to be: the fold of the operations that touch it.
struct Document {
    DocumentName name;
    std::int64_t rev = 0;            ///< Highest `seq` among the operations that touch it; 0: nothing has.
    std::optional<OperationId> last; ///< The last one folded.
    DocumentBody body;
    std::vector<RecentOperation> recent; ///< The twenty with the highest seq, in fold order.
    std::vector<Conflict> conflicts;
    std::optional<Undo> undo;
    std::vector<OperationId> undone; ///< Changes that were taken back here, so that none is taken back twice.

    friend bool operator==(const Document&, const Document&) = default;
};

inline constexpr std::size_t kRecentOperations = 20;

/// What the document remembers of an operation; null when it does not.
[[nodiscard]] const RecentOperation* findRecent(const Document& document, const OperationId& id);

} // namespace turndown
