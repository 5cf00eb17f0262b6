#pragma once

#include "mobile/ui/hotel.hpp"
#include "mobile/ui/row_model.hpp"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace turndown::ui {

/// What the tablet's camera has taken, and how a picture of it becomes one that goes with a report. Main thread only.
class PhotoBook : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// The latest pictures in the tablet's own folder, the newest first; roles: `key` (the file), source, when.
    Q_PROPERTY(turndown::ui::RowModel* latest READ latest CONSTANT FINAL)
    /// Why the last picture was not taken: `too-many`, `no-picture`, `not-kept`; or a warning: `nearly-full`. Empty: all is well.
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged FINAL)

public:
    /// What makes of a camera's file the bytes that are kept.
    using Shrink = std::function<Result<std::string>(const QString& file)>;

    /// `folder` is where the camera puts its pictures.
    PhotoBook(Hotel& hotel, Shrink shrink, QString folder, QObject* parent = nullptr);

    /// Looks into the folder, and from then on whenever something comes into it.
    Q_INVOKABLE void look();

    /// Keeps the picture in a file for a form; its name. Empty when it cannot: `trouble` says why.
    [[nodiscard]] QString keep(const QString& file);
    /// A form lets go of it.
    void release(const QString& name);

    [[nodiscard]] RowModel* latest() { return &m_latest; }
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

signals:
    void troubleChanged();

private:
    void refresh();
    void say(const QString& trouble);

    Hotel& m_hotel;
    Shrink m_shrink;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_written; ///< A camera writes for a moment.
    RowModel m_latest;
    QString m_trouble;
};

} // namespace turndown::ui
