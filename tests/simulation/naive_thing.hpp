#pragma once

#include "tests/simulation/history.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown::simulation {

// The naive model: what a room, a stock level or a work order is, worked out with pen and paper from docs/design.md,
// section 4, and docs/operations.md. Nothing here calls the shared rules; bodies are JSON as on the wire, and everything
// is done from the beginning each time.

/// What became of something that was said: "applied", "conflict", "overtaken older-turn".
using Fate = std::string;

inline const Fate kStands = "applied";
inline const Fate kUndecided = "conflict";
inline Fate overruled(const char* reason)
{
    return std::string{"overtaken "} + reason;
}

struct NaiveThing {
    struct Heard {
        const Entry* entry;
        std::int64_t seq; ///< When it became known: of its acceptance or of its release.
        Fate fate;
    };

    std::string doc;
    nlohmann::json body = nlohmann::json::object(); ///< Empty: nobody has set it up.
    nlohmann::json undo;                            ///< Null, or the last change of state: {op, before}.
    nlohmann::json conflicts = nlohmann::json::array();
    nlohmann::json undone = nlohmann::json::array();
    std::vector<Heard> heard; ///< In the order of the fold.

    [[nodiscard]] bool isRoom() const { return doc.starts_with("room/"); }
    [[nodiscard]] bool isStock() const { return doc.starts_with("stock/"); }
    [[nodiscard]] bool isWorkOrder() const { return doc.starts_with("work-order/"); }
    [[nodiscard]] bool isArea() const { return doc.starts_with("area/"); }
    [[nodiscard]] bool isRequest() const { return doc.starts_with("request/"); }
    [[nodiscard]] bool isFoundItem() const { return doc.starts_with("found-item/"); }
    [[nodiscard]] bool isLoan() const { return doc.starts_with("loan/"); }
    [[nodiscard]] bool isPosting() const { return doc.starts_with("posting/"); }
    [[nodiscard]] bool isRequisition() const { return doc.starts_with("requisition/"); }
    [[nodiscard]] bool isSheet() const { return doc.starts_with("count-sheet/"); }
    [[nodiscard]] bool isCustody() const { return doc.starts_with("custody/"); }
    [[nodiscard]] bool isSetUp() const { return !body.empty(); }
};

/// A thing, and something that was said about it.
struct Hearing {
    NaiveThing& thing;
    const Entry& entry;
    nlohmann::json& now = thing.body;

    [[nodiscard]] nlohmann::json op() const { return entry.id.text(); }
    [[nodiscard]] nlohmann::json by() const { return entry.by; }
    [[nodiscard]] nlohmann::json at() const { return formatTime(entry.eff); }
    [[nodiscard]] const nlohmann::json& body() const { return entry.operation.at("body"); }
    [[nodiscard]] bool says(const char* member) const { return body().contains(member); }
    /// As one side of a conflict.
    [[nodiscard]] nlohmann::json side(nlohmann::json quantity = nullptr) const
    {
        return {{"op", op()}, {"by", by()}, {"at", at()}, {"quantity", std::move(quantity)}};
    }
    /// A member of what was said; null where it is not there.
    [[nodiscard]] nlohmann::json said(const char* member) const { return body().value(member, nlohmann::json()); }
};

[[nodiscard]] inline bool is(const nlohmann::json& value, const char* word)
{
    return value == nlohmann::json(word);
}

/// Both sides are kept until people decide; what was said and what stands are then in conflict.
/// `standing` and `said`: {op, by, at, quantity}.
Fate enterConflict(NaiveThing& thing, const char* rule, const nlohmann::json& standing, const nlohmann::json& said);

/// conflict.resolved.
Fate settleConflict(const Hearing& hearing);

/// Of a found item: it was handed over as `chosen` says, if nothing has come after `other` since.
void letHandOverStand(nlohmann::json& item, const nlohmann::json& chosen, const nlohmann::json& other);

/// Of a key, and of a roster: as `chosen` says, if nothing has come after `other` since.
void letKeyStand(nlohmann::json& asset, const nlohmann::json& chosen, const nlohmann::json& other);
void letPlanStand(nlohmann::json& roster, const nlohmann::json& chosen, const nlohmann::json& other);

/// operation.undone.
Fate takeBack(const Hearing& hearing, const History& history);

/// What is said of rooms, work orders and counts; the thing has been set up.
Fate hearAboutRoom(const Hearing& hearing);
std::optional<Fate> hearAboutWork(const Hearing& hearing); ///< Nothing when it is not about work. In the right turn.
Fate hearAboutStay(const Hearing& hearing);
std::optional<Fate> hearAboutCheckout(const Hearing& hearing); ///< Nothing when it is not about that.
Fate hearAboutWorkOrder(const Hearing& hearing);
Fate hearAboutArea(const Hearing& hearing);
Fate hearAboutRequest(const Hearing& hearing);
Fate hearAboutFoundItem(const Hearing& hearing);
Fate hearAboutLoan(const Hearing& hearing);
Fate hearAboutPosting(const Hearing& hearing);
Fate hearAboutRequisition(const Hearing& hearing);
Fate hearAboutSheet(const Hearing& hearing);
Fate hearAboutStock(const Hearing& hearing);
Fate hearOfStocktake(const Hearing& hearing);
Fate hearAboutShift(const Hearing& hearing); ///< Keys, the log, handovers, notices, work reports, rosters.

/// A room of which only the number is known.
[[nodiscard]] const nlohmann::json& emptyRoom();
/// Clean or inspected.
[[nodiscard]] bool isFresh(const nlohmann::json& room);
/// Not inspected; how often it failed in this turn is remembered.
[[nodiscard]] nlohmann::json inspectionStartingOver(const nlohmann::json& room);
[[nodiscard]] nlohmann::json noService();
/// Started or paused.
[[nodiscard]] bool isUnderWay(const nlohmann::json& work);
/// What an inspection leaves behind, in a room or an area.
[[nodiscard]] nlohmann::json inspectionSaid(const Hearing& hearing, const nlohmann::json& standing);
/// The front desk's guest waits for an inspection that is asked for here, unless one is waited for already.
void askForCheckout(const Hearing& hearing);
/// The room is on sale again, in the condition agreed on.
void putBackOnSale(nlohmann::json& room);

/// How many more of its item lie at a place because of an operation {kind, doc, body}; 0 for one that is none of these.
[[nodiscard]] std::int64_t deltaAt(const std::string& stock, const nlohmann::json& operation);
/// What a minibar misses more (below 0: less) because of an operation {kind, doc, body}, by item.
[[nodiscard]] nlohmann::json missingAfter(const nlohmann::json& operation);
void miss(nlohmann::json& room, const std::string& item, std::int64_t more);
/// What was issued on a requisition, `times` times (1, or −1 when it is taken back).
Fate handOut(nlohmann::json& requisition, const nlohmann::json& lines, int times);
/// A note or a comment.
[[nodiscard]] bool isRemark(const std::string& kind);

/// The documents an operation {kind, doc, body} is about: its own first.
[[nodiscard]] std::vector<std::string> documentsOf(const nlohmann::json& operation);

/// The first `document.set` of a room, whatever its time; the fold begins with it.
[[nodiscard]] const Entry* creatorOf(const NaiveThing& thing);
/// Tells a thing, from the beginning and in order, everything that it has heard.
void tellEverything(NaiveThing& thing, const History& history);
/// `recent`: the twenty that became known last, in the order of the fold.
[[nodiscard]] nlohmann::json recentOf(const NaiveThing& thing);

} // namespace turndown::simulation
