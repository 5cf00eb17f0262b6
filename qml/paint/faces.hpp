#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace turndown::paint {

/// Photos cut round, for an Image of any size. Not a mask over it: the software renderer draws none.
class Faces : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// Called by the engine, which gets to know such pictures with it.
    static Faces* create(QQmlEngine* engine, QJSEngine* scripts);

    /// The source of the middle of a photo, as large as the Image's `sourceSize`, which is a square.
    Q_INVOKABLE [[nodiscard]] QString round(const QString& photo) const;

private:
    Faces() = default;
};

} // namespace turndown::paint
