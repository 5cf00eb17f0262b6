#include "mobile/ui/row_model.hpp"

#include <QSet>

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
    dropMissing(rows);
    for (std::size_t place = 0; place < rows.size(); ++place) {
        placeAt(static_cast<int>(place), rows[place]);
    }
    if (count() != before) {
        emit countChanged();
    }
}

void RowModel::dropMissing(const std::vector<Row>& wanted)
{
    QSet<QString> keys;
    for (const Row& row : wanted) {
        keys.insert(row.key);
    }
    for (int index = count() - 1; index >= 0; --index) {
        const auto place = m_rows.begin() + index;
        if (!keys.contains(place->key)) {
            beginRemoveRows({}, index, index);
            m_rows.erase(place);
            endRemoveRows();
        }
    }
}

void RowModel::placeAt(int index, const Row& row)
{
    const auto target = m_rows.begin() + index;
    const auto found = std::find_if(target, m_rows.end(), [&](const Row& shown) { return shown.key == row.key; });
    if (found == m_rows.end()) {
        beginInsertRows({}, index, index);
        m_rows.insert(target, row);
        endInsertRows();
        return;
    }
    if (found != target) {
        const int from = static_cast<int>(found - m_rows.begin());
        beginMoveRows({}, from, from, {}, index);
        std::rotate(target, found, found + 1);
        endMoveRows();
    }
    announceChange(index, row);
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
