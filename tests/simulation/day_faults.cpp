// What goes wrong on a day; its course is in day.cpp.

#include "tests/simulation/day.hpp"
#include "tests/simulation/tablet_disk.hpp"

#include <algorithm>

namespace turndown::simulation {

void Day::tabletSuffers(SimulatedTablet& tablet)
{
    switch (m_universe.roll(10)) {
    case 0:
        diskOf(tablet, DiskFault::PowerCut, "power cut at a tablet");
        break;
    case 1:
        diskOf(tablet, DiskFault::WriteFails, "write fails at a tablet");
        break;
    case 2:
        diskOf(tablet, DiskFault::Full, "tablet's disk full");
        break;
    case 3:
        note("tablet's clock wrong");
        tablet.clock().beWrongBy(std::chrono::minutes{m_universe.roll(200'000) - 100'000});
        break;
    case 4:
        note("tablet killed");
        tablet.stop();
        break;
    case 5:
        note("tablet reboots");
        tablet.crash();
        break;
    case 6:
    case 7:
        rowsGoWrong(tablet);
        break;
    default:
        tabletIsCopied(tablet);
        break;
    }
    if (m_universe.chance(50)) {
        somebodyTaps(tablet);
    } else if (tablet.runs()) {
        tabletSyncs(tablet);
    }
    if (m_universe.chance(60)) {
        tablet.disk().mend();
    }
}

void Day::diskOf(SimulatedTablet& tablet, DiskFault fault, const char* name)
{
    note(name);
    tablet.disk().breakAfter(m_universe.roll(12), fault);
}

/// A cell of the tablet's flash memory dies.
void Day::rowsGoWrong(SimulatedTablet& tablet)
{
    tablet.disk().mend();
    if (!tablet.runs() || tablet.disk().wasCut()) {
        return;
    }
    const auto device = tablet.device();
    tablet.stop();
    const auto kept = keptOn(tablet.machine());
    if (m_universe.chance(30)) {
        if (const auto spoilt = spoilRow(tablet.machine(), m_universe)) {
            note("row of a tablet's database spoilt");
            m_deeds.spoil(*spoilt);
            say(tablet.machine() + " cannot read " + spoilt->text() + " any more");
        }
    } else {
        for (LostRow& row : loseRows(tablet.machine(), m_universe)) {
            note("row of a tablet's database lost");
            row.device = device.value_or(DeviceId{});
            m_deeds.lose(row);
            say(tablet.machine() + " has lost its " + std::to_string(row.ds) + ", " + row.id.text());
        }
        giveUpWhatIsGoneFrom(tablet.machine(), kept);
    }
    tablet.start();
}

/// A service technician copies one tablet to another.
void Day::tabletIsCloned()
{
    SimulatedTablet& original = anyTablet();
    if (m_tablets.size() >= 5 || original.disk().wasCut()) {
        return;
    }
    note("tablet cloned");
    original.stop();
    const auto files = original.disk().copy();
    SimulatedTablet& clone = addTablet();
    clone.disk().replaceBy(files);
    clone.start();
    original.start();
    m_chips.wasCopied(original.machine(), clone.machine());
    if (const auto device = original.device()) {
        m_deeds.share(*device);
    }
    say(clone.machine() + " is a copy of " + original.machine());
}

/// A tablet is copied, or comes back as it was when it was copied.
void Day::tabletIsCopied(SimulatedTablet& tablet)
{
    if (tablet.disk().wasCut()) {
        return;
    }
    tablet.stop();
    if (tablet.disk().wasCut()) { // By the last that closing wrote.
        return;
    }
    const auto copy = m_copies.find(tablet.machine());
    if (copy == m_copies.end() || m_universe.chance(20)) {
        m_copies.insert_or_assign(tablet.machine(), tablet.disk().copy());
    } else {
        note("tablet restored from an old copy");
        tablet.disk().mend();
        const auto kept = keptOn(tablet.machine());
        tablet.becomeCopy(copy->second);
        m_deeds.wereTold({}); // It may not remember.
        giveUpWhatIsGoneFrom(tablet.machine(), kept);
        say(tablet.machine() + " is what it was when it was copied");
    }
    tablet.start();
}

void Day::serverSuffers()
{
    const int writes = m_universe.roll(20);
    switch (m_universe.roll(8)) {
    case 0:
    case 1:
        m_server.disk().breakAfter(writes, DiskFault::PowerCut);
        break;
    case 2:
        note("write fails at the server");
        m_server.disk().breakAfter(writes, DiskFault::WriteFails);
        break;
    case 3:
        note("server stopped");
        m_server.stop();
        break;
    case 4:
        serverClockIsSet();
        break;
    case 5:
        serverIsBroughtUpToDate();
        break;
    case 6:
        classChanges();
        break;
    default:
        revokeOne();
        break;
    }
}

/// Set, back or forward, and started again: its time must not go back all the same.
void Day::serverClockIsSet()
{
    const auto error = std::chrono::minutes{m_universe.roll(600) - 400};
    note(error.count() < 0 ? "server's clock set back" : "server's clock set forward");
    m_deeds.serverClockIsWrongBy(error);
    m_server.stop();
    m_server.clock().beWrongBy(error);
    m_server.start();
}

void Day::serverIsBroughtUpToDate()
{
    if (m_server.isOld()) {
        note("server learns a kind");
        m_server.stop();
        m_server.beBroughtUpToDate();
        m_server.start();
    }
}

void Day::revokeOne()
{
    SimulatedTablet& tablet = anyTablet();
    const auto device = tablet.runs() ? tablet.device() : std::nullopt;
    if (device && m_server.runs()) {
        note("tablet revoked");
        const auto after = m_server.lastSeq();
        m_deeds.revoke(*device, after, m_server.revoke(*device));
    }
}

void Day::classChanges()
{
    SimulatedTablet& tablet = anyTablet();
    const auto device = tablet.runs() ? tablet.device() : std::nullopt;
    if (device && m_server.runs()) {
        note("tablet's class changed");
        m_server.setClass(*device, m_universe.chance(50) ? server::DeviceClass::Floor : server::DeviceClass::Desk);
        if (m_universe.chance(80)) { // The tablet has heard of it, and has no cursor for the moment.
            syncOnce(tablet);
            restoreServer();
        }
    }
}

void Day::backUpServer()
{
    if (m_server.disk().wasCut()) {
        return;
    }
    m_server.stop();
    m_backup = Backup{m_server.disk().copy(), m_deeds.ofOffice().size(), m_deeds.revocations(), m_server.revoked()};
    m_server.start();
}

void Day::restoreServer()
{
    if (!m_backup) {
        return;
    }
    note("server restored from an old copy");
    m_server.stop();
    m_server.disk().replaceBy(m_backup->files);
    m_server.disk().mend();
    m_server.isBackAt(m_backup->revoked);
    m_deeds.forgetOfficeAfter(m_backup->officeSayings);
    m_deeds.forgetRevocationsBut(m_backup->revocations);
    m_chips.serverWasRestored(m_tablets);
    m_server.start();
    m_deeds.wereTold(toldInOneVoice());
    giveUpWhatIsTooOldToComeBack();
    say("the server is restored");
}

/// Not what a clone was not told, or a late request will tell without its time.
std::map<OperationId, UtcTime> Day::toldInOneVoice()
{
    std::map<OperationId, std::optional<UtcTime>> all;
    for (const auto& tablet : m_tablets) {
        if (tablet->disk().wasCut()) {
            tablet->crash();
        }
        for (const auto& [id, time] : toldOn(tablet->machine())) {
            const auto known = all.emplace(id, time).first;
            known->second = known->second == time ? time : std::nullopt;
        }
    }
    std::map<OperationId, UtcTime> told;
    for (const auto& [id, time] : all) {
        if (time && !m_network.isUnderWay(id)) {
            told.emplace(id, *time);
        }
    }
    return told;
}

void Day::archive()
{
    if (m_server.runs() && !m_server.wasCut()) {
        for (int portions = m_universe.roll(6); portions > 0 && m_server.archive(); --portions) {
            note("portion put away");
        }
    }
}

std::set<OperationId> Day::keptOnTablets()
{
    std::set<OperationId> kept;
    for (const auto& tablet : m_tablets) {
        if (tablet->disk().wasCut()) {
            tablet->crash();
        }
        const auto here = keptOn(tablet->machine());
        kept.insert(here.begin(), here.end());
    }
    return kept;
}

bool Day::isAtServer(const OperationId& id)
{
    bool found = false;
    if (m_server.runs()) {
        static_cast<void>(m_server.ledger().read(
            [&](const server::LedgerTransaction& records) { found = records.operations().find(id).has_value(); }));
    }
    return found;
}

/// What a tablet's disk has lost, and no other tablet and no server has, is lost for good, and nobody is to blame.
void Day::giveUpWhatIsGoneFrom(const std::string& machine, const std::set<OperationId>& before)
{
    const auto here = keptOn(machine);
    const auto kept = keptOnTablets();
    for (const OperationId& id : before) {
        if (!here.contains(id)) {
            m_deeds.isGoneFrom(machine, id);
        }
        if (kept.contains(id)) {
            continue;
        }
        if (isAtServer(id)) {
            m_deeds.restsAtServer(id);
        } else {
            m_deeds.giveUp(id);
        }
    }
}

/// Tablets keep what they did for 35 days of the server's time after it was answered; what is older, and what their disks
/// have lost, they cannot tell a restored server again.
void Day::giveUpWhatIsTooOldToComeBack()
{
    const auto kept = keptOnTablets();
    const auto clocks = m_deeds.serverClock();
    const auto youngest = m_universe.since() + clocks.behind + clocks.ahead - std::chrono::days{35};
    std::vector<OperationId> gone;
    for (const auto& [id, deed] : m_deeds.ofTablets()) {
        const bool mayBeGone = deed.when <= youngest || m_deeds.restingAtServer().contains(id);
        if (mayBeGone && !kept.contains(id) && !isAtServer(id)) {
            gone.push_back(id);
        }
    }
    std::for_each(gone.begin(), gone.end(), [this](const OperationId& id) { m_deeds.giveUp(id); });
}

} // namespace turndown::simulation
