#include "tests/simulation/day.hpp"

#include "tests/simulation/reckoning.hpp"
#include "tests/simulation/speaking.hpp"

#include <iostream>

namespace turndown::simulation {

namespace {

using namespace std::chrono_literals;

template <std::size_t Count>
const Saying& drawn(Universe& universe, const std::array<Saying, Count>& sayings)
{
    return sayings[static_cast<std::size_t>(universe.roll(static_cast<int>(Count)))];
}

Source sourceOf(const StaffId& by)
{
    if (by.text() == "pms") {
        return Source::Pms;
    }
    return by.text() == "server" ? Source::Server : Source::Office;
}

} // namespace

Day::Day(std::uint64_t seed, bool log)
    : m_universe{seed}, m_log{log}, m_server{m_universe}, m_network{m_universe, m_server}
{
    m_server.setUp();
    const auto& fresh = SimulatedTablet::outOfTheBox();
    drawRandomBytesFrom(seed);
    const int tablets = 2 + m_universe.roll(2);
    for (int count = 0; count < tablets; ++count) {
        SimulatedTablet& tablet = addTablet();
        tablet.disk().replaceBy(fresh);
        tablet.start();
        tabletEnrols(tablet);
    }
}

DayReport Day::live()
{
    const int happenings = 40 + m_universe.roll(60);
    for (int count = 0; count < happenings; ++count) {
        m_universe.pass(std::chrono::milliseconds{m_universe.roll(300'000)});
        somethingHappens();
        lookAtChips();
    }
    heal();
    if (!fallQuiet()) {
        m_report.wrong.push_back("not everything falls quiet");
    }
    auto wrong = reckon(m_deeds, m_server, m_tablets, m_log);
    m_report.wrong.insert(m_report.wrong.end(), wrong.begin(), wrong.end());
    for (const auto& [fault, times] : m_network.faults()) {
        m_report.faults[fault] += times;
    }
    m_report.operations = static_cast<int>(m_deeds.ofTablets().size() + m_deeds.ofOffice().size());
    return std::move(m_report);
}

void Day::somethingHappens()
{
    SimulatedTablet& tablet = anyTablet();
    tablet.recover();
    if (m_server.wasCut()) {
        note("power cut at the server");
        m_server.crash();
        m_chips.serverLostPower();
    }
    if (m_universe.chance(80)) {
        m_server.start();
    }
    const int what = m_universe.roll(100);
    if (what < 40) {
        somebodyTaps(tablet);
    } else if (what < 68) {
        tabletSyncs(tablet);
    } else if (what < 76) {
        officeSpeaks();
    } else if (what < 80) {
        m_network.deliverLate();
    } else if (what < 83) {
        somebodyUndoes(tablet);
    } else if (what < 85) {
        poison(tablet);
    } else if (what < 92) {
        tabletSuffers(tablet);
    } else if (what < 93) {
        tabletIsCloned();
    } else if (what < 94) {
        tabletEnrols(tablet);
    } else if (what < 97) {
        serverSuffers();
    } else if (what < 98) {
        backUpServer();
    } else if (what < 99) {
        restoreServer();
    } else {
        releaseOrDismiss();
    }
}

void Day::somebodyTaps(SimulatedTablet& tablet)
{
    if (!tablet.runs()) {
        return;
    }
    const Saying& saying = drawn(m_universe, kTaps);
    if (const auto spoken = speak(saying, tablet.screen(), m_universe)) {
        keep(tablet, tablet.tap(StaffId{saying.by}, saying.kind, spoken->doc, spoken->body));
    }
}

void Day::somebodyUndoes(SimulatedTablet& tablet)
{
    const auto& made = m_deeds.of(tablet.machine());
    if (!tablet.runs() || made.empty()) {
        return;
    }
    const auto back =
        static_cast<std::size_t>(m_universe.roll(static_cast<int>(std::min<std::size_t>(made.size(), 3))));
    constexpr std::array kWho{"u-li", "u-li", "u-maria", "u-olga"};
    const auto who = static_cast<std::size_t>(m_universe.roll(static_cast<int>(kWho.size())));
    keep(tablet, tablet.undo(made[made.size() - 1 - back], StaffId{kWho[who]}));
}

void Day::poison(SimulatedTablet& tablet)
{
    if (!tablet.runs()) {
        return;
    }
    std::optional<OperationId> id;
    const int kind = m_universe.roll(8);
    if (kind < 3) {
        id = tablet.record("room.perfumed", "room/1201", R"({"scent":"lemon"})");
    } else if (kind < 7) {
        id = tablet.record("room.cleaned", "room/1201", R"({"linen":"many"})");
    } else { // Seldom: half of a day's time goes into carrying it around.
        id = tablet.record("room.noted", "room/1202", R"({"text":")" + std::string(70'000, 'x') + "\"}");
    }
    if (id) {
        note("operation nobody understands");
        m_deeds.add(*id, {tablet.machine(), m_universe.since()});
        tablet.stop(); // The program that made it was another one.
        tablet.start();
    }
}

void Day::officeSpeaks()
{
    const Saying& saying = drawn(m_universe, kOffice);
    const StaffId by{saying.by};
    const auto spoken = speak(saying, m_server.screen(), m_universe);
    if (!spoken) {
        return;
    }
    const auto result = m_server.state(sourceOf(by), by, saying.kind, spoken->doc, spoken->body);
    if (result) {
        m_deeds.addOffice(result->id);
        say("office: " + std::string{saying.kind} + ' ' + saying.doc);
    }
}

/// Mostly one that waits; now and then one that somebody else settled already, or that was never held.
void Day::releaseOrDismiss()
{
    if (!m_server.runs()) {
        return;
    }
    std::vector<std::pair<OperationId, std::string>> choice = m_settled;
    static_cast<void>(m_server.ledger().read([&](const server::LedgerTransaction& records) {
        for (const auto& held : records.operations().held()) {
            choice.insert(choice.end(), 3, {held.id, held.doc.text()});
        }
        const auto& made = m_deeds.of(anyTablet().machine());
        if (const auto last = made.empty() ? std::nullopt : records.operations().find(made.back())) {
            choice.emplace_back(last->id, last->doc.text());
        }
    }));
    if (choice.empty()) {
        return;
    }
    const auto& [id, doc] = choice[static_cast<std::size_t>(m_universe.roll(static_cast<int>(choice.size())))];
    const auto result =
        m_server.state(Source::Office, StaffId{"u-sun"}, m_universe.chance(50) ? "held.released" : "held.dismissed",
                       doc, R"({"op":")" + id.text() + "\"}");
    if (result) {
        m_deeds.addOffice(result->id);
        m_settled.emplace_back(id, doc);
    }
}

void Day::tabletSyncs(SimulatedTablet& tablet)
{
    for (int requests = 0; requests < 3 && tablet.runs(); ++requests) {
        const auto next = tablet.sync(m_network);
        say(tablet.machine() + " syncs");
        if (next == tablet::Next::Stop && m_universe.chance(50)) {
            tabletEnrols(tablet);
        }
        if (next == tablet::Next::Quiet) {
            m_chips.wasReassured(tablet.machine());
        }
        if (next != tablet::Next::Now) {
            break;
        }
    }
    if (m_universe.chance(30)) {
        tablet.readCards();
    }
}

void Day::tabletSuffers(SimulatedTablet& tablet)
{
    const int writes = m_universe.roll(12);
    switch (m_universe.roll(6)) {
    case 0:
        note("power cut at a tablet");
        tablet.disk().breakAfter(writes, DiskFault::PowerCut);
        break;
    case 1:
        note("write fails at a tablet");
        tablet.disk().breakAfter(writes, DiskFault::WriteFails);
        break;
    case 2:
        note("tablet's disk full");
        tablet.disk().breakAfter(writes, DiskFault::Full);
        break;
    case 3:
        note("tablet's clock wrong");
        tablet.clock().beWrongBy(std::chrono::minutes{m_universe.roll(200'000) - 100'000});
        break;
    case 4:
        note("tablet killed");
        tablet.stop();
        break;
    default:
        note("tablet reboots");
        tablet.crash();
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
    say(clone.machine() + " is a copy of " + original.machine());
}

void Day::tabletEnrols(SimulatedTablet& tablet)
{
    if (!tablet.runs() || !m_server.start()) {
        return;
    }
    if (const auto code = m_server.enrolmentCode(); !code.empty()) {
        tablet.enrol(m_network, code);
        const auto device = tablet.device();
        say(tablet.machine() + " enrols with " + code + ", is " + (device ? device->text() : "nobody"));
    }
}

void Day::serverSuffers()
{
    const int writes = m_universe.roll(20);
    switch (m_universe.roll(5)) {
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
    default:
        revokeOne();
        break;
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

void Day::backUpServer()
{
    if (m_server.disk().wasCut()) {
        return;
    }
    m_server.stop();
    m_backup = Backup{m_server.disk().copy(), m_deeds.ofOffice().size(), m_deeds.revocations()};
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
    m_deeds.forgetOfficeAfter(m_backup->officeSayings);
    m_deeds.forgetRevocationsBut(m_backup->revocations);
    m_chips.serverWasRestored(m_tablets);
    m_server.start();
    say("the server is restored");
}

void Day::heal()
{
    say("everything heals");
    m_network.heal();
    m_server.disk().mend();
    if (m_server.wasCut()) {
        note("power cut at the server");
        m_server.crash();
        m_chips.serverLostPower();
    }
    m_server.stop();
    m_server.start();
    for (const auto& tablet : m_tablets) {
        tablet->disk().mend();
        tablet->recover();
        tablet->stop();
        tablet->start();
    }
}

bool Day::fallQuiet()
{
    constexpr int kPatience = 60;
    int quietRounds = 0;
    for (int round = 0; round < kPatience && quietRounds < 2; ++round) {
        m_universe.pass(1s);
        bool quiet = true;
        for (const auto& tablet : m_tablets) {
            auto next = tablet->sync(m_network);
            if (next == tablet::Next::Stop) {
                tabletEnrols(*tablet);
            }
            if (next == tablet::Next::Quiet) {
                m_chips.wasReassured(tablet->machine());
            }
            quiet = quiet && next == tablet::Next::Quiet;
        }
        lookAtChips();
        quietRounds = quiet ? quietRounds + 1 : 0;
    }
    return quietRounds == 2;
}

/// docs/design.md, section 8, statement 5.
void Day::lookAtChips()
{
    const auto wrong = m_chips.look(m_tablets);
    m_report.wrong.insert(m_report.wrong.end(), wrong.begin(), wrong.end());
}

SimulatedTablet& Day::anyTablet()
{
    return *m_tablets[static_cast<std::size_t>(m_universe.roll(static_cast<int>(m_tablets.size())))];
}

SimulatedTablet& Day::addTablet()
{
    m_tablets.push_back(
        std::make_unique<SimulatedTablet>(m_universe, "tablet-" + std::to_string(m_tablets.size() + 1)));
    return *m_tablets.back();
}

void Day::keep(SimulatedTablet& tablet, const std::optional<tablet::Tap>& tap)
{
    if (tap) {
        m_deeds.add(tap->id, {tablet.machine(), m_universe.since()});
        const auto kept = tablet.store().operation(tap->id);
        say(tablet.machine() + ": " + (kept ? kept->kind : "?") + ' ' + tap->doc.text() + ' ' + tap->id.text());
    }
}

void Day::say(const std::string& what) const
{
    if (m_log) {
        std::cout << std::chrono::duration_cast<std::chrono::seconds>(m_universe.since()).count() << " s  " << what
                  << '\n';
    }
}

} // namespace turndown::simulation
