#pragma once

#include "mobile/photo/shrunk_photo.hpp"
#include "mobile/ui/photo_book.hpp"
#include "tests/support/catch.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace turndown::ui {

/// A tablet's camera, as far as anybody sees: pictures in a folder.
class Camera {
public:
    [[nodiscard]] QString folder() const { return m_directory.path(); }

    /// A picture like no other, taken so many minutes ago; its file.
    QString takes(const QString& name, int minutesAgo = 0)
    {
        QImage image{40, 30, QImage::Format_RGB32};
        image.fill(QColor::fromHsv(29 * ++m_taken % 360, 200, 200));
        const QString path = m_directory.filePath(name + QStringLiteral(".png"));
        REQUIRE(image.save(path));
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesAgo), QFileDevice::FileModificationTime);
        return path;
    }

    /// What the screens of that tablet make of it.
    PhotoBook& bookOf(Hotel& hotel)
    {
        m_books.push_back(std::make_unique<PhotoBook>(hotel, shrunkPhoto, folder()));
        return *m_books.back();
    }

    /// A file that only calls itself a picture.
    QString spoils(const QString& name)
    {
        const QString path = m_directory.filePath(name + QStringLiteral(".jpg"));
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("not a picture");
        return path;
    }

private:
    QTemporaryDir m_directory;
    int m_taken = 0;
    std::vector<std::unique_ptr<PhotoBook>> m_books;
};

/// Whether it is so within some seconds, while the program does what it does.
template <class Condition>
bool comesTrue(Condition is)
{
    QElapsedTimer time;
    time.start();
    while (!is() && time.elapsed() < 5000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    return is();
}

} // namespace turndown::ui
