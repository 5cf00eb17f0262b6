#include "mobile/app/fonts.hpp"

#include <QFontDatabase>
#include <QGuiApplication>
#include <spdlog/spdlog.h>

namespace turndown::ui {

void chooseFonts()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    QGuiApplication::setFont(font);
    const auto families = QFontDatabase::families();
    for (const char* needed : {"Noto Sans", "Noto Sans CJK SC"}) {
        if (!families.contains(QLatin1String{needed})) {
            spdlog::warn("The font {} is not installed; letters may look odd.", needed);
        }
    }
}

} // namespace turndown::ui
