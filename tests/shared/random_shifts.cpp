#include "tests/shared/random_shifts.hpp"

#include "tests/shared/random_things.hpp"

namespace turndown {

namespace {

HandOver randomHandOver(Dice& dice)
{
    return {dice.id(),   dice.person(),    dice.maybePerson(), dice.maybePerson(),
            dice.time(), dice.maybeTime(), dice.text()};
}

Asset randomAsset(Dice& dice)
{
    Asset asset{dice.names(), dice.one<AssetClass>(), dice.text(), dice.text(), dice.yes()};
    asset.last = dice.maybe([&] { return randomHandOver(dice); });
    asset.signedAt = dice.maybeTime();
    asset.contested = dice.some([&] { return randomHandOver(dice); });
    asset.missing = dice.maybe([&] { return MissingNotice{dice.id(), dice.person(), dice.time(), dice.text()}; });
    asset.comments = dice.some([&] { return randomComment(dice); });
    asset.extra = dice.extra();
    return asset;
}

LogEntry randomLogEntry(Dice& dice)
{
    LogEntry entry{dice.text(),
                   dice.yes() ? "" : dice.word(),
                   dice.maybe([&] { return PlaceId{dice.word()}; }),
                   dice.text(),
                   dice.maybePerson(),
                   dice.maybeTime(),
                   dice.one<LogState>()};
    entry.writtenBy = dice.person();
    entry.writtenAt = dice.time();
    entry.doneBy = dice.maybePerson();
    entry.doneAt = dice.maybeTime();
    entry.result = dice.text();
    entry.comments = dice.some([&] { return randomComment(dice); });
    entry.extra = dice.extra();
    return entry;
}

Handover randomHandover(Dice& dice)
{
    Handover handover{dice.day(), dice.one<Shift>(), dice.text()};
    handover.items = dice.some([&] {
        return HandoverItem{DocumentName{"room/" + dice.word()}, dice.text(), dice.maybePerson(), dice.maybeTime()};
    });
    handover.state = dice.one<HandoverState>();
    handover.offeredBy = dice.person();
    handover.offeredAt = dice.time();
    handover.takenBy = dice.maybePerson();
    handover.takenAt = dice.maybeTime();
    handover.remark = dice.text();
    handover.extra = dice.extra();
    return handover;
}

Briefing randomBriefing(Dice& dice)
{
    Briefing briefing{dice.day(), dice.text(), dice.text()};
    const auto roles = dice.some([&] { return dice.one<Role>(); });
    briefing.roles = {roles.begin(), roles.end()};
    briefing.standing = dice.yes();
    briefing.withdrawn = dice.yes();
    briefing.publishedBy = dice.person();
    briefing.publishedAt = dice.time();
    briefing.read = dice.some([&] { return ReadReceipt{dice.person(), dice.time()}; });
    briefing.extra = dice.extra();
    return briefing;
}

WorkReport randomWorkReport(Dice& dice)
{
    return {
        dice.day(),  dice.person(), dice.one<WorkReportState>(), dice.id(),        dice.some([&] { return dice.id(); }),
        dice.text(), dice.time(),   dice.maybePerson(),          dice.maybeTime(), dice.text(),
        dice.extra()};
}

PlannedShift randomPlannedShift(Dice& dice)
{
    return {dice.one<Shift>(), dice.maybeTimeOfDay(), dice.maybeTimeOfDay(), dice.text(), dice.id(), dice.person(),
            dice.time()};
}

Roster randomRoster(Dice& dice)
{
    return {dice.day(),
            {{dice.person(), randomPlannedShift(dice)}},
            dice.some([&] {
                return ContestedShift{dice.person(), randomPlannedShift(dice)};
            }),
            dice.extra()};
}

} // namespace

std::optional<DocumentBody> randomShiftBody(Dice& dice, std::string_view kind)
{
    using namespace document_kind;
    if (kind == kCustody) {
        return randomAsset(dice);
    }
    if (kind == kLogEntry) {
        return randomLogEntry(dice);
    }
    if (kind == kHandover) {
        return randomHandover(dice);
    }
    if (kind == kBriefing) {
        return randomBriefing(dice);
    }
    if (kind == kReport) {
        return randomWorkReport(dice);
    }
    return kind == kRoster ? std::optional<DocumentBody>{randomRoster(dice)} : std::nullopt;
}

} // namespace turndown
