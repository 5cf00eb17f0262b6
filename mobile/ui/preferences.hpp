#pragma once

#include "mobile/ui/hotel.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace turndown::ui {

/// How this person likes the tablet: language, theme and hand. Kept per person, and as the tablet's own for whoever
/// comes next before anyone has signed in. Main thread only.
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL) ///< `en` or `zh-CN`.
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed FINAL)          ///< `auto`, `light` or `dark`.
    Q_PROPERTY(QString hand READ hand WRITE setHand NOTIFY changed FINAL)             ///< `left` or `right`.

public:
    /// `speak` makes the app speak a language at once, without a restart.
    using Speak = std::function<void(const QString& tag)>;
    Preferences(Hotel& hotel, Speak speak, QObject* parent = nullptr);

    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] const QString& theme() const { return m_theme; }
    [[nodiscard]] const QString& hand() const { return m_hand; }
    void setLanguage(const QString& tag);
    void setTheme(const QString& theme);
    void setHand(const QString& hand);

signals:
    void changed();

private:
    /// The person's own choice, else their first language, else the tablet's choice.
    void recall();
    void keep(const char* name, const QString& value);
    [[nodiscard]] QString kept(const char* name, const QString& otherwise) const;
    void speakNow();

    Hotel& m_hotel;
    Speak m_speak;
    QString m_language;
    QString m_theme;
    QString m_hand;
};

} // namespace turndown::ui
