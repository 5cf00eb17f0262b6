#pragma once

#include <functional>
#include <utility>

namespace turndown::ui {

/// While a finger is down nothing moves under it: a list that should be shown anew meanwhile is, once, when it is lifted.
/// Main thread only.
class Stillness {
public:
    explicit Stillness(std::function<void()> show) : m_show{std::move(show)} {}

    void setHeld(bool held)
    {
        m_held = held;
        if (!m_held && std::exchange(m_missed, false)) {
            m_show();
        }
    }

    /// Asked before anything is shown: true when it has to wait for the finger.
    [[nodiscard]] bool delays()
    {
        m_missed = m_held;
        return m_held;
    }

private:
    std::function<void()> m_show;
    bool m_held = false;
    bool m_missed = false; ///< Something should have been shown.
};

} // namespace turndown::ui
