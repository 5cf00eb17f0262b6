#include "tests/simulation/day.hpp"

#include "shared/crypto/uuid.hpp"
#include "tests/simulation/old_tablet.hpp"
#include "tests/simulation/speaking.hpp"

#include <iostream>

namespace turndown::simulation {

namespace {

/// Its document is gone again where the server is restored.
constexpr Saying kReport{"u-sun", "damage.reported", "work-order/new",
                         R"({"room":"1202","category":"other","what":"curtain"})"};

Source sourceOf(const StaffId& by)
{
    if (by.text() == "pms") {
        return Source::Pms;
    }
    return by.text() == "server" ? Source::Server : Source::Office;
}

} // namespace

Day::Day(std::uint64_t seed, bool log)
    : m_universe{seed},
      m_log{log},
      m_topics{Topics::ofADay(m_universe)},
      m_lastsWeeks{m_universe.chance(20)},
      m_server{m_universe},
      m_network{m_universe, m_server}
{
    m_server.setUp();
    const auto& fresh = SimulatedTablet::outOfTheBox();
    drawRandomBytesFrom(seed);
    static_cast<void>(newOperationId({})); // The next one must owe nothing to the last of the day before.
    if (m_universe.chance(15)) {
        note("server of long ago");
        m_server.beOld();
    }
    if (m_universe.chance(20)) {
        note("only small requests get through");
        m_server.takeAtMost(static_cast<std::size_t>(3'000 + m_universe.roll(12'000)));
    }
    const int tablets = 2 + m_universe.roll(2);
    for (int count = 0; count < tablets; ++count) {
        SimulatedTablet& tablet = addTablet();
        if (m_universe.chance(10)) {
            note("tablet of long ago");
            useAsLongAgo(tablet, m_server, m_universe, m_deeds);
            tablet.start();
        } else {
            tablet.disk().replaceBy(fresh);
            tablet.start();
            tabletEnrols(tablet);
        }
    }
}

DayReport Day::live()
{
    const int happenings = 40 + m_universe.roll(60);
    for (int count = 0; count < happenings; ++count) {
        timePasses();
        somethingHappens();
        if (m_universe.chance(40)) { // What a chip says too much it goes on saying.
            lookAtChips();
        }
    }
    heal();
    if (everybodyRuns()) {
        if (!fallQuiet()) {
            wrong("stuck: not everything falls quiet");
        }
        reckonUp();
    }
    for (const auto& [fault, times] : m_network.faults()) {
        m_report.faults[fault] += times;
    }
    m_report.operations = static_cast<int>(m_deeds.ofTablets().size() + m_deeds.ofOffice().size());
    return std::move(m_report);
}

void Day::timePasses()
{
    m_universe.pass(std::chrono::milliseconds{m_universe.roll(300'000)});
    if (m_lastsWeeks && m_universe.chance(6)) {
        note("weeks pass");
        m_universe.pass(std::chrono::hours{24 + m_universe.roll(24 * 50)});
    }
    if (m_lastsWeeks && m_universe.chance(15)) {
        archive();
    }
}

void Day::noticePowerCut()
{
    if (m_server.wasCut()) {
        note("power cut at the server");
        m_server.crash();
        m_chips.serverLostPower();
    }
}

void Day::somethingHappens()
{
    SimulatedTablet& tablet = anyTablet();
    tablet.recover();
    noticePowerCut();
    if (m_universe.chance(80)) {
        m_server.start();
    }
    const int what = m_universe.roll(100);
    if (what < 38) {
        somebodyTaps(tablet);
    } else if (what < 65) {
        tabletSyncs(tablet);
    } else if (what < 73) {
        officeSpeaks();
    } else if (what < 77) {
        m_network.deliverLate();
    } else if (what < 82) {
        somebodyUndoes(tablet);
    } else if (what < 84) {
        poison(tablet);
    } else if (what < 91) {
        tabletSuffers(tablet);
    } else if (what < 92) {
        tabletIsCloned();
    } else if (what < 93) {
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
    const Saying& saying = m_topics.tap(m_universe);
    if (const auto spoken = speak(saying, tablet.screen(), m_universe)) {
        keep(tablet, tablet.tap(StaffId{saying.by}, saying.kind, spoken->doc, spoken->body));
    }
}

void Day::somebodyUndoes(SimulatedTablet& tablet)
{
    const auto& made = m_deeds.of(tablet.self());
    if (!tablet.runs() || made.empty()) {
        return;
    }
    const auto back =
        static_cast<std::size_t>(m_universe.roll(static_cast<int>(std::min<std::size_t>(made.size(), 4))));
    constexpr std::array kOthers{"u-li", "u-maria", "u-olga"};
    const auto other = static_cast<std::size_t>(m_universe.roll(static_cast<int>(kOthers.size())));
    const auto& deed = made[made.size() - 1 - back];
    const auto kept = tablet.store().operation(deed);
    keep(tablet, tablet.undo(deed, kept && m_universe.chance(70) ? kept->by : StaffId{kOthers[other]}));
}

/// Something that no program of today understands.
void Day::poison(SimulatedTablet& tablet)
{
    if (!tablet.runs()) {
        return;
    }
    std::optional<tablet::Tap> tap;
    const int kind = m_universe.roll(8);
    if (kind < 3) {
        tap = tablet.record("room.perfumed", "room/1201", R"({"scent": "lemon",  "drops": 1.50})");
    } else if (kind < 7) {
        tap = tablet.record("room.cleaned", "room/1201", R"({"linen":"many"})");
    } else { // Seldom: half of a day's time goes into carrying it around.
        tap = tablet.record("room.noted", "room/1202", R"({"text":")" + std::string(70'000, 'x') + "\"}");
    }
    if (tap) {
        note("operation nobody understands");
        keep(tablet, tap);
        tablet.stop(); // The program that made it was another one.
        tablet.start();
    }
}

void Day::officeSpeaks()
{
    const Saying& saying = m_universe.chance(95) ? m_topics.office(m_universe) : kReport;
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

/// Mostly one that waits; now and then one that somebody else settled already, or that was never held. What a server of
/// long ago does not know stays there for the new one.
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
        // Also of those that were held for another reason, or settled before a restore.
        std::erase_if(choice, [&](const auto& one) {
            const auto kept = records.operations().find(one.first);
            return kept && !m_server.knows(kept->kind);
        });
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
        const auto next = syncOnce(tablet);
        say(tablet.machine() + " syncs");
        if (next == tablet::Next::Stop && m_universe.chance(50)) {
            tabletEnrols(tablet);
        }
        if (next != tablet::Next::Now) {
            break;
        }
    }
    if (m_universe.chance(30)) {
        tablet.readCards();
    }
}

tablet::Next Day::syncOnce(SimulatedTablet& tablet)
{
    const auto next = tablet.sync(m_network);
    if (next == tablet::Next::Quiet) {
        m_chips.wasReassured(tablet.machine());
    }
    if (const auto sentence = tablet.wrongOnScreen()) {
        wrong(*sentence);
    }
    return next;
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
        const auto kept = tablet.store().operation(tap->id);
        m_deeds.add(tap->id, {tablet.self(), m_universe.since(), kept ? kept->raw : ""});
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
