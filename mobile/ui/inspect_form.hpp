#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/photo_book.hpp"
#include "mobile/ui/row_model.hpp"
#include "mobile/ui/taps.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <string>

namespace turndown::ui {

/// The check of one room, line by line: everything passes until somebody says otherwise. Half-filled forms are kept for
/// the cleaning they judge. Main thread only.
class InspectForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString room READ room NOTIFY opened FINAL)
    Q_PROPERTY(QString cleaner READ cleaner NOTIFY opened FINAL) ///< Who cleaned it: it goes back to them.
    /// Why this person may not pass it, as in InspectionList, or `already-passed`; empty: they may. Everybody who inspects
    /// may send it back.
    Q_PROPERTY(QString bar READ bar NOTIFY opened FINAL)
    Q_PROPERTY(bool minor READ isMinor WRITE setMinor NOTIFY changed FINAL) ///< A touch-up is enough.
    Q_PROPERTY(int failed READ failed NOTIFY changed FINAL)                 ///< How many lines are not in order.
    Q_PROPERTY(int score READ score NOTIFY changed FINAL)                   ///< In percent.
    /// Roles: `key` (its code), name, result (`pass fail na`), reason (a code), words (the inspector's own, or empty),
    /// photos (none or one, `{name, source}`), standard (how it should look: a source, or empty).
    Q_PROPERTY(turndown::ui::RowModel* lines READ lines CONSTANT FINAL)

public:
    InspectForm(Hotel& hotel, Taps& taps, PhotoBook& book, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& room);
    Q_INVOKABLE void setResult(const QString& line, const QString& result);
    Q_INVOKABLE void setReason(const QString& line, const QString& code); ///< Takes own words back.
    Q_INVOKABLE void setWords(const QString& line, const QString& words);
    Q_INVOKABLE void setPhoto(const QString& line, const QString& file); ///< In place of the one it has. Empty: none.
    /// Passes the room where nothing fails, else sends it back. True when it is recorded; the form is empty then.
    Q_INVOKABLE bool send();

    [[nodiscard]] const QString& room() const { return m_room; }
    [[nodiscard]] QString cleaner() const;
    [[nodiscard]] QString bar() const;
    [[nodiscard]] bool isMinor() const { return m_minor; }
    void setMinor(bool minor);
    [[nodiscard]] int failed() const;
    [[nodiscard]] int score() const;
    [[nodiscard]] RowModel* lines() { return &m_lines; }

signals:
    void opened();
    void changed();

private:
    struct Look {
        LineResult result = LineResult::Pass;
        QString reason;
        QString words;
        QString photo; ///< Its name; or empty.
    };

    void recall();
    void keep() const;
    void refresh();
    [[nodiscard]] std::string form() const { return "inspect room/" + plain(m_room); }
    [[nodiscard]] int counted(LineResult result) const;

    Hotel& m_hotel;
    Taps& m_taps;
    PhotoBook& m_book;
    QString m_room;
    QString m_cleaning; ///< The cleaning it judges, as its id.
    bool m_minor = false;
    std::vector<ChecklistLine> m_checklist;
    std::map<std::string, Look> m_looks; ///< By line; all there are.
    RowModel m_lines;
};

/// The checklist for rooms, in the hotel's own words; where it has none, one line `general` for the room as a whole.
[[nodiscard]] std::vector<ChecklistLine> roomChecklist(const Hotel& hotel);

/// What one line of it is called, for people; its code where it is no longer on the list.
[[nodiscard]] QString lineName(const Hotel& hotel, const std::string& line);

} // namespace turndown::ui
