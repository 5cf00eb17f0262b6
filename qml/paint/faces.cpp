#include "qml/paint/faces.hpp"

#include <QImageReader>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QUrl>

namespace turndown::paint {

namespace {

const QString kProvider = QStringLiteral("face");

/// Asked on the thread that reads pictures; holds nothing.
class RoundPictures : public QQuickImageProvider {
public:
    RoundPictures() : QQuickImageProvider{QQuickImageProvider::Image} {}

    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override
    {
        QImageReader reader{QUrl{id}.toLocalFile()};
        const QSize scaled = reader.size().scaled(requestedSize, Qt::KeepAspectRatioByExpanding);
        const QRect middle{
            QPoint{(scaled.width() - requestedSize.width()) / 2, (scaled.height() - requestedSize.height()) / 2},
            requestedSize};
        reader.setScaledSize(scaled); // A JPEG is never unpacked any larger.
        reader.setScaledClipRect(middle);
        const QImage square = reader.read();
        *size = square.size();
        return square.isNull() ? square : cutRound(square);
    }

private:
    static QImage cutRound(const QImage& square)
    {
        QImage round{square.size(), QImage::Format_ARGB32_Premultiplied};
        round.fill(Qt::transparent);
        QPainter painter{&round};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush{square});
        painter.drawEllipse(round.rect());
        return round;
    }
};

} // namespace

Faces* Faces::create(QQmlEngine* engine, QJSEngine* /*scripts*/)
{
    engine->addImageProvider(kProvider, new RoundPictures); // The engine owns it.
    return new Faces;                                       // And this.
}

QString Faces::round(const QString& photo) const
{
    return QStringLiteral("image://%1/%2").arg(kProvider, photo);
}

} // namespace turndown::paint
