#pragma once

#include "tests/simulation/chip_watch.hpp"
#include "tests/simulation/deeds.hpp"
#include "tests/simulation/simulated_tablet.hpp"
#include "tests/simulation/topics.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace turndown::simulation {

/// What happened on one day, and what must not have.
struct DayReport {
    int operations = 0;                ///< That people made.
    std::map<std::string, int> faults; ///< How often each kind struck.
    std::vector<std::string> wrong;    ///< One sentence each; empty: everything that must hold does.
    std::string chain;                 ///< Of the history's head: the same seed must come to the same.
};

/// A hotel's day in which everything goes wrong that can, drawn from one seed; then everything heals, all tablets and
/// the server fall quiet, and what stands is held against what people did. The same seed is the same day. Some days are
/// weeks long.
class Day {
public:
    /// `log`: say what happens on the standard output.
    Day(std::uint64_t seed, bool log);

    DayReport live();

private:
    void somethingHappens();
    void noticePowerCut(); ///< At the server; it stands still until somebody does.
    void timePasses();
    void somebodyTaps(SimulatedTablet& tablet);
    void somebodyUndoes(SimulatedTablet& tablet);
    void poison(SimulatedTablet& tablet);
    void officeSpeaks();
    void releaseOrDismiss();
    void tabletSyncs(SimulatedTablet& tablet);
    tablet::Next syncOnce(SimulatedTablet& tablet);
    void tabletEnrols(SimulatedTablet& tablet);

    // What goes wrong: day_faults.cpp.
    void tabletSuffers(SimulatedTablet& tablet);
    void diskOf(SimulatedTablet& tablet, DiskFault fault, const char* name);
    void rowsGoWrong(SimulatedTablet& tablet);
    void tabletIsCloned();
    void tabletIsCopied(SimulatedTablet& tablet);
    void serverSuffers();
    void serverClockIsSet();
    void revokeOne();
    void classChanges();
    void backUpServer();
    void restoreServer();
    [[nodiscard]] std::map<OperationId, UtcTime> toldInOneVoice();
    void serverIsBroughtUpToDate();
    void archive();
    [[nodiscard]] std::set<OperationId> keptOnTablets();
    [[nodiscard]] bool isAtServer(const OperationId& id);
    void giveUpWhatIsGoneFrom(const std::string& machine, const std::set<OperationId>& before);
    void giveUpWhatIsTooOldToComeBack();

    // The end: day_end.cpp.
    void heal();
    bool everybodyRuns();
    bool fallQuiet();
    void lookAtChips();
    void reckonUp();

    SimulatedTablet& anyTablet();
    SimulatedTablet& addTablet();
    void keep(SimulatedTablet& tablet, const std::optional<tablet::Tap>& tap);
    void note(const std::string& fault) { ++m_report.faults[fault]; }
    void wrong(const std::string& sentence) { m_report.wrong.push_back(sentence); }
    void say(const std::string& what) const;

    Universe m_universe;
    bool m_log;
    Topics m_topics;
    bool m_lastsWeeks;
    SimulatedServer m_server;
    SimulatedNetwork m_network;
    std::vector<std::unique_ptr<SimulatedTablet>> m_tablets;
    std::map<std::string, MachineDisk::Files> m_copies; ///< Of tablets' disks, by machine.
    Deeds m_deeds;
    ChipWatch m_chips{m_deeds, m_server};
    DayReport m_report;
    std::vector<std::pair<OperationId, std::string>>
        m_settled; ///< Held ones that the office settled, with their document.

    struct Backup {
        MachineDisk::Files files;
        std::size_t officeSayings = 0; ///< How many the office had made by then.
        Revocations revocations;
        std::set<DeviceId> revoked; ///< For certain.
    };
    std::optional<Backup> m_backup;
};

} // namespace turndown::simulation
