#include "tests/simulation/simulated_server.hpp"

#include "shared/crypto/uuid.hpp"
#include "shared/wire/operation_json.hpp"
#include "sync-server/hotel/setting_up.hpp"
#include "sync-server/http/sync_exchange.hpp"
#include "sync-server/intake/source_intake.hpp"
#include "sync-server/ledger/operation_row.hpp"
#include "sync-server/ledger/sqlite_session.hpp"
#include "sync-server/upkeep/archiving.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>

namespace turndown::simulation {

namespace {

using nlohmann::json;

tablet::Posted problem(const wire::ProblemDocument& document)
{
    return {document.status, wire::writeProblem(document)};
}

constexpr const char* kUnknownName = "stock.moved-one-day"; ///< Of `kLearntKind`, while the program is old.

/// How every operation says its own kind, and none of what it takes back.
std::string kindText(const std::string& kind)
{
    return R"("kind":")" + kind + R"(","v")";
}

/// As a program understands it that has never heard of `kLearntKind`.
void misunderstand(std::vector<std::string>& operations)
{
    const std::string known = kindText(SimulatedServer::kLearntKind);
    for (auto& operation : operations) {
        if (const auto at = operation.find(known); at != std::string::npos) {
            operation.replace(at, known.size(), kindText(kUnknownName));
        }
    }
}

void must(bool holds, const char* what)
{
    if (!holds) {
        throw std::runtime_error{what};
    }
}

} // namespace

SimulatedServer::SimulatedServer(Universe& universe)
    : m_universe{universe},
      m_directory{MemoryDisks::all().directoryOf("server")},
      m_clock{universe, "server"},
      m_disk{MemoryDisks::all().of("server")}
{
    if (std::filesystem::create_directory(m_directory)) {
        std::ofstream{m_directory / "secret"} << std::string(32, 's');
        std::ofstream{m_directory / "turndown.db"}; // Looked for there before it is opened on the simulated disk.
    }
}

void SimulatedServer::setUp()
{
    static MachineDisk::Files prepared; // Every day begins in the same hotel.
    if (prepared.empty()) {
        drawRandomBytesFrom(0);
        furnish();
        stop();
        prepared = m_disk.copy();
    }
    m_disk.replaceBy(prepared);
    must(start(), "the simulated server does not start");
}

void SimulatedServer::furnish()
{
    must(start(), "the simulated server does not start");
    const auto set = [this](const std::string& doc, const json& members) {
        auto written = ledger().write([&](server::LedgerTransaction& records) {
            must(server::setDocument(records, DocumentName{doc}, members, m_hotel->now()).ok(), "cannot set up");
        });
        must(written.ok(), "cannot set up");
    };
    set("property/main", {{"name", "Hotel"}, {"business_day", "2026-11-23"}});
    const std::pair<const char*, const char*> people[] = {
        {"u-li", "attendant"},    {"u-maria", "attendant"}, {"u-chen", "lead"},
        {"u-olga", "supervisor"}, {"u-sun", "clerk"},       {"u-min", "storekeeper"},
        {"u-tom", "engineer"},    {"u-boss", "manager"},    {"u-wu", "manager"}};
    for (const auto& [id, role] : people) {
        set(std::string{"staff/"} + id, {{"name", id}, {"role", role}, {"active", true}});
    }
    set("staff/u-maria", {{"name", "u-maria"}, {"role", "attendant"}, {"self_check", true}});
    for (const char* number : {"1201", "1202", "1203"}) {
        set(std::string{"room/"} + number, {{"number", number}, {"floor", "12"}, {"type", "double"}});
    }
    set("area/lobby", {{"names", {{"en", "Lobby"}}}, {"floor", "1"}});
    set("item/sheet", {{"unit", "piece"}});
    set("stock/floor-12/sheet", {{"place", "floor-12"}, {"item", "sheet"}});
    set("stock/store/sheet", {{"place", "store"}, {"item", "sheet"}});
}

bool SimulatedServer::start()
{
    if (runs()) {
        return true;
    }
    const bool learns = m_wasOld && !m_old;
    if (learns && !learn()) {
        return false;
    }
    auto opened = server::Hotel::open(m_directory, m_clock, server::LedgerThreads::Caller);
    if (!opened) {
        return false;
    }
    m_hotel = std::move(opened).value();
    m_services = std::make_unique<server::Services>(*m_hotel, 8, "simulated");
    if (learns) { // As `serve` does; when the disk fails, it is for the next start.
        static_cast<void>(ledger().write(
            [&](server::LedgerTransaction& records) { server::releaseLearntKinds(records, m_hotel->now()); }));
    }
    return true;
}

/// There is no program of long ago to run: ours keeps the kind under another name meanwhile, and gets it back here. Those
/// programs did not seal what they accepted.
bool SimulatedServer::learn()
try {
    SQLite::Database database{databaseFile(), SQLite::OPEN_READWRITE};
    SQLite::Statement rename{database,
                             "UPDATE operation SET seal = NULL, kind = :known, raw = CAST(replace(CAST(raw AS TEXT), "
                             ":unknown_text, :known_text) AS BLOB) WHERE kind = :unknown"};
    rename.bind(":known", kLearntKind);
    rename.bind(":unknown", kUnknownName);
    rename.bind(":known_text", kindText(kLearntKind));
    rename.bind(":unknown_text", kindText(kUnknownName));
    rename.exec();
    return true;
} catch (const SQLite::Exception&) {
    return false;
}

void SimulatedServer::stop()
{
    m_services.reset();
    m_hotel.reset();
}

void SimulatedServer::crash()
{
    m_disk.cutPower(m_universe.dice()); // Before anything is closed: what is open finds its disk gone.
    stop();
    m_clock.reboot();
}

bool SimulatedServer::knows(const std::string& kind) const
{
    return !m_old || kind != kUnknownName;
}

std::optional<tablet::Posted> SimulatedServer::post(const std::string& path, const std::string& token,
                                                    const std::string& json)
{
    if (!runs()) {
        return std::nullopt;
    }
    auto answered = answer(path, token, json);
    return wasCut() ? std::nullopt : answered;
}

std::optional<tablet::Posted> SimulatedServer::answer(const std::string& path, const std::string& token,
                                                      const std::string& json)
{
    if (json.size() > m_mostBytes) {
        return refuse();
    }
    return path == "/v1/enrol" ? enrol(json) : sync(token, json);
}

tablet::Posted SimulatedServer::enrol(const std::string& json)
{
    const auto request = wire::parseEnrolRequest(json);
    must(request.ok(), "a tablet sent an enrolment that cannot be understood");
    server::Enrolment::Answer answer;
    auto written = ledger().write([&](server::LedgerTransaction& records) {
        answer = m_services->enrolment.enrol(records, *request, m_hotel->now());
    });
    if (!written) {
        return problem({503, "storage", written.error().detail, wire::Action::Retry, {}});
    }
    if (const auto* const refused = std::get_if<wire::ProblemDocument>(&answer)) {
        return problem(*refused);
    }
    return {201, wire::writeEnrolReply(std::get<wire::EnrolReply>(answer))};
}

/// What stands before the server may not speak our language.
tablet::Posted SimulatedServer::refuse()
{
    if (m_universe.chance(50)) {
        return {413, "<html>Payload too large</html>"};
    }
    return problem({413, "too-large", "The request is too large.", wire::Action::Split, {}});
}

tablet::Posted SimulatedServer::sync(const std::string& token, const std::string& json)
{
    std::optional<server::Device> device;
    auto read = ledger().read([&](const server::LedgerTransaction& records) {
        device = records.devices().withToken(server::tokenHash(token));
    });
    if (!read) {
        return problem({503, "storage", read.error().detail, wire::Action::Retry, {}});
    }
    if (!device) {
        return problem({401, "unknown-device", "This tablet is not enrolled here.", wire::Action::Reenrol, {}});
    }
    auto parsed = wire::parseSyncRequest(json);
    if (!parsed) {
        return problem({400, "malformed-request", parsed.error().detail, wire::Action::Split, {}});
    }
    wire::SyncRequest request = std::move(parsed).value();
    request.limit = 1 + m_universe.roll(8); // A hotel with few documents is pulled page by page, too.
    if (m_old) {
        misunderstand(request.operations);
    }
    const DeviceId id = device->id;
    const auto answer = server::SyncExchange{*m_services, std::move(*device), std::move(request)}.answer();
    if (const auto* const refused = std::get_if<wire::ProblemDocument>(&answer)) {
        return problem(*refused);
    }
    const auto& reply = std::get<wire::SyncReply>(answer);
    watchRevoked(id, reply);
    return {200, wire::writeSyncReply(reply)};
}

void SimulatedServer::watchRevoked(const DeviceId& device, const wire::SyncReply& reply)
{
    if (m_revoked.contains(device) && (!reply.documents.empty() || reply.action != "stop")) {
        m_wrong.push_back("revoked: " + device.text() + " is answered like any other tablet");
    }
}

Screen SimulatedServer::screen()
{
    return [this](const std::string& kind) {
        constexpr int kAll = 1000;
        std::vector<std::pair<std::string, json>> seen;
        const auto look = [&](const server::LedgerTransaction& records) {
            for (const auto& sent : records.documents().ofKind(kind, "", kAll)) {
                seen.emplace_back(sent.name.text(), json::parse(sent.body));
            }
        };
        if (runs()) {
            static_cast<void>(ledger().read(look));
        }
        return seen;
    };
}

std::optional<wire::OperationResult> SimulatedServer::state(Source source, const StaffId& by, const std::string& kind,
                                                            const std::string& doc, const std::string& body)
{
    if (!runs()) {
        return std::nullopt;
    }
    const OperationId id = newOperationId(m_hotel->now());
    const DocumentName named{doc};
    const DocumentName about = named.key() == "new" ? DocumentName{named.kind(), id.text()} : named;
    const wire::NewOperation made{id, {}, kind, about, {}, by, {}, body};
    const std::string raw = wire::writeOperation(made);
    const auto operation = wire::parseOperation(raw);
    must(operation.ok(), "the office said something that cannot be understood");
    std::optional<wire::OperationResult> result;
    auto written = ledger().write([&](server::LedgerTransaction& records) {
        result = server::acceptFrom(records, source, *operation, raw, m_hotel->now());
    });
    return written && !wasCut() ? result : std::nullopt;
}

std::string SimulatedServer::enrolmentCode()
{
    std::string code;
    auto written = ledger().write([&](server::LedgerTransaction& records) {
        const auto which = m_universe.chance(20) ? server::DeviceClass::Desk : server::DeviceClass::Floor;
        code = m_services->enrolment.makeCode(records, which, m_hotel->now()).code;
    });
    return written && !wasCut() ? code : "";
}

bool SimulatedServer::revoke(const DeviceId& device)
{
    bool isHere = false;
    const auto written = ledger().write([&](server::LedgerTransaction& records) {
        if (auto found = records.devices().find(device)) {
            found->revokedAt = m_hotel->now();
            records.devices().put(*found);
            isHere = true;
        }
    });
    const bool surely = isHere && written && !wasCut();
    if (surely) {
        m_revoked.insert(device);
    }
    return surely;
}

void SimulatedServer::setClass(const DeviceId& device, server::DeviceClass deviceClass)
{
    static_cast<void>(ledger().write([&](server::LedgerTransaction& records) {
        if (auto found = records.devices().find(device)) {
            found->deviceClass = deviceClass;
            records.devices().put(*found);
        }
    }));
}

bool SimulatedServer::archive()
{
    constexpr server::ArchivingPlan kDaily{std::chrono::days{40}, std::chrono::days{1}};
    bool more = false;
    auto written = ledger().write(
        [&](server::LedgerTransaction& records) { more = server::archiveNext(records, kDaily, m_hotel->now()); });
    return written && more;
}

void SimulatedServer::unpackArchive()
{
    stop();
    server::SqliteSession session{databaseFile(), server::SqliteConnection::Use::Writing};
    SQLite::Transaction transaction{session.connection().database()};
    for (const auto piece : session.archive().pieces()) {
        for (const auto& archived : session.archive().contents(piece)) {
            const auto& operation = archived.operation;
            server::insertOperation(session.connection(), operation,
                                    session.operations().chainAt(operation.seq).value());
            for (const auto& name : archived.documents) {
                server::insertPart(session.connection(), name, {operation.eff, operation.id}, operation.seq);
            }
        }
    }
    transaction.commit();
}

std::int64_t SimulatedServer::lastSeq()
{
    std::int64_t seq = 0;
    static_cast<void>(
        ledger().read([&](const server::LedgerTransaction& records) { seq = records.operations().head().seq; }));
    return seq;
}

std::string SimulatedServer::databaseFile() const
{
    return (m_directory / "turndown.db").string();
}

} // namespace turndown::simulation
