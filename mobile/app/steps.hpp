#pragma once

#include "mobile/app/demo_hotel.hpp"
#include "mobile/app/tablet_app.hpp"
#include "mobile/app/walker.hpp"

#include <QStringList>

#include <functional>

namespace turndown::ui {

/// The steps of a walk over the screens: each a sentence about the hotel that holds or does not, printed as one line.
/// Main thread only.
class Steps {
public:
    /// What a failed step saw is saved in `pictures`, unless that is empty.
    Steps(TabletApp& app, const QString& pictures) : m_app{app}, m_walker{app.window()}, m_pictures{pictures} {}

    /// Tries one step; a failed one is said, and the walk goes on.
    void step(const char* sentence, const std::function<bool()>& holds);

    /// Everything to press on this screen has a name and is large enough.
    void targets(const char* screen);

    bool tap(const QString& name);
    /// Taps a part of something: the + of one count.
    bool tapIn(const QString& name, const QString& part);
    /// Taps a PIN, digit by digit.
    bool pin(const QString& digits);

    /// How many taps there have been so far, PINs included.
    [[nodiscard]] int taps() const { return m_taps; }

    /// Tries an act that people do all day, and prints how many taps it took; it may take `most`.
    void act(const char* name, int most, const std::function<bool()>& done);

    [[nodiscard]] Walker& walker() { return m_walker; }

    /// Prints how many steps hold; true when all do.
    [[nodiscard]] bool sum() const;

private:
    TabletApp& m_app;
    Walker m_walker;
    QString m_pictures;
    QString m_missing; ///< The first thing of this step that was not there to tap.
    int m_taps = 0;
    int m_steps = 0;
    int m_failed = 0;
};

/// Prints the heading and walks the screens of a tablet that has just become one of the demo's hotel. False when it cannot be
/// opened, or something on the walk does not hold.
[[nodiscard]] bool walkOnFreshTablet(const AppOptions& options, const std::string& heading,
                                     const std::function<bool(TabletApp&, DemoHotel&)>& walk);

} // namespace turndown::ui
