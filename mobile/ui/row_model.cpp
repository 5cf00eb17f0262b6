#include "mobile/ui/row_model.hpp"

#include <algorithm>

namespace turndown::ui {

namespace {
constexpr int kKeyRole = Qt::UserRole;
} // namespace

RowModel::RowModel(const QByteArrayList& roles, QObject* parent) : QAbstractListModel{parent}, m_roles{roles} {}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return role == kKeyRole ? QVariant{row.key} : row.values.value(role - kKeyRole - 1); // Nothing for another role.
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names{{kKeyRole, "key"}};
    for (int role = 0; role < m_roles.size(); ++role) {
        names.insert(kKeyRole + 1 + role, m_roles[role]);
    }
    return names;
}

QVariant RowModel::value(int row, const QString& role) const
{
    return data(index(row), roleNames().key(role.toUtf8(), -1));
}

void RowModel::setRows(std::vector<Row> rows)
{
    const int before = count();
    dropAllBut(keysOf(rows));
    const Keys known = keysOf(m_rows);
    for (auto row = rows.cbegin(); row != rows.cend();) {
        const int index = static_cast<int>(row - rows.cbegin());
        if (moveTo(index, row->key, known)) {
            announceChange(index, *row);
            ++row;
            continue;
        }
        const auto next =
            std::find_if(row + 1, rows.cend(), [&](const Row& other) { return known.contains(other.key); });
        insert(index, row, next); // Neighbours come together: a view works out its places once.
        row = next;
    }
    if (count() != before) {
        emit countChanged();
    }
}

void RowModel::setOtherRows(std::vector<Row> rows)
{
    const int before = count();
    const int after = static_cast<int>(rows.size());
    const int common = std::min(before, after);
    if (after < before) {
        remove(after, before - 1);
    }
    std::copy_n(rows.cbegin(), common, m_rows.begin());
    if (common > 0) {
        emit dataChanged(index(0), index(common - 1));
    }
    if (after > before) {
        insert(before, rows.cbegin() + before, rows.cend());
    }
    if (after != before) {
        emit countChanged();
    }
}

RowModel::Keys RowModel::keysOf(const std::vector<Row>& rows)
{
    Keys keys;
    keys.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row& row : rows) {
        keys.insert(row.key);
    }
    return keys;
}

void RowModel::dropAllBut(const Keys& wanted)
{
    const auto isWanted = [&](int index) { return wanted.contains(m_rows[static_cast<std::size_t>(index)].key); };
    for (int last = count() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !isWanted(first - 1)) {
            --first;
        }
        if (first <= last) {
            remove(first, last);
            last = first;
        }
    }
}

bool RowModel::moveTo(int index, const QString& key, const Keys& known)
{
    const auto target = m_rows.begin() + index;
    const auto found = known.contains(key)
                           ? std::find_if(target, m_rows.end(), [&](const Row& shown) { return shown.key == key; })
                           : m_rows.end();
    if (found == m_rows.end()) {
        return false;
    }
    if (found != target) {
        const int from = static_cast<int>(found - m_rows.begin());
        beginMoveRows({}, from, from, {}, index);
        std::rotate(target, found, found + 1);
        endMoveRows();
    }
    return true;
}

void RowModel::insert(int index, std::vector<Row>::const_iterator first, std::vector<Row>::const_iterator last)
{
    beginInsertRows({}, index, index + static_cast<int>(last - first) - 1);
    m_rows.insert(m_rows.begin() + index, first, last);
    endInsertRows();
}

void RowModel::remove(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
}

void RowModel::announceChange(int index, const Row& row)
{
    Row& shown = m_rows[static_cast<std::size_t>(index)];
    QList<int> changed;
    for (int role = 0; role < m_roles.size(); ++role) {
        if (shown.values.value(role) != row.values.value(role)) {
            changed.append(kKeyRole + 1 + role);
        }
    }
    if (!changed.isEmpty()) {
        shown = row;
        emit dataChanged(this->index(index), this->index(index), changed);
    }
}

} // namespace turndown::ui
