#include "tests/screens/screens.hpp"

#include "mobile/app/fonts.hpp"
#include "tests/support/catch_listener.hpp"

#include <QAccessible>
#include <QGuiApplication>
#include <QMap>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(TurndownPlugin)
Q_IMPORT_QML_PLUGIN(Turndown_ModelsPlugin)

namespace turndown::ui {

namespace {

void visit(QQuickItem& item, const std::function<void(QQuickItem&)>& see)
{
    if (item.isVisible()) {
        see(item);
        for (QQuickItem* child : item.childItems()) {
            visit(*child, see);
        }
    }
}

void haveApplication()
{
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    static int count = 1;
    static char name[] = "screens_test";
    static char* names[] = {name, nullptr};
    static const auto* application = new QGuiApplication{count, names}; // Never ended: parts of Qt are gone by then.
    (void)application;
    chooseFonts();
    QAccessible::setActive(true);
}

std::unique_ptr<Stage>& stageOfThisTest()
{
    static std::unique_ptr<Stage> stage;
    return stage;
}

/// What people did in one test is not seen in the next.
class StrikeTheSet : public Catch::EventListenerBase {
public:
    using Catch::EventListenerBase::EventListenerBase;
    void testCaseEnded(const Catch::TestCaseStats& /*test*/) override { stageOfThisTest().reset(); }
};

CATCH_REGISTER_LISTENER(StrikeTheSet)

} // namespace

Stage& stage()
{
    haveApplication();
    auto& stage = stageOfThisTest();
    if (!stage) {
        stage = std::make_unique<Stage>();
    }
    return *stage;
}

std::vector<Look> everyPosture(const QString& language)
{
    std::vector<Look> looks;
    for (const QSize size : {QSize{800, 1280}, QSize{1280, 800}, QSize{1920, 1200}}) {
        for (const char* hand : {"right", "left"}) {
            looks.push_back({size, language, QStringLiteral("light"), QString::fromLatin1(hand)});
        }
    }
    return looks;
}

QStringList findings(const std::vector<Look>& looks, const Judge& judge)
{
    Stage& theatre = stage();
    QStringList inOrder;
    QMap<QString, QStringList> where;
    for (const Look& look : looks) {
        theatre.dress(look);
        for (const Scene& scene : scenes()) {
            const bool opened = theatre.open(scene);
            const QStringList found =
                opened ? judge(scene, look)
                       : QStringList{QStringLiteral("there is no %1 to press").arg(theatre.missing())};
            for (const QString& finding : found) {
                if (!where.contains(finding)) {
                    inOrder.append(finding);
                }
                where[finding].append(QStringLiteral("%1-%2").arg(QLatin1String{scene.name}, nameOf(look)));
            }
            theatre.leave(scene);
        }
    }
    QStringList all;
    for (const QString& finding : inOrder) {
        const auto times = where[finding].size();
        all += QStringLiteral("%1: %2").arg(where[finding].front(), finding) +
               (times > 1 ? QStringLiteral(" (and %1 times more)").arg(times - 1) : QString{});
    }
    return all;
}

std::string lines(const QStringList& findings)
{
    return '\n' + findings.join(QLatin1Char{'\n'}).toStdString();
}

void visitShown(QQuickWindow& window, const std::function<void(QQuickItem&)>& see)
{
    visit(*window.contentItem(), see);
}

QRectF placeOf(const QQuickItem& item)
{
    return item.mapRectToScene({0, 0, item.width(), item.height()});
}

} // namespace turndown::ui
