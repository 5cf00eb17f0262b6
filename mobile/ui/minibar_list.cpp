#include "mobile/ui/minibar_list.hpp"

#include "mobile/core/minibars.hpp"
#include "mobile/core/room_work.hpp"
#include "mobile/core/stock_places.hpp"
#include "mobile/ui/catalogue.hpp"

namespace turndown::ui {

MinibarList::MinibarList(Hotel& hotel, Taps& taps, QObject* parent)
    : RowModel{{"lines", "shut", "pending"}, parent}, m_hotel{hotel}, m_taps{taps}
{
    connect(&m_hotel, &Hotel::changed, this, [this](const auto& documents) {
        if (concerns(documents, document_kind::kRoom) || concerns(documents, document_kind::kItem)) {
            refresh();
        }
    });
    connect(&m_hotel, &Hotel::personChanged, this, &MinibarList::refresh);
    connect(&m_hotel, &Hotel::languageChanged, this, &MinibarList::refresh);
    refresh();
}

bool MinibarList::refill(const QString& room)
{
    const auto shown = m_hotel.tablet().show(roomDocument(room));
    const auto* const known = shown.as<Room>();
    const Counts lacks = known == nullptr ? Counts{} : tablet::lackingIn(*known);
    return !lacks.empty() && m_taps.perform(roomDocument(room), MinibarRefilled{lacks, tablet::pantryOf(*known)},
                                            QStringLiteral("minibar.refilled"), room);
}

void MinibarList::refresh()
{
    if (m_still.delays()) {
        return;
    }
    std::vector<tablet::OpenMinibar> round;
    const auto rooms = m_hotel.tablet().list(document_kind::kRoom);
    if (m_hotel.person()) {
        round = tablet::refillRound(rooms, *m_hotel.person());
    }
    std::vector<Row> rows;
    for (const tablet::OpenMinibar& minibar : round) {
        const Room& room = *minibar.shown->as<Room>();
        rows.push_back({text(room.number),
                        {linesOf(m_hotel, minibar.lacks), tablet::isShut(room), !minibar.shown->pending.empty()}});
    }
    m_needed = linesOf(m_hotel, tablet::neededFor(round));
    setRows(std::move(rows));
    emit neededChanged();
}

} // namespace turndown::ui
