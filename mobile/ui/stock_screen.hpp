#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// What lies at one place against what should: a floor's pantry, the store. Main thread only.
class StockScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY placeChanged FINAL) ///< `floor-12`, `store`.
    Q_PROPERTY(QStringList places READ places NOTIFY placesChanged FINAL)
    /// Roles: `key`, name, group, unit, level, par (-1: none), store (what the store holds), counted (`10:42` or empty),
    /// countedBy, pending, disputed.
    Q_PROPERTY(turndown::ui::RowModel* items READ items CONSTANT FINAL)
    Q_PROPERTY(bool asks READ asks NOTIFY placeChanged FINAL)       ///< A place that the store supplies.
    Q_PROPERTY(bool soiled READ isSoiled NOTIFY placeChanged FINAL) ///< Where linen waits for the laundry.
    Q_PROPERTY(int low READ low NOTIFY itemsChanged FINAL)          ///< How many items are below par here.
    Q_PROPERTY(
        QVariantMap lowAt READ lowAt NOTIFY itemsChanged FINAL)  ///< How many are, by place; without those of none.
    Q_PROPERTY(int lowAll READ lowAll NOTIFY itemsChanged FINAL) ///< How many are anywhere.

public:
    StockScreen(Hotel& hotel, Taps& taps, QObject* parent = nullptr);

    Q_INVOKABLE bool use(const QString& item, int quantity);
    Q_INVOKABLE bool restock(const QString& item, int quantity); ///< From the store to this place.
    Q_INVOKABLE bool toLaundry(const QString& item, int quantity);
    Q_INVOKABLE bool writeOff(const QString& item, int quantity); ///< Torn, stained or broken.
    Q_INVOKABLE bool setPar(const QString& item, int par);
    Q_INVOKABLE bool receive(const QString& item, int quantity); ///< From outside to this place.
    Q_INVOKABLE bool count(const QString& item, int quantity);
    /// One item as a map of its roles; empty when this place has none.
    Q_INVOKABLE [[nodiscard]] QVariantMap item(const QString& item) const;

    [[nodiscard]] const QString& place() const { return m_place; }
    void setPlace(const QString& place);
    [[nodiscard]] bool asks() const;
    [[nodiscard]] bool isSoiled() const { return m_place.endsWith(QLatin1String{"-soiled"}); }
    [[nodiscard]] const QStringList& places() const { return m_places; }
    [[nodiscard]] RowModel* items() { return &m_items; }
    [[nodiscard]] int low() const { return m_lowAt.value(m_place).toInt(); }
    [[nodiscard]] const QVariantMap& lowAt() const { return m_lowAt; }
    [[nodiscard]] int lowAll() const;

signals:
    void placeChanged();
    void placesChanged();
    void itemsChanged();

private:
    void refresh();
    void chooseOwnFloor();
    [[nodiscard]] Row rowOf(const tablet::ShownDocument& shown, const StockLevel& stock) const;
    [[nodiscard]] std::optional<std::int64_t> parAt(const StockLevel& stock) const;
    [[nodiscard]] DocumentName document(const QString& item, const QString& place) const;

    Hotel& m_hotel;
    Taps& m_taps;
    QString m_place;
    QStringList m_places;
    RowModel m_items;
    QVariantMap m_lowAt;
};

} // namespace turndown::ui
