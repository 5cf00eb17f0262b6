#include "tests/screens/picture_book.hpp"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRawFont>

namespace turndown::ui {

namespace {

constexpr int kSmaller = 5;
constexpr int kStep = 16;             // Between two of the shades that are kept; of 255.
constexpr int kSeen = 2 * kStep;      // Less is how letters are drawn on another day.
constexpr double kTolerated = 0.0002; // Of all pixels: on the smallest picture eight.

/// What letters are drawn with here.
QString madeWith()
{
    QString words = QStringLiteral("Qt ") + QLatin1String{qVersion()};
    for (const char* family : {"Noto Sans", "Noto Sans CJK SC"}) {
        const QByteArray head = QRawFont::fromFont(QFont{QLatin1String{family}}).fontTable("head");
        const auto hash = QCryptographicHash::hash(head, QCryptographicHash::Sha256).toHex().left(8);
        words += QStringLiteral("; %1 %2").arg(QLatin1String{family}, QString::fromLatin1(hash));
    }
    return words;
}

QString stampIn(const QString& directory)
{
    return QDir{directory}.filePath(QStringLiteral("made-with.txt"));
}

int fewer(int shade)
{
    return std::min(255, (shade + kStep / 2) / kStep * kStep);
}

void write(const QImage& image, const QString& path)
{
    QDir{}.mkpath(QFileInfo{path}.path());
    image.save(path, "PNG", 0); // The smallest.
}

} // namespace

QImage reduced(const QImage& screen)
{
    QImage small = screen.convertToFormat(QImage::Format_RGB32)
                       .scaled(screen.size() / kSmaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < small.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(small.scanLine(y));
        for (int x = 0; x < small.width(); ++x) {
            line[x] = qRgb(fewer(qRed(line[x])), fewer(qGreen(line[x])), fewer(qBlue(line[x])));
        }
    }
    return small;
}

double differingShare(const QImage& one, const QImage& other, QImage& marked)
{
    if (one.size() != other.size()) {
        return 1;
    }
    marked = other.convertToFormat(QImage::Format_RGB32);
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const bool seen = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                        std::abs(qBlue(a) - qBlue(b))}) >= kSeen;
            differing += seen ? 1 : 0;
            const int pale = 160 + qGray(b) * 95 / 255;
            marked.setPixel(x, y, seen ? qRgb(220, 0, 0) : qRgb(pale, pale, pale));
        }
    }
    return static_cast<double>(differing) / (static_cast<double>(one.width()) * one.height());
}

PictureBook::PictureBook(const QString& accepted, const QString& differing)
    : m_accepted{accepted}, m_differing{differing}
{
}

QString PictureBook::pathOf(const QString& name) const
{
    return QDir{m_accepted}.filePath(name + QStringLiteral(".png"));
}

QString PictureBook::whyNot() const
{
    QFile stamp{stampIn(m_accepted)};
    if (!stamp.open(QIODevice::ReadOnly)) {
        return QStringLiteral("no pictures have been accepted yet");
    }
    const QString there = QString::fromUtf8(stamp.readAll()).trimmed();
    return there == madeWith() ? QString{}
                               : QStringLiteral("the pictures were made with %1, here is %2").arg(there, madeWith());
}

QString PictureBook::compare(const QString& name, const QImage& screen) const
{
    const QImage now = reduced(screen);
    const QImage then{pathOf(name)};
    const QString path = QDir{m_differing}.filePath(name + QStringLiteral(".png"));
    if (then.isNull()) {
        write(screen, path);
        return QStringLiteral("%1 has never been accepted; it is in %2").arg(name, path);
    }
    QImage marked = now;
    const double share = differingShare(then, now, marked);
    if (share <= kTolerated) {
        QFile::remove(path);
        return {};
    }
    QImage sheet{std::max(then.width(), now.width()) * 3, std::max(then.height(), now.height()), QImage::Format_RGB32};
    sheet.fill(Qt::white);
    QPainter painter{&sheet};
    painter.drawImage(0, 0, then);
    painter.drawImage(sheet.width() / 3, 0, now);
    painter.drawImage(sheet.width() / 3 * 2, 0, marked);
    painter.end();
    write(sheet, path);
    write(screen, QDir{m_differing}.filePath(name + QStringLiteral("-now.png")));
    return QStringLiteral(
               "%1 looks different from what was accepted, in %2 % of it: then, now and the difference are in %3")
        .arg(name)
        .arg(100 * share, 0, 'f', 2)
        .arg(path);
}

void PictureBook::accept(const QString& name, const QImage& screen) const
{
    write(reduced(screen), pathOf(name));
}

void PictureBook::startAnew() const
{
    QDir{m_accepted}.removeRecursively();
    QDir{}.mkpath(m_accepted);
    QFile stamp{stampIn(m_accepted)};
    if (stamp.open(QIODevice::WriteOnly)) {
        stamp.write(madeWith().toUtf8() + '\n');
    }
}

} // namespace turndown::ui
