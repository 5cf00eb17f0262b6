#include "tests/qml/tablet_at_hand.hpp"

#include "mobile/store/open_store.hpp"
#include "shared/wire/operation_json.hpp"
#include "tests/support/catch.hpp"

namespace turndown::ui {

namespace {

/// Timers want an application; one serves all tests of the process.
void haveApplication()
{
    static int count = 1;
    static char name[] = "models_test";
    static char* names[] = {name, nullptr};
    static const QCoreApplication application{count, names};
}

} // namespace

TabletAtHand::TabletAtHand(const char* person)
{
    haveApplication();
    openStore();
    REQUIRE(m_server.enrol(*m_store).ok());
    open();
    if (*person != '\0') {
        REQUIRE(m_tablet->signIn(StaffId{person}, kDemoPin).ok());
        m_hotel->refreshPerson();
    }
}

TabletAtHand::~TabletAtHand() = default;

Room TabletAtHand::room(const char* number) const
{
    const auto shown = m_tablet->show(DocumentName{document_kind::kRoom, number});
    REQUIRE(shown.as<Room>() != nullptr);
    return *shown.as<Room>();
}

std::int64_t TabletAtHand::level(const std::string& stock) const
{
    const auto shown = m_tablet->show(DocumentName{document_kind::kStock, stock});
    REQUIRE(shown.as<StockLevel>() != nullptr);
    return shown.as<StockLevel>()->level;
}

Operation TabletAtHand::said(const OperationId& id) const
{
    const auto kept = m_store->operation(id);
    REQUIRE(kept);
    return wire::parseOperation(kept->raw).value();
}

void TabletAtHand::start(const char* number)
{
    const DocumentName doc{document_kind::kRoom, number};
    REQUIRE(m_taps->perform(doc, RoomStarted{room(number).turn, room(number).task.kind, {}}, "room.started", number));
}

void TabletAtHand::restart()
{
    m_taps.reset();
    m_hotel.reset();
    m_tablet.reset();
    m_store.reset();
    openStore();
    open();
}

void TabletAtHand::openStore()
{
    auto store = tablet::openStore(m_directory.path().toStdString(), [this](const auto&) { return m_diskFilled; });
    REQUIRE(store.ok());
    m_store = std::move(store).value();
}

void TabletAtHand::open()
{
    auto opened = tablet::Tablet::open(*m_store, m_clock);
    REQUIRE(opened.ok());
    m_tablet = std::move(opened).value();
    m_hotel = std::make_unique<Hotel>(*m_tablet, m_clock);
    m_taps = std::make_unique<Taps>(*m_hotel, [] {});
}

void TabletAtHand::sync()
{
    m_tablet->hear(m_server.sync(*m_store));
}

} // namespace turndown::ui
