#pragma once

#include <QString>

#include <vector>

namespace turndown::ui {

/// One screen that people see, and the way to it. The list of all of them is what is photographed, walked by finger and by
/// keyboard, and measured: whoever adds a page adds a line.
struct Scene {
    const char* name;
    /// Who is signed in, `u-li`. Empty: nobody. `new`: the tablet belongs to no hotel yet.
    /// `gallery`: no screen, but what they are made of.
    const char* person;
    /// From "My rooms" to the scene: object names to press, `field=words` to type, `?name` to wait for.
    std::vector<QString> way;
    /// What leaves everything as it was, where going back to "My rooms" would not.
    std::vector<QString> after = {};
};

[[nodiscard]] const std::vector<Scene>& scenes();

/// A scene by its name; it must be there.
[[nodiscard]] const Scene& scene(const QString& name);

} // namespace turndown::ui
