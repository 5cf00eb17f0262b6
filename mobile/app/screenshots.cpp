#include "mobile/app/screenshots.hpp"

#include "mobile/app/walker.hpp"

#include <QDir>
#include <QImage>
#include <QQuickWindow>

#include <array>
#include <iostream>

namespace turndown::ui {

namespace {

/// One pass over the screens in one language, theme and size.
class Round {
public:
    Round(TabletApp& app, const QString& directory, const QString& suffix)
        : m_app{app}, m_walker{app.window()}, m_directory{directory}, m_suffix{suffix}
    {
    }

    bool walk()
    {
        return shoot("01-sign-in") && tap("person-u-li") && shoot("02-pin") && signIn() && rooms() && room() &&
               forms() && places() && duties() && leading();
    }

private:
    bool signIn()
    {
        m_walker.type(QString::fromLatin1(kDemoPin) + QLatin1Char{'\r'});
        return m_walker.until([this] { return m_walker.sees("my-rooms"); });
    }

    bool rooms()
    {
        return tap("go-rooms") && tap("filter-all") && shoot("03-my-rooms") && tap("filter-shut") &&
               shoot("04-my-rooms-dnd") && tap("filter-all");
    }

    bool room()
    {
        return tap("room-1207") && shoot("05-room") && tap("step") && shoot("06-finish") && tap("back") && tap("back");
    }

    bool forms()
    {
        return tap("room-1209") && tap("damage") && shoot("07-damage") && tap("category-plumbing") &&
               tap("what-tap-leaks") && tap("urgency-p2") && shoot("08-damage-filled") && tap("back") &&
               tap("supplies") && shoot("09-supplies") && tap("back") && tap("note") && shoot("10-note") &&
               tap("back") && tap("back");
    }

    bool places()
    {
        return tap("go-floor") && shoot("11-floor") && tap("place-12") && shoot("24-floor-12") && tap("place-") &&
               tap("go-stock") && shoot("12-stock") && tap("stock-bath-towel") && shoot("13-stock-item") &&
               tap("go-attention") && shoot("14-attention") && tap("sync-chip") && tap("go-more") && shoot("15-more") &&
               tap("more-sync") && shoot("16-queue") && undoBar();
    }

    bool undoBar()
    {
        const bool shown = tap("go-rooms") && tap("step-1203") && shoot("17-undo") && tap("undo");
        m_app.taps().settle();
        return shown;
    }

    bool duties()
    {
        return tap("go-requests") && shoot("18-requests") && tap("new-request") && shoot("19-request") &&
               tap("due-at") && tap("choose-person") && shoot("25-request-filled") && tap("due-none") && tap("back") &&
               tap("go-rooms") && tap("room-area/corridor-12") && shoot("20-area") && tap("step") &&
               shoot("21-area-started") && tap("undo") && tap("back") && tap("room-1207") && tap("request") &&
               shoot("22-request-room") && tap("back") && tap("note") && tap("exception-pet") &&
               shoot("23-exception") && tap("exception-pet") && tap("back") && tap("back");
    }

    /// What only those who lead see.
    bool leading()
    {
        m_app.session().signOut();
        return tap("person-u-chen") && signIn() && tap("go-attention") && shoot("30-attention") && tap("ask-1106") &&
               tap("welfare-no-answer") && shoot("31-welfare") && tap("welfare-no-answer") && tap("back") &&
               tap("go-floor") && tap("cell-1106") && shoot("32-room-unseen") && tap("back") && tap("cell-1202") &&
               shoot("33-room-ready") && tap("touch-up") && shoot("34-touch-up") && tap("back") && tap("back") &&
               tap("go-requests") && shoot("35-requests-lead") && tap("request-" + anyRequest()) &&
               shoot("36-request-opened") && tap("hand-on") && shoot("37-hand-on") && tap("back");
    }

    [[nodiscard]] QString anyRequest() const
    {
        const auto all = m_app.tablet().list(document_kind::kRequest);
        return all.empty() ? QString{} : text(all.front().document->name.key());
    }

    bool tap(const QString& name)
    {
        const bool tapped = m_walker.tap(name);
        if (!tapped) {
            std::cerr << "turndown-tablet: there is no " << name.toStdString() << " to tap\n";
        }
        return tapped;
    }

    bool shoot(const QString& scene)
    {
        m_walker.settle();
        const QString file = QDir{m_directory}.filePath(scene + m_suffix + QStringLiteral(".png"));
        const bool saved = m_app.window().grabWindow().save(file);
        if (!saved) {
            std::cerr << "turndown-tablet: cannot save " << file.toStdString() << '\n';
        }
        return saved;
    }

    TabletApp& m_app;
    Walker m_walker;
    QString m_directory;
    QString m_suffix;
};

} // namespace

bool takeScreenshots(TabletApp& app, DemoHotel& hotel, const QString& directory)
{
    if (!QDir{}.mkpath(directory)) {
        std::cerr << "turndown-tablet: cannot make the directory " << directory.toStdString() << '\n';
        return false;
    }
    stageMorning(app, hotel);
    for (const QSize size : {QSize{800, 1280}, QSize{1280, 800}}) {
        app.window().resize(size);
        for (const char* language : {"en", "zh-CN"}) {
            for (const char* theme : {"light", "dark"}) {
                app.session().signOut(); // With nobody signed in, these are the tablet's own choices.
                app.preferences().setLanguage(language);
                app.preferences().setTheme(theme);
                for (const char* person : {"u-li", "u-chen"}) {
                    (void)app.tablet().keepSetting(StaffId{person}, "language", language);
                    (void)app.tablet().keepSetting(StaffId{person}, "theme", theme);
                }
                const auto suffix =
                    QStringLiteral("-%1-%2-%3x%4").arg(language, theme).arg(size.width()).arg(size.height());
                if (!Round{app, directory, suffix}.walk()) {
                    return false;
                }
            }
        }
    }
    return true;
}

} // namespace turndown::ui
