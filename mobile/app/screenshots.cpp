#include "mobile/app/screenshots.hpp"

#include <QDir>
#include <QImage>
#include <QQuickWindow>

#include <iostream>

namespace turndown::ui {

namespace {

bool fail(const QString& sentence)
{
    std::cerr << "turndown-tablet: " << sentence.toStdString() << '\n';
    return false;
}

bool shoot(Stage& stage, const Scene& scene, const QString& file)
{
    if (!stage.open(scene)) {
        return fail(QStringLiteral("on the way to %1 there is no %2 to press").arg(scene.name, stage.missing()));
    }
    const bool saved = stage.window().grabWindow().save(file);
    stage.leave(scene);
    return saved || fail(QStringLiteral("cannot save %1").arg(file));
}

} // namespace

bool takeScreenshots(const QString& directory, const std::vector<Look>& looks)
{
    if (!QDir{}.mkpath(directory)) {
        return fail(QStringLiteral("cannot make the directory %1").arg(directory));
    }
    Stage stage;
    for (const Look& look : looks) {
        stage.dress(look);
        for (const Scene& scene : scenes()) {
            const auto name = QStringLiteral("%1-%2.png").arg(scene.name, nameOf(look));
            if (!shoot(stage, scene, QDir{directory}.filePath(name))) {
                return false;
            }
        }
    }
    return true;
}

} // namespace turndown::ui
