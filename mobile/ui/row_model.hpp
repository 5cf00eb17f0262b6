#pragma once

#include <QAbstractListModel>
#include <QByteArrayList>
#include <QSet>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace turndown::ui {

/// One row of a list: what it is, and what it shows, in the order of the model's roles.
struct Row {
    QString key;
    QVariantList values;

    friend bool operator==(const Row&, const Row&) = default;
};

/// A list whose rows are worked out before they are shown: `data()` only looks up.
///
/// `setRows` compares with what is shown and announces exactly the rows that came, went, moved or changed, so that a
/// card stays where it is under a finger. Used on the app's main thread.
class RowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// `roles` are the names that delegates use; `key` is a role besides.
    explicit RowModel(const QByteArrayList& roles, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    /// What one row shows under one role; an invalid value when there is no such row or role.
    Q_INVOKABLE [[nodiscard]] QVariant value(int row, const QString& role) const;

    void setRows(std::vector<Row> rows);

    /// Shows another list in place of this one: a row is told as changed, whatever it was before, so that the cards that
    /// are there are filled anew. Rows removed and inserted would have all of them made again.
    void setOtherRows(std::vector<Row> rows);

signals:
    void countChanged();

private:
    using Keys = QSet<QString>;

    [[nodiscard]] static Keys keysOf(const std::vector<Row>& rows);
    void dropAllBut(const Keys& wanted);
    /// Brings the row of that key to `index`. False when none of those in `known` is it.
    bool moveTo(int index, const QString& key, const Keys& known);
    void insert(int index, std::vector<Row>::const_iterator first, std::vector<Row>::const_iterator last);
    void remove(int first, int last);
    void announceChange(int index, const Row& row);

    QByteArrayList m_roles;
    std::vector<Row> m_rows;
};

} // namespace turndown::ui
