// How a day ends: everything heals, all fall quiet, and what stands is held against what people did.

#include "sync-server/verification/verification.hpp"
#include "tests/simulation/aftermath.hpp"
#include "tests/simulation/day.hpp"
#include "tests/simulation/history.hpp"
#include "tests/simulation/reckoning.hpp"

namespace turndown::simulation {

using namespace std::chrono_literals;

void Day::heal()
{
    say("everything heals");
    m_network.heal();
    m_server.disk().mend();
    noticePowerCut();
    m_server.stop();
    m_server.clock().beWrongBy(0ms);
    m_server.beBroughtUpToDate();
    m_server.start();
    for (const auto& tablet : m_tablets) {
        tablet->disk().mend();
        tablet->recover();
        tablet->stop();
        tablet->start();
    }
}

/// Who cannot read its own data any more has lost it; nothing else of such a day can be reckoned up.
bool Day::everybodyRuns()
{
    bool everybody = true;
    for (const auto& tablet : m_tablets) {
        if (!tablet->runs()) {
            wrong("lost: " + tablet->machine() + " cannot be started any more");
            everybody = false;
        }
    }
    return everybody;
}

bool Day::fallQuiet()
{
    constexpr int kPatience = 60;
    int quietRounds = 0;
    for (int round = 0; round < kPatience && quietRounds < 2; ++round) {
        m_universe.pass(1s);
        bool quiet = true;
        for (const auto& tablet : m_tablets) {
            const auto next = syncOnce(*tablet);
            if (next == tablet::Next::Stop) {
                tabletEnrols(*tablet);
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
    for (const auto& sentence : m_chips.look(m_tablets)) {
        say(sentence);
        wrong(sentence);
    }
}

void Day::reckonUp()
{
    const auto add = [this](const std::vector<std::string>& sentences) {
        m_report.wrong.insert(m_report.wrong.end(), sentences.begin(), sentences.end());
    };
    if (m_lastsWeeks) {
        const auto verified = server::verify(m_server.ledger());
        add(verified ? verified->wrong : std::vector{verified.error().detail});
        m_server.unpackArchive();
    }
    add(m_server.wrong());
    add(reckon(m_deeds, m_server, m_tablets, m_log));
    const Aftermath aftermath{m_deeds, m_server, m_tablets, m_universe.since()};
    add(aftermath.wrong());
    m_report.chain = aftermath.chain();
}

} // namespace turndown::simulation
