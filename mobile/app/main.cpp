// turndown-tablet: the app that attendants, leads and supervisors carry. docs/operations.md, "Programs".

#include "mobile/app/demo_morning.hpp"
#include "mobile/app/fonts.hpp"
#include "mobile/app/screenshots.hpp"
#include "mobile/app/self_test.hpp"
#include "mobile/app/tablet_app.hpp"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtQml/QQmlExtensionPlugin>

#include <iostream>

Q_IMPORT_QML_PLUGIN(TurndownPlugin)
Q_IMPORT_QML_PLUGIN(Turndown_ModelsPlugin)

namespace {

using namespace turndown::ui;

/// What the command line asks for.
struct Wanted {
    std::string data;
    std::string language;
    std::string theme;
    std::string url;
    std::string code;
    std::string pictures;
    std::string size = "1280x800";
    std::string screenshots;
    bool demo = false;
    bool gallery = false;
    bool selfTest = false;
    bool fullScreen = false;
};

void declare(CLI::App& app, Wanted& wanted)
{
    app.add_option("--data", wanted.data, "The tablet's data directory; else ~/.local/share/Turndown");
    app.add_flag("--demo", wanted.demo, "A small hotel inside the program, without a server");
    app.add_flag("--gallery", wanted.gallery, "Everything the screens are made of, in its states");
    app.add_flag("--self-test", wanted.selfTest, "Walk all screens with real taps and say what they show");
    app.add_option("--screenshots", wanted.screenshots,
                   "Save a picture of every screen into this directory; with --self-test, of what failed");
    app.add_option("--language", wanted.language,
                   "en or zh-CN; en-XA and ar-XB show what longer words, and words from right to left, will do")
        ->check(CLI::IsMember({"en", "zh-CN", "en-XA", "ar-XB"}));
    app.add_option("--theme", wanted.theme, "auto, light or dark")->check(CLI::IsMember({"auto", "light", "dark"}));
    app.add_option("--url", wanted.url, "The server's address, to enrol with");
    app.add_option("--code", wanted.code, "The office's code, to enrol with");
    app.add_option("--pictures", wanted.pictures,
                   "Where the tablet's camera puts what it takes; else the Pictures folder");
    app.add_option("--size", wanted.size, "The window's size, such as 800x1280");
    app.add_flag("--full-screen", wanted.fullScreen, "Fill the display");
}

int fail(const std::string& sentence)
{
    std::cerr << "turndown-tablet: " << sentence << '\n';
    return 1;
}

QSize sizeOf(const std::string& words)
{
    const auto parts = QString::fromStdString(words).split(QLatin1Char{'x'});
    const QSize size{parts.value(0).toInt(), parts.value(1).toInt()};
    return size.width() >= 640 && size.height() >= 640 ? size : QSize{1280, 800};
}

/// What is photographed: everything, or only the language, theme and size that were asked for.
std::vector<Look> looksOf(const Wanted& wanted)
{
    if (PseudoTranslator::speaks(QString::fromStdString(wanted.language))) {
        return {{sizeOf(wanted.size), QString::fromStdString(wanted.language)}};
    }
    return photographedLooks();
}

/// All screens, the shift of one attendant in each language, and what comes besides; each on a fresh tablet.
bool selfTest(TabletApp& app, DemoHotel& hotel, const AppOptions& options, const QString& pictures)
{
    bool holds = walkAll(app, hotel, pictures);
    for (const char* language : {"en", "zh-CN"}) {
        holds = walkShift(options, QString::fromLatin1(language), pictures) && holds;
    }
    return walkDuties(options, pictures) && holds;
}

int run(const Wanted& wanted, const AppOptions& options)
{
    auto opened = TabletApp::open(options);
    if (!opened) {
        return fail(opened.error().detail);
    }
    TabletApp& app = **opened;
    DemoHotel hotel{app.clock()};
    if (wanted.demo || wanted.gallery) {
        if (const auto brought = bringHotel(app, hotel); !brought) {
            return fail(brought.error().detail);
        }
        wanted.gallery ? stageGallery(app, hotel) : stageMorning(app, hotel);
        std::cout << "Everyone's PIN is " << kDemoPin << ".\n" << std::flush;
    }
    if (!app.show()) {
        return fail("the screens cannot be shown");
    }
    if (wanted.selfTest) {
        return selfTest(app, hotel, options, QString::fromStdString(wanted.screenshots)) ? 0 : 1;
    }
    if (!wanted.demo && !wanted.gallery) {
        app.startSync();
    }
    if (wanted.fullScreen) {
        app.window().showFullScreen();
    }
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char** argv)
try {
    CLI::App commandLine{"Turndown's tablet app"};
    Wanted wanted;
    declare(commandLine, wanted);
    try {
        commandLine.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        return commandLine.exit(asked);
    } catch (const CLI::ParseError& problem) {
        return fail(problem.what());
    }
    QGuiApplication application{argc, argv};
    QGuiApplication::setApplicationName(QStringLiteral("Turndown"));
    QGuiApplication::setApplicationVersion(QStringLiteral(TURNDOWN_VERSION));
    chooseFonts();

    if (!wanted.screenshots.empty() && !wanted.selfTest) {
        return takeScreenshots(QString::fromStdString(wanted.screenshots), looksOf(wanted)) ? 0 : 1;
    }
    QTemporaryDir passing; // For what is to leave no trace: the self-test, pictures, a demo that names no directory.
    AppOptions options;
    const bool leavesNothing =
        wanted.selfTest || !wanted.screenshots.empty() || wanted.gallery || (wanted.demo && wanted.data.empty());
    const std::string usual = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
    options.data = leavesNothing ? passing.path().toStdString() : wanted.data.empty() ? usual : wanted.data;
    options.language = QString::fromStdString(wanted.language);
    options.theme = QString::fromStdString(wanted.theme);
    options.serverAddress = QString::fromStdString(wanted.url);
    options.code = QString::fromStdString(wanted.code);
    options.pictures = QString::fromStdString(wanted.pictures);
    options.size = sizeOf(wanted.size);
    options.gallery = wanted.gallery;
    return run(wanted, options);
} catch (const std::exception& problem) {
    return fail(problem.what());
}
