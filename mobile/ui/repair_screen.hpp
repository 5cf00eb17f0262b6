#pragma once

#include "mobile/ui/photo_book.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace turndown::ui {

/// One repair: what is known of it, what who is here may do, and the words and pictures of its end. A half-said end is
/// kept. Main thread only.
class RepairScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY changed FINAL) ///< The work order's id.
    /// What repair_facts.hpp says of it.
    Q_PROPERTY(QVariantMap facts READ facts NOTIFY changed FINAL)
    /// `{repair, verify, ask, answer}`: what who is here may do with it as it stands.
    Q_PROPERTY(QVariantMap may READ may NOTIFY changed FINAL)
    Q_PROPERTY(turndown::ui::RowModel* comments READ comments CONSTANT FINAL) ///< As a room's notes.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY draftChanged FINAL)
    Q_PROPERTY(QVariantList photos READ photos NOTIFY draftChanged FINAL) ///< Of the repair: `{name, source}`.

public:
    RepairScreen(Hotel& hotel, Taps& taps, PhotoBook& book, QObject* parent = nullptr);

    /// Each is true when it is recorded.
    Q_INVOKABLE bool accept();
    Q_INVOKABLE bool verify();
    Q_INVOKABLE bool merge(); ///< With the earlier report that it may be the same as.
    Q_INVOKABLE bool unmerge();
    Q_INVOKABLE bool say(const QString& step, const QString& words); ///< `commented`, `reopened` or `refused`.
    Q_INVOKABLE bool askOffSale(const QString& sale, const QString& reason);
    Q_INVOKABLE bool grantOffSale();
    /// Done, with the words and the pictures; both are empty then.
    Q_INVOKABLE bool markDone();
    Q_INVOKABLE void addPhoto(const QString& file);
    Q_INVOKABLE void removePhoto(const QString& name);

    [[nodiscard]] const QString& order() const { return m_order; }
    void setOrder(const QString& order);
    [[nodiscard]] const QVariantMap& facts() const { return m_facts; }
    [[nodiscard]] QVariantMap may() const;
    [[nodiscard]] RowModel* comments() { return &m_comments; }
    [[nodiscard]] const QString& words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] QVariantList photos() const;

signals:
    void changed();
    void draftChanged();

private:
    [[nodiscard]] DocumentName document() const;
    [[nodiscard]] bool tap(const OperationBody& body, const QString& what);
    void refresh();
    void recall();
    void keep();
    [[nodiscard]] std::string form() const { return "repair " + plain(m_order); }

    Hotel& m_hotel;
    Taps& m_taps;
    PhotoBook& m_book;
    QTimer m_minute; ///< The clock runs without any news.
    RowModel m_comments;
    QString m_order;
    QVariantMap m_facts;
    QString m_words;
    QStringList m_photos; ///< Names.
};

} // namespace turndown::ui
