#include "mobile/app/demo_camera.hpp"

#include "mobile/app/demo_pictures.hpp"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <stdexcept>

namespace turndown::ui {

void takeDemoPictures(const QString& folder, const Clock& clock)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(clock.read().wall.time_since_epoch().count());
    qint64 minutes = 0;
    for (const DemoPicture picture : {DemoPicture::TapLeaks, DemoPicture::LampOut, DemoPicture::BathroomDone,
                                      DemoPicture::DeskInOrder, DemoPicture::BedMade}) {
        QFile file{QDir{folder}.filePath(QStringLiteral("%1.png").arg(minutes))};
        if (!file.open(QIODevice::WriteOnly)) {
            throw std::runtime_error{"nothing can be written into " + folder.toStdString()};
        }
        file.write(QByteArray::fromStdString(demoPicture(picture)));
        file.flush();
        file.setFileTime(now.addSecs(-60 * ++minutes), QFileDevice::FileModificationTime);
    }
}

} // namespace turndown::ui
