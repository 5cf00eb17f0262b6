#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/photo_book.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace turndown::ui {

/// One public area on the screen: where it stands, its checklist, its history; and every tap that is about it. Lines that
/// were ticked are kept until it is finished. Main thread only.
class AreaScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY areaChanged FINAL) ///< Its code: `lobby`.
    /// What is known of it, by role: those of the rooms' lists, and `mayTick mayInspect doneBy doneAt doneDay
    /// dueDay today inspectedBy cycleDays failCount`.
    Q_PROPERTY(QVariantMap facts READ facts NOTIFY changed FINAL)
    /// Its checklist; roles: `key` (the line's code), name, needed, ticked, failed (in the last inspection), reason,
    /// photos (of that, `{name, source}`), standard (how it should look: a source, or empty).
    Q_PROPERTY(turndown::ui::RowModel* lines READ lines CONSTANT FINAL)
    /// Reasons by the code of each line that an inspector has marked; kept until it is sent. A reason may be empty.
    Q_PROPERTY(QVariantMap failed READ failed NOTIFY failedChanged FINAL)
    /// Photos by the code of each of these that has one: `{name, source}`.
    Q_PROPERTY(QVariantMap failedPhotos READ failedPhotos NOTIFY failedChanged FINAL)
    Q_PROPERTY(int missing READ missing NOTIFY changed FINAL) ///< How many required lines are not ticked yet.
    /// The latest first; roles: `key`, kind, who, when, outcome, reason, pending.
    Q_PROPERTY(turndown::ui::RowModel* history READ history CONSTANT FINAL)

public:
    AreaScreen(Hotel& hotel, Taps& taps, PhotoBook& book, QObject* parent = nullptr);

    /// Each names the area, so that a card of a list may be tapped without opening it. True when it is recorded.
    Q_INVOKABLE bool start(const QString& area); ///< Also resumes and takes over.
    Q_INVOKABLE bool pause(const QString& area);
    Q_INVOKABLE bool pass(const QString& area);

    /// Of the area on the screen.
    Q_INVOKABLE void tick(const QString& line, bool on);
    Q_INVOKABLE bool finish(); ///< Says which lines are ticked. False while one is missing.
    Q_INVOKABLE void markFailed(const QString& line, bool on, const QString& reason = {});
    Q_INVOKABLE void setPhoto(const QString& line, const QString& file); ///< In place of the one it has. Empty: none.
    Q_INVOKABLE bool fail(); ///< Says which lines are marked. False while none is.

    [[nodiscard]] const QString& area() const { return m_area; }
    void setArea(const QString& area);
    [[nodiscard]] const QVariantMap& facts() const { return m_facts; }
    [[nodiscard]] RowModel* lines() { return &m_lines; }
    [[nodiscard]] QVariantMap failed() const;
    [[nodiscard]] QVariantMap failedPhotos() const;
    [[nodiscard]] int missing() const { return m_missing; }
    [[nodiscard]] RowModel* history() { return &m_history; }

signals:
    void areaChanged();
    void changed();
    void failedChanged();

private:
    void hear(const std::vector<DocumentName>& documents);
    void refresh();
    void refreshLines(const Area& area);
    [[nodiscard]] QVariantMap factsOf(const tablet::ShownDocument& shown) const;
    [[nodiscard]] QStringList ticked(const Area& area) const;
    [[nodiscard]] std::string form() const { return "finish area/" + plain(m_area); }
    [[nodiscard]] std::string checkForm() const { return "check area/" + plain(m_area); }
    [[nodiscard]] std::string photoForm() const { return "check photos area/" + plain(m_area); }
    [[nodiscard]] Turn doneOp() const;

    Hotel& m_hotel;
    Taps& m_taps;
    PhotoBook& m_book;
    QString m_area;
    QVariantMap m_facts;
    RowModel m_lines;
    int m_missing = 0;
    RowModel m_history;
};

} // namespace turndown::ui
