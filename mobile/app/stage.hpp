#pragma once

#include "mobile/app/demo_hotel.hpp"
#include "mobile/app/held_clock.hpp"
#include "mobile/app/scenes.hpp"
#include "mobile/app/tablet_app.hpp"
#include "mobile/app/walker.hpp"

#include <QTemporaryDir>

namespace turndown::ui {

/// How a screen is looked at.
struct Look {
    QSize size{1280, 800};
    QString language = QStringLiteral("en"); ///< `en`, `zh-CN`, or one that nobody speaks: `en-XA`, `ar-XB`.
    QString theme = QStringLiteral("light");
    QString hand = QStringLiteral("right");
};

/// `en-light-800x1280`, with `-left` for the left hand.
[[nodiscard]] QString nameOf(const Look& look);

/// Every language × theme × size that is photographed.
[[nodiscard]] std::vector<Look> photographedLooks();

/// Real tablets of the demo's hotel, on a day that stands still: one that is used, one that is not yet enrolled, and one
/// that shows the gallery. Opens any scene in any look. Nothing is kept. Main thread only.
class Stage {
public:
    /// Throws std::runtime_error when a tablet cannot be opened or shown.
    Stage();

    /// From the next scene on.
    void dress(const Look& look);

    /// Opens the scene by its way, signing its person in first. False when something on it is not there to press;
    /// `missing` says what.
    bool open(const Scene& scene);
    /// Undoes what the scene left behind.
    void leave(const Scene& scene);

    /// The tablet that the last opened scene is on.
    [[nodiscard]] TabletApp& app() { return *m_shown->app; }
    [[nodiscard]] QQuickWindow& window() { return app().window(); }
    [[nodiscard]] Walker& walker() { return *m_shown->walker; }
    [[nodiscard]] const QString& missing() const { return m_missing; }

    /// From now on presses with a finger, or with the keyboard alone.
    void setHands(Walker::Hands hands) { m_hands = hands; }

private:
    struct Tablet {
        QTemporaryDir directory;
        QTemporaryDir pictures; ///< What its camera has taken.
        std::unique_ptr<TabletApp> app;
        std::unique_ptr<Walker> walker;
    };

    /// The tablet that a scene of this person is on.
    Tablet& tabletOf(const QString& person);
    void bringHotel(TabletApp& app);
    void show(Tablet& tablet);
    bool signIn(const QString& person);
    bool follow(const std::vector<QString>& way);
    bool take(const QString& step);

    HeldClock m_clock;
    std::vector<std::unique_ptr<DemoHotel>> m_hotel; ///< As each tablet with a hotel sees it.
    Tablet m_new;
    Tablet m_ours;
    Tablet m_gallery;
    Tablet* m_shown = &m_ours;
    Look m_look;
    Walker::Hands m_hands = Walker::Hands::Finger;
    QString m_missing;
};

} // namespace turndown::ui
