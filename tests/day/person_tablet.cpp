#include "tests/day/person_tablet.hpp"

#include "mobile/app/fonts.hpp"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/QQmlExtensionPlugin>

#include <algorithm>
#include <stdexcept>
#include <vector>

Q_IMPORT_QML_PLUGIN(TurndownPlugin)
Q_IMPORT_QML_PLUGIN(Turndown_ModelsPlugin)

namespace turndown::test {

namespace {

constexpr int kMostRounds = 50;
const QString kPin = QStringLiteral("1234");

template <class Value>
Value insist(Result<Value> result)
{
    if (!result) {
        throw std::runtime_error{result.error().detail};
    }
    return std::move(result).value();
}

/// Windows that nobody sees want an application; one serves all tablets. It is never ended: parts of Qt are gone by then.
void haveApplication()
{
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    static int count = 1;
    static char name[] = "day_test";
    static char* names[] = {name, nullptr};
    static const auto* application = new QGuiApplication{count, names};
    (void)application;
    ui::chooseFonts();
}

ui::AppOptions optionsFor(const QTemporaryDir& directory, const Clock& clock)
{
    haveApplication();
    ui::AppOptions options;
    options.data = directory.path().toStdString();
    options.clock = &clock;
    options.size = {800, 1280};
    options.still = true;
    return options;
}

struct Words {
    QPointF place;
    QString text;
};

void gather(const QQuickItem& item, std::vector<Words>& words)
{
    if (!item.isVisible()) {
        return;
    }
    if (item.inherits("QQuickText") && !item.property("text").toString().isEmpty()) {
        words.push_back({item.mapToScene({0, 0}), item.property("text").toString()});
    }
    for (const QQuickItem* child : item.childItems()) {
        gather(*child, words);
    }
}

} // namespace

PersonTablet::PersonTablet(TestHotel& hotel, const std::string& name)
    : m_hotel{hotel}, m_way{hotel}, m_app{insist(ui::TabletApp::open(optionsFor(m_directory, hotel.clock)))}
{
    m_app->tablet().hear(insist(enrolStraight(m_way, m_hotel, m_app->store(), name)));
    m_protocol = std::make_unique<tablet::SyncProtocol>(m_app->store(), hotel.clock);
    sync();
    if (!m_app->show()) {
        throw std::runtime_error{"the screens cannot be shown"};
    }
    m_walker = std::make_unique<ui::Walker>(m_app->window());
    m_walker->settle();
}

bool PersonTablet::signIn(const QString& person)
{
    bool pressed = tap(QStringLiteral("person-") + person);
    for (const QChar digit : kPin) {
        pressed = pressed && tap(QStringLiteral("pin-") + digit);
    }
    return pressed && tap(QStringLiteral("pin-enter")) &&
           m_walker->until([this] { return sees(QStringLiteral("my-rooms")); });
}

void PersonTablet::signOut()
{
    m_app->models().session->signOut();
    m_walker->settle();
}

void PersonTablet::sync()
{
    for (int round = 0; round < kMostRounds; ++round) {
        const auto outgoing = m_protocol->next({});
        if (!outgoing) {
            throw std::runtime_error{"the tablet has nobody to sync with"};
        }
        const auto answer = insist(m_way.post("/v1/sync", outgoing->token, outgoing->body, {}));
        const auto digested = m_protocol->digest(answer.status, answer.body);
        m_app->tablet().hear(digested.news);
        if (digested.next == tablet::Next::Quiet) {
            if (m_walker) {
                m_walker->settle();
            }
            return;
        }
    }
    throw std::runtime_error{"the tablet does not become quiet"};
}

std::string PersonTablet::reads(const QString& name)
{
    m_walker->settle();
    const QQuickItem* const item = m_walker->find(name);
    if (item == nullptr) {
        return "nothing";
    }
    std::vector<Words> words;
    gather(*item, words);
    std::stable_sort(words.begin(), words.end(), [](const Words& left, const Words& right) {
        constexpr qreal kSameLine = 8; // Pixels.
        const qreal below = left.place.y() - right.place.y();
        return std::abs(below) > kSameLine ? below < 0 : left.place.x() < right.place.x();
    });
    QStringList texts;
    for (const Words& one : words) {
        texts.append(one.text);
    }
    return texts.join(QStringLiteral(" · ")).toStdString();
}

} // namespace turndown::test
