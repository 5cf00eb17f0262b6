#include "tests/simulation/simulated_tablet.hpp"

#include "mobile/store/open_store.hpp"
#include "mobile/sync/enrolling.hpp"
#include "shared/crypto/uuid.hpp"
#include "shared/wire/body_text.hpp"
#include "shared/wire/document_json.hpp"
#include "shared/wire/operation_json.hpp"

#include <set>

namespace turndown::simulation {

SimulatedTablet::SimulatedTablet(Universe& universe, std::string machine)
    : m_universe{universe},
      m_machine{std::move(machine)},
      m_clock{universe, m_machine},
      m_disk{MemoryDisks::all().of(m_machine)}
{
}

const MachineDisk::Files& SimulatedTablet::outOfTheBox()
{
    static const auto kFiles = [] {
        static_cast<void>(tablet::openStore(MemoryDisks::all().directoryOf("factory")));
        return MemoryDisks::all().of("factory").copy();
    }();
    return kFiles;
}

bool SimulatedTablet::start()
try {
    if (runs()) {
        return true;
    }
    auto store = tablet::openStore(MemoryDisks::all().directoryOf(m_machine));
    if (!store) {
        return false;
    }
    m_store = std::move(store).value();
    auto opened = tablet::Tablet::open(*m_store, m_clock);
    if (!opened) {
        stop();
        return false;
    }
    m_tablet = std::move(opened).value();
    m_protocol = std::make_unique<tablet::SyncProtocol>(*m_store, m_clock);
    return true;
} catch (const tablet::StorageFailure&) {
    stop();
    return false;
}

void SimulatedTablet::stop()
{
    m_protocol.reset();
    m_tablet.reset();
    m_store.reset();
}

void SimulatedTablet::crash()
{
    m_disk.cutPower(m_universe.dice());
    stop();
    m_clock.reboot();
}

void SimulatedTablet::becomeCopy(const MachineDisk::Files& files)
{
    m_disk.replaceBy(files);
    ++m_copies;
}

void SimulatedTablet::recover()
{
    if (m_disk.wasCut()) {
        crash();
    } else if (std::exchange(m_failed, false)) {
        stop();
    }
    start();
}

void SimulatedTablet::enrol(SimulatedNetwork& network, const std::string& code)
try {
    auto news = tablet::enrolOver(network, *m_store, {"http://hotel", "", ""}, code, m_machine);
    if (news) {
        m_tablet->hear(*news);
    }
} catch (const tablet::StorageFailure&) {
    m_failed = true;
}

tablet::Next SimulatedTablet::sync(SimulatedNetwork& network)
try {
    const auto outgoing = m_protocol->next({});
    if (!outgoing) {
        return tablet::Next::Stop;
    }
    const auto answer = network.post("/v1/sync", outgoing->token, outgoing->body, {});
    auto digested = answer ? m_protocol->digest(answer->status, answer->body) : m_protocol->missed("away");
    m_tablet->hear(digested.news);
    return digested.next;
} catch (const tablet::StorageFailure&) {
    m_failed = true;
    return tablet::Next::Later;
}

Screen SimulatedTablet::screen()
{
    return [this](const std::string& kind) {
        std::vector<std::pair<std::string, nlohmann::json>> seen;
        for (const auto& shown : m_tablet->list(kind)) {
            seen.emplace_back(shown.document->name.text(), wire::writeDocument(*shown.document));
        }
        return seen;
    };
}

/// What waits lies on top of the server's documents once, also where they hold it already.
std::optional<std::string> SimulatedTablet::wrongOnScreen()
{
    if (m_tablet->queue().empty()) {
        return std::nullopt;
    }
    for (const char* const doc :
         {"room/1201", "room/1202", "room/1203", "area/lobby", "stock/floor-12/sheet", "stock/store/sheet"}) {
        std::set<OperationId> seen;
        for (const auto& recent : m_tablet->show(DocumentName{doc}).document->recent) {
            if (!seen.insert(recent.id).second) {
                return "doubled: " + recent.id.text() + " counts twice on the screen of " + m_machine;
            }
        }
    }
    return std::nullopt;
}

std::optional<tablet::Tap> SimulatedTablet::tap(const StaffId& by, std::string_view kind, const std::string& doc,
                                                std::string_view body)
{
    auto tap = m_tablet->tapAs(by, kind, DocumentName{doc}, body);
    return tap ? std::optional{std::move(tap).value()} : std::nullopt;
}

std::optional<tablet::Tap> SimulatedTablet::undo(const OperationId& id, const StaffId& by)
try {
    const auto undone = m_store->operation(id);
    return undone ? tap(by, "operation.undone", undone->doc.text(), wire::writeUndoBody(undone->raw)) : std::nullopt;
} catch (const tablet::StorageFailure&) {
    m_failed = true;
    return std::nullopt;
}

void SimulatedTablet::readCards()
{
    if (runs()) {
        for (const auto& card : m_tablet->attention()) {
            static_cast<void>(m_tablet->markRead(card.op)); // Where the disk says no, it stays unread.
        }
    }
}

std::optional<tablet::Tap> SimulatedTablet::record(const std::string& kind, const std::string& doc,
                                                   const std::string& body)
try {
    const DeviceTime at = m_clock.read();
    wire::NewOperation made{newOperationId(at.wall), 1, kind, DocumentName{doc}, {}, StaffId{"u-li"}, at, body};
    const auto kept = m_store->record([&](std::int64_t ds) {
        made.ds = ds;
        return tablet::KeptOperation{made.id, ds, kind, made.doc, made.by, at, wire::writeOperation(made),
                                     false,   {}, {},   false};
    });
    return tablet::Tap{kept.id, kept.ds, kept.doc};
} catch (const tablet::StorageFailure&) {
    m_failed = true;
    return std::nullopt;
}

std::optional<DeviceId> SimulatedTablet::device()
try {
    const auto enrolment = m_store ? m_store->enrolment() : std::nullopt;
    return enrolment ? std::optional{enrolment->device} : std::nullopt;
} catch (const tablet::StorageFailure&) {
    m_failed = true;
    return std::nullopt;
}

} // namespace turndown::simulation
