#include "tests/simulation/aftermath.hpp"

#include "shared/wire/raw_json.hpp"

#include <set>

namespace turndown::simulation {

namespace {

using namespace std::chrono_literals;

constexpr UtcTime kMorning = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{7};
constexpr auto kPushedOn = 2s; ///< How far operations may be pushed on, by 1 ms each, so that they keep their order.

/// Member by member, but for those that every sending may change.
std::vector<std::pair<std::string, std::string_view>> stated(const std::string& raw)
{
    std::vector<std::pair<std::string, std::string_view>> members;
    const auto all = wire::rawMembers(raw);
    for (const auto& member : all.ok() ? *all : std::vector<wire::RawMember>{}) {
        if (member.name != "ds" && member.name != "eff") {
            members.emplace_back(member.name, member.value);
        }
    }
    return members;
}

std::optional<UtcTime> toldTime(const Entry& entry)
{
    const bool told = entry.operation.is_object() && entry.operation.contains("eff");
    return told ? parseTime(entry.operation.at("eff").get<std::string>()) : std::nullopt;
}

} // namespace

Aftermath::Aftermath(const Deeds& deeds, SimulatedServer& server,
                     const std::vector<std::unique_ptr<SimulatedTablet>>& tablets, std::chrono::milliseconds now)
    : m_deeds{deeds},
      m_server{server},
      m_tablets{tablets},
      m_now{now},
      m_database{server.databaseFile(), SQLite::OPEN_READONLY}
{
    lossesAreNoted();
    bytesAreKept();
    toldTimesStand();
    serversTimeDoesNotGoBack();
    nothingLiesInTheFuture();
    learntKindsAreReleased();
    tabletsShowNothingElse();
}

std::string Aftermath::chain() const
{
    std::string text;
    if (!m_history.bySeq().empty()) {
        for (const unsigned char byte : m_history.bySeq().back().chain) {
            constexpr char kDigits[] = "0123456789abcdef";
            text += {kDigits[byte >> 4U], kDigits[byte & 15U]};
        }
    }
    return text;
}

/// A number that a tablet's disk has lost is noted as lost once the tablet has sent a later one.
void Aftermath::lossesAreNoted()
{
    for (const LostRow& row : m_deeds.lost()) {
        bool used = m_history.find(row.id) != nullptr;
        bool passed = false;
        for (const Entry& entry : m_history.bySeq()) {
            const bool isOfTheTablet = entry.device == row.device.text() && entry.ds;
            used = used || (isOfTheTablet && *entry.ds == row.ds);
            passed = passed || (isOfTheTablet && *entry.ds > row.ds && !mayBeOfRevokedTablet(entry));
        }
        SQLite::Statement noted{m_database,
                                "SELECT 1 FROM device_loss WHERE device = ? AND ? BETWEEN from_ds AND to_ds"};
        noted.bind(1, row.device.text());
        noted.bind(2, row.ds);
        // A late request of its clone's, which the server knows from the clone's own enrolment, may have used it up.
        if (passed && !used && !m_deeds.isShared(row.device) && !noted.executeStep()) {
            wrong("loss: that number " + std::to_string(row.ds) + " of " + row.device.text() + " is lost is not noted");
        }
    }
}

/// Byte for byte, whether anybody understands it or not.
void Aftermath::bytesAreKept()
{
    for (const auto& [id, deed] : m_deeds.ofTablets()) {
        const Entry* const entry = m_history.find(id);
        if (entry == nullptr || m_deeds.spoilt().contains(id)) {
            continue;
        }
        if (entry->kind == "unreadable") {
            if (deed.raw.size() < m_server.mostBytes() / 2) {
                wrong("lost: what " + id.text() + " said, which anybody could read");
            }
        } else if (entry->raw != deed.raw && stated(entry->raw) != stated(deed.raw)) {
            wrong("lost: some of what " + id.text() + " said");
        }
    }
}

/// A server that was restored takes what it had told as it had told it, unless it must come right after something else
/// that the tablet did before.
void Aftermath::toldTimesStand()
{
    if (m_deeds.serverClock().any()) {
        return; // Then what was told may lie after now.
    }
    std::set<UtcTime> times;
    for (const Entry& entry : m_history.bySeq()) {
        times.insert(entry.eff);
    }
    const auto mustStand = [&](const Entry& entry, UtcTime told) {
        const bool pushedOn = entry.eff > told && times.contains(entry.eff - 1ms);
        if (entry.eff != told && !pushedOn) {
            wrong("time: " + entry.id.text() + " was told another time");
        }
    };
    for (const Entry& entry : m_history.bySeq()) {
        if (const auto told = toldTime(entry)) {
            mustStand(entry, *told);
        }
    }
    for (const auto& [id, told] : m_deeds.told()) {
        if (const Entry* const entry = m_history.find(id)) {
            mustStand(*entry, told);
        }
    }
}

/// What the office, the PMS and the server state comes after all that was known then.
void Aftermath::serversTimeDoesNotGoBack()
{
    UtcTime latest{};
    for (const Entry& entry : m_history.bySeq()) {
        if (entry.source != "tablet" && entry.eff < latest - kPushedOn) {
            wrong("time: the server's went back before " + entry.id.text() + ' ' + entry.kind);
        }
        latest = std::max(latest, entry.eff);
    }
}

void Aftermath::nothingLiesInTheFuture()
{
    const UtcTime now = kMorning + m_now + m_deeds.serverClock().ahead + kPushedOn;
    for (const Entry& entry : m_history.bySeq()) {
        if (entry.eff > now) {
            wrong("time: " + entry.id.text() + ' ' + entry.kind + " lies in the future");
        }
    }
}

void Aftermath::learntKindsAreReleased()
{
    for (const Entry& entry : m_history.bySeq()) {
        if (entry.kind == SimulatedServer::kLearntKind && entry.reason == "unknown-kind" && !entry.settledBy) {
            wrong("stuck: " + entry.id.text() + " is held although its kind is known by now");
        }
    }
}

void Aftermath::tabletsShowNothingElse()
{
    for (const auto& tablet : m_tablets) {
        for (const std::string& kind : tablet->store().documentKinds()) {
            for (const auto& kept : tablet->store().documents(kind)) {
                SQLite::Statement there{m_database, "SELECT 1 FROM document WHERE doc = ?"};
                there.bind(1, kept.name.text());
                if (!there.executeStep()) {
                    wrong("diverged: " + tablet->machine() + " shows " + kept.name.text() + ", which is gone");
                }
            }
        }
    }
}

} // namespace turndown::simulation
