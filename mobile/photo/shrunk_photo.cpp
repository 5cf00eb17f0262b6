#include "mobile/photo/shrunk_photo.hpp"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QString>

namespace turndown {

namespace {

constexpr int kLongerSide = 1600; // docs/domain.md, "Loads": ≈ 300 kB
constexpr int kQuality = 80;

/// Only the pixels: words, profiles and resolutions that came with them stay behind.
QImage bare(const QImage& read)
{
    QImage coloured = read.colorSpace().isValid() ? read.convertedToColorSpace(QColorSpace::SRgb) : read;
    coloured = coloured.convertToFormat(QImage::Format_RGB32);
    const QImage pixels{coloured.constBits(), coloured.width(), coloured.height(), coloured.bytesPerLine(),
                        QImage::Format_RGB32};
    return pixels.copy();
}

} // namespace

Result<std::string> shrunkPhoto(const QString& file)
{
    QImageReader reader{file};
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // Upright as the camera was held, for nothing tells of it any more afterwards.
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > kLongerSide) {
        reader.setScaledSize(size.scaled(kLongerSide, kLongerSide, Qt::KeepAspectRatio));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return Error{Problem::Malformed, file.toStdString() + " cannot be read as a picture"};
    }
    if (std::max(image.width(), image.height()) > kLongerSide) { // Its format does not say its size before it is read.
        image = image.scaled(kLongerSide, kLongerSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer{&buffer, "jpeg"};
    writer.setQuality(kQuality);
    if (!writer.write(bare(image))) {
        return Error{Problem::Malformed,
                     file.toStdString() + " cannot be made a JPEG: " + writer.errorString().toStdString()};
    }
    return bytes.toStdString();
}

} // namespace turndown
