#include "mobile/ui/linen_return.hpp"

#include <algorithm>

namespace turndown::ui {

namespace {

std::int64_t countOf(const Counts& counts, const ItemId& item, std::int64_t otherwise = 0)
{
    const auto found = counts.find(item);
    return found == counts.end() ? otherwise : found->second;
}

} // namespace

LinenReturn::LinenReturn(Hotel& hotel, QObject* parent)
    : RowModel{{"name", "laid", "out", "damaged", "stained"}, parent}, m_hotel{hotel}
{
    connect(&m_hotel, &Hotel::languageChanged, this, &LinenReturn::show);
}

void LinenReturn::setLaid(const Counts& linen)
{
    m_laid = linen;
    show();
}

void LinenReturn::clear()
{
    m_out.clear();
    m_damaged.clear();
    m_stained.clear();
    show();
}

void LinenReturn::answer(RoomCleaned& cleaned) const
{
    cleaned.soiled = m_out;
    cleaned.damaged = m_damaged;
    cleaned.stained = m_stained;
}

QVariantMap LinenReturn::draft() const
{
    QVariantMap draft;
    for (const auto& [name, counts] : {std::pair{"out", &m_out}, {"damaged", &m_damaged}, {"stained", &m_stained}}) {
        for (const auto& [item, count] : *counts) {
            draft.insert(QString::fromUtf8(name) + QLatin1Char{' '} + text(item.text()), static_cast<qlonglong>(count));
        }
    }
    return draft;
}

void LinenReturn::recall(const QVariantMap& draft)
{
    clear();
    for (auto entry = draft.begin(); entry != draft.end(); ++entry) {
        const QString what = entry.key().section(QLatin1Char{' '}, 0, 0);
        const ItemId item{plain(entry.key().section(QLatin1Char{' '}, 1))};
        Counts& counts = what == QLatin1String{"out"}       ? m_out
                         : what == QLatin1String{"damaged"} ? m_damaged
                                                            : m_stained;
        counts[item] = entry.value().toLongLong();
    }
    show();
}

void LinenReturn::setOut(const QString& item, int count)
{
    set(m_out, item, count, countOf(m_laid, ItemId{plain(item)}));
}

void LinenReturn::setDamaged(const QString& item, int count)
{
    set(m_damaged, item, count, 0);
}

void LinenReturn::setStained(const QString& item, int count)
{
    set(m_stained, item, count, 0);
}

bool LinenReturn::isAsLaid() const
{
    return m_out.empty() && m_damaged.empty() && m_stained.empty();
}

void LinenReturn::set(Counts& counts, const QString& item, int count, std::int64_t usual)
{
    const ItemId id{plain(item)};
    if (count == usual) {
        counts.erase(id);
    } else {
        counts[id] = std::max(0, count);
    }
    show();
    emit counted();
}

void LinenReturn::show()
{
    std::vector<Row> rows;
    for (const auto& [item, laid] : m_laid) {
        rows.push_back({text(item.text()),
                        {m_hotel.itemName(item), static_cast<int>(laid), static_cast<int>(countOf(m_out, item, laid)),
                         static_cast<int>(countOf(m_damaged, item)), static_cast<int>(countOf(m_stained, item))}});
    }
    setRows(std::move(rows));
    emit shown();
}

} // namespace turndown::ui
