#include "mobile/photo/shrunk_photo.hpp"
#include "tests/support/catch.hpp"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>

using namespace turndown;

namespace {

/// A picture that is red above and blue below, as noisy as a real one.
QImage redOverBlue(int width, int height)
{
    QImage image{width, height, QImage::Format_RGB32};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int noise = (x * 7919 + y * 104729) % 40;
            image.setPixel(x, y, y < height / 2 ? qRgb(200 + noise, noise, noise) : qRgb(noise, noise, 200 + noise));
        }
    }
    return image;
}

/// What a telephone writes before the picture: how it was held, and what nobody should learn.
QByteArray exif(char orientation)
{
    QByteArray tiff{"MM\0*\0\0\0\x08", 8};
    tiff += QByteArray{"\0\x02", 2}; // Two entries.
    tiff += QByteArray{"\x01\x12\0\x03\0\0\0\x01\0", 9} + orientation + QByteArray{"\0\0", 2};
    tiff += QByteArray{"\x01\x0f\0\x02\0\0\0\x11\0\0\0\x26", 12}; // Its maker, 17 letters from byte 38 on.
    tiff += QByteArray{"\0\0\0\0", 4};
    tiff += QByteArray{"GPS 22.5N 114.1E\0", 17};
    const QByteArray content = QByteArray{"Exif\0\0", 6} + tiff;
    const auto size = content.size() + 2;
    return QByteArray{"\xff\xe1", 2} + static_cast<char>(size >> 8) + static_cast<char>(size & 0xff) + content;
}

class Camera {
public:
    QString takes(const QImage& image, const char* format = "jpeg", char orientation = 0)
    {
        QByteArray bytes;
        QBuffer buffer{&bytes};
        buffer.open(QIODevice::WriteOnly);
        REQUIRE(QImageWriter{&buffer, format}.write(image));
        if (orientation != 0) {
            bytes.insert(2, exif(orientation));
        }
        const QString path = m_directory.filePath("picture");
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

private:
    QTemporaryDir m_directory;
};

QImage seen(const Result<std::string>& photo)
{
    REQUIRE(photo);
    return QImage::fromData(QByteArray::fromStdString(*photo), "JPEG");
}

bool isRed(const QImage& image, int x, int y)
{
    return qRed(image.pixel(x, y)) > qBlue(image.pixel(x, y));
}

} // namespace

SCENARIO("what becomes of a picture before it is kept")
{
    Camera camera;
    WHEN("a telephone took it with all the pixels it has")
    {
        const auto photo = shrunkPhoto(camera.takes(redOverBlue(4000, 3000)));
        THEN("it is 1600 pixels wide, and its file is small")
        {
            CHECK(seen(photo).size() == QSize{1600, 1200});
            CHECK(photo->size() < 700'000);
        }
    }
    WHEN("it is small already")
    {
        CHECK(seen(shrunkPhoto(camera.takes(redOverBlue(640, 480)))).size() == QSize{640, 480});
    }
    WHEN("the telephone was held upright, and wrote down where")
    {
        const QString file = camera.takes(redOverBlue(2400, 1800), "jpeg", 6); // A quarter turn to the right.
        QFile original{file};
        REQUIRE(original.open(QIODevice::ReadOnly));
        REQUIRE(original.readAll().contains("GPS 22.5N"));
        const auto photo = shrunkPhoto(file);
        THEN("the picture stands upright")
        {
            const QImage image = seen(photo);
            CHECK(image.size() == QSize{1200, 1600});
            CHECK_FALSE(isRed(image, 100, 800)); // What was above is on the right.
            CHECK(isRed(image, 1100, 800));
        }
        THEN("nothing tells where it was taken, or with what")
        {
            CHECK(photo->find("Exif") == std::string::npos);
            CHECK(photo->find("GPS 22.5N") == std::string::npos);
        }
    }
    WHEN("somebody wrote words into it")
    {
        QImage image = redOverBlue(300, 200);
        image.setText("Description", "room 1203, guest asleep");
        CHECK(shrunkPhoto(camera.takes(image))->find("guest asleep") == std::string::npos);
    }
    WHEN("it is a picture of the screen")
    {
        CHECK(seen(shrunkPhoto(camera.takes(redOverBlue(1700, 100), "png"))).size() == QSize{1600, 94});
    }
    WHEN("it is no picture at all")
    {
        const auto photo = shrunkPhoto(QStringLiteral(TURNDOWN_SOURCE_DIR "/README.md"));
        REQUIRE_FALSE(photo);
        CHECK(photo.error().problem == Problem::Malformed);
    }
}
