#include "mobile/core/answers.hpp"

#include <algorithm>
#include <array>

namespace turndown::tablet {

namespace {

std::optional<std::string> textOf(const std::optional<OperationId>& id)
{
    return id ? std::optional{id->text()} : std::nullopt;
}

bool namesTurn(std::string_view kind)
{
    constexpr std::array<std::string_view, 11> kKinds{"room.started",   "room.paused",         "room.abandoned",
                                                      "room.cleaned",   "room.inspected",      "room.service_set",
                                                      "room.observed",  "room.touch_up_asked", "room.welfare_checked",
                                                      "checkout.asked", "minibar.consumed"};
    return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

bool countsAnything(std::string_view body)
{
    return wire::saysSomething(body, "linen") || wire::saysSomething(body, "supplies") ||
           wire::saysSomething(body, "minibar");
}

void answerAsRoom(std::string_view kind, const Room& room, std::string_view body,
                  std::vector<wire::BodyMember>& answers)
{
    if (namesTurn(kind)) {
        answers.push_back({"turn", textOf(room.turn)});
    }
    if (kind == "room.started" || kind == "room.cleaned") {
        answers.push_back({"task", std::string{nameOf(room.task.kind)}});
    }
    if (kind == "room.cleaned" && room.inspection.result == InspectionResult::Failed) {
        answers.push_back({"answers", textOf(room.inspection.op)});
    }
    if (kind == "room.cleaned" && !room.floor.empty() && countsAnything(body)) {
        answers.push_back({"place", "floor-" + room.floor});
    }
    if (kind == "room.inspected") {
        answers.push_back({"cleaned_op", textOf(room.task.cleanedOp)});
    }
    if (kind == "room.service_set") {
        answers.push_back({"after", textOf(room.service.op)});
    }
    if ((kind == "checkout.received" || kind == "checkout.inspected") && room.checkout) {
        answers.push_back({"asked", room.checkout->op.text()});
    }
}

} // namespace

std::vector<wire::BodyMember> answersOnScreen(std::string_view kind, const Document& shown, std::string_view body)
{
    std::vector<wire::BodyMember> answers;
    if (const auto* const room = std::get_if<Room>(&shown.body)) {
        answerAsRoom(kind, *room, body, answers);
    } else if (const auto* const area = std::get_if<Area>(&shown.body); area != nullptr && kind == "area.inspected") {
        answers.push_back({"done_op", textOf(area->doneOp)});
    } else if (kind == "stock.counted") {
        const auto* const level = std::get_if<StockLevel>(&shown.body);
        answers.push_back({"after", level == nullptr ? std::nullopt : textOf(level->countedOp)});
    }
    return answers;
}

} // namespace turndown::tablet
