#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(TurndownPlugin)
Q_IMPORT_QML_PLUGIN(Turndown_ModelsPlugin)

/// Lets the tests import the screens from the program itself.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral(":/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(turndown_qml, Setup)

#include "tst_main.moc"
