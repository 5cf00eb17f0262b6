#include "mobile/ui/checkout_calls.hpp"

#include "mobile/core/calls.hpp"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace turndown::ui {

namespace {

using namespace std::chrono_literals;

/// The rooms a person is called to, the longest wait first.
std::vector<tablet::ShownDocument> callsOf(const Hotel& hotel)
{
    const auto rooms =
        hotel.person() ? hotel.tablet().list(document_kind::kRoom) : std::vector<tablet::ShownDocument>{};
    std::set<std::string> floors;
    for (const auto& shown : rooms) {
        if (const auto* room = shown.as<Room>(); room != nullptr && room->task.assignedTo == hotel.person()->id) {
            floors.insert(room->floor);
        }
    }
    std::vector<tablet::ShownDocument> called;
    std::copy_if(rooms.begin(), rooms.end(), std::back_inserter(called), [&](const tablet::ShownDocument& shown) {
        const auto* room = shown.as<Room>();
        return room != nullptr && tablet::calls(*room, *hotel.person(), floors);
    });
    std::stable_sort(called.begin(), called.end(), [](const auto& left, const auto& right) {
        return left.template as<Room>()->checkout->askedAt < right.template as<Room>()->checkout->askedAt;
    });
    return called;
}

int secondsSince(UtcTime asked, UtcTime now)
{
    return std::max(0, static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(now - asked).count()));
}

} // namespace

CheckoutCalls::CheckoutCalls(Hotel& hotel, Taps& taps, std::function<void()> kick, QObject* parent)
    : RowModel{{"floor", "who", "when", "seconds"}, parent}, m_hotel{hotel}, m_taps{taps}, m_kick{std::move(kick)}
{
    m_second.setInterval(1s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_second, &QTimer::timeout, this, &CheckoutCalls::refresh);
    connect(&m_soon, &QTimer::timeout, this, &CheckoutCalls::confirmReceipt);
    connect(&m_hotel, &Hotel::personChanged, this, &CheckoutCalls::refresh);
    connect(&m_hotel, &Hotel::changed, this, [this](const auto& documents) {
        if (documents.empty() || concerns(documents, document_kind::kRoom)) {
            refresh();
        }
    });
    refresh();
}

bool CheckoutCalls::answerOk(const QString& room)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const auto* known = shown.as<Room>();
    return known != nullptr && known->checkout &&
           m_taps.perform(roomDocument(room), CheckoutInspected{known->checkout->op, CheckoutResult::Ok, {}, {}},
                          QStringLiteral("checkout.inspected"), room);
}

void CheckoutCalls::refresh()
{
    std::vector<Row> rows;
    bool unconfirmed = false;
    for (const auto& shown : callsOf(m_hotel)) {
        const Room& room = *shown.as<Room>();
        const auto& checkout = *room.checkout;
        rows.push_back({text(room.number),
                        {text(room.floor), m_hotel.staffName(checkout.askedBy), m_hotel.clockText(checkout.askedAt),
                         secondsSince(checkout.askedAt, m_hotel.now())}});
        unconfirmed = unconfirmed || !checkout.receivedAt;
    }
    if (rows.empty()) {
        m_second.stop();
    } else if (!m_second.isActive()) {
        m_second.start();
    }
    if (unconfirmed) {
        m_soon.start();
    }
    setRows(std::move(rows));
}

void CheckoutCalls::confirmReceipt()
{
    for (const auto& shown : callsOf(m_hotel)) {
        const Room& room = *shown.as<Room>();
        if (!room.checkout->receivedAt) {
            // A receipt that the disk refuses is no receipt: the office is told to use the radio.
            if (m_hotel.tablet().perform(shown.document->name, CheckoutReceived{room.checkout->op})) {
                m_kick();
            }
        }
    }
}

} // namespace turndown::ui
