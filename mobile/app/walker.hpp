#pragma once

#include <QEvent>
#include <QPointF>
#include <QString>

#include <functional>

class QQuickItem;
class QQuickWindow;

namespace turndown::ui {

/// A finger and a keyboard for the self-test and the screenshots: sends real clicks and keys to the window and waits for
/// what they show. Main thread only.
class Walker {
public:
    enum class Hands { Finger, Keyboard };

    explicit Walker(QQuickWindow& window) : m_window{window} {}

    void setHands(Hands hands) { m_hands = hands; }

    /// The visible item of that object name, or null. `line-bathroom/fail` is the one called `fail` within `line-bathroom`.
    [[nodiscard]] QQuickItem* find(const QString& name) const;
    [[nodiscard]] bool sees(const QString& name) const { return find(name) != nullptr; }
    /// Whether any visible text holds these words.
    [[nodiscard]] bool reads(const QString& words) const;
    [[nodiscard]] QVariant property(const QString& name, const char* property) const;

    /// Presses and releases in the middle of the item, scrolling it into sight first. False when it is not there.
    bool tap(const QString& name);
    /// Presses the item with whatever this walker has for hands: taps it, or goes to it with Tab and presses Space.
    bool press(const QString& name);
    /// Goes to a field and types these words in place of what is there.
    bool write(const QString& name, const QString& words);
    /// Presses Tab once and says what has the keyboard then.
    QQuickItem* tabOn();
    /// The same for an item of that name within another.
    bool tapIn(const QString& name, const QString& part);
    /// Holds one item until it is lifted, carries it to the middle of another and lets go there; `meanwhile` happens just
    /// before. False when either is not there.
    bool drag(const QString& name, const QString& to, const std::function<void()>& meanwhile = {});
    /// Types into whatever has the keyboard.
    void type(const QString& words);
    void clearField(const QString& name);

    /// Lets the app work until this holds; false after three seconds.
    bool until(const std::function<bool()>& holds);
    /// Lets the app draw what it has to.
    void settle();

    /// Names of visible things to press that are smaller than 48 × 48 or have no name for those who hear the screen.
    [[nodiscard]] QStringList poorTargets() const;

private:
    bool tapItem(QQuickItem* item);
    void mouse(QEvent::Type what, QPointF place);
    bool tabTo(const QString& name);
    void key(int key, const QString& words = {});

    QQuickWindow& m_window;
    Hands m_hands = Hands::Finger;
};

} // namespace turndown::ui
