#include "tests/screens/picture_book.hpp"
#include "tests/screens/screens.hpp"
#include "tests/support/catch.hpp"

#include <QDir>
#include <QQuickWindow>

#include <iostream>

using namespace turndown::ui;

namespace {

const QString kAccepted = QStringLiteral(TURNDOWN_SOURCE_DIR "/tests/screens/pictures");
const QString kDiffering = QStringLiteral(TURNDOWN_BINARY_DIR "/screens");

/// `./turndown screens --accept` says so.
bool accepting()
{
    return qEnvironmentVariableIsSet("TURNDOWN_ACCEPT_SCREENS");
}

std::vector<Look> looksOf(QSize size)
{
    std::vector<Look> looks;
    for (const Look& look : photographedLooks()) {
        if (look.size == size) {
            looks.push_back(look);
        }
    }
    return looks;
}

void compareAll(QSize size)
{
    (void)stage(); // The fonts come with it.
    const PictureBook book{QStringLiteral("%1/%2x%3").arg(kAccepted).arg(size.width()).arg(size.height()), kDiffering};
    if (accepting()) {
        book.startAnew();
    } else if (const QString why = book.whyNot(); !why.isEmpty()) {
        std::cout << "SKIPPED: " << why.toStdString() << '\n';
        return;
    }
    int pictures = 0;
    const auto found = findings(looksOf(size), [&](const Scene& scene, const Look& look) {
        const auto name = QStringLiteral("%1-%2").arg(QLatin1String{scene.name}, nameOf(look));
        const QImage screen = stage().window().grabWindow();
        ++pictures;
        if (accepting()) {
            book.accept(name, screen);
            return QStringList{};
        }
        const QString wrong = book.compare(name, screen);
        return wrong.isEmpty() ? QStringList{} : QStringList{wrong};
    });
    std::cout << pictures << " pictures\n";
    INFO(lines(found) << "\nIf they are as they should be: ./turndown screens --accept");
    CHECK(found.isEmpty());
}

} // namespace

TEST_CASE("held upright the screens look as they were accepted")
{
    compareAll({800, 1280});
}

TEST_CASE("on a small wide tablet the screens look as they were accepted")
{
    compareAll({1280, 800});
}

TEST_CASE("on a large wide tablet the screens look as they were accepted")
{
    compareAll({1920, 1200});
}

TEST_CASE("a changed colour, a moved button and a changed word are seen in a small picture")
{
    (void)stage();
    QImage screen{800, 1280, QImage::Format_RGB32};
    screen.fill(QColor{"#f6f5f2"});
    const auto paint = [&](const QRect& button, const QColor& colour) {
        QImage painted = screen;
        for (int y = button.top(); y <= button.bottom(); ++y) {
            for (int x = button.left(); x <= button.right(); ++x) {
                painted.setPixelColor(x, y, colour);
            }
        }
        return reduced(painted);
    };
    QImage marked;
    const QImage before = paint({100, 1000, 200, 64}, QColor{"#3538b8"});
    CHECK(differingShare(before, before, marked) == 0);
    CHECK(differingShare(before, paint({100, 1000, 200, 64}, QColor{"#08504b"}), marked) > 0.005);
    CHECK(differingShare(before, paint({108, 1000, 200, 64}, QColor{"#3538b8"}), marked) > 0.0005);
    CHECK(differingShare(before, paint({100, 1000, 200, 60}, QColor{"#3538b8"}), marked) > 0.0005);
    CHECK(differingShare(before, reduced(screen.scaled(1280, 800)), marked) == 1);
}
