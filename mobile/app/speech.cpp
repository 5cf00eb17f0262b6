#include "mobile/app/speech.hpp"

#include <QCoreApplication>
#include <QQmlEngine>
#include <spdlog/spdlog.h>

namespace turndown::ui {

Speech::~Speech()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void Speech::speak(const QString& tag, QQmlEngine* engine)
{
    QCoreApplication::removeTranslator(&m_translator);
    const QString file = QStringLiteral(":/i18n/turndown_%1.qm").arg(tag == QLatin1String{"zh-CN"} ? "zh_CN" : "en");
    if (m_translator.load(file)) {
        QCoreApplication::installTranslator(&m_translator);
    } else {
        spdlog::warn("The words of language {} are missing; the screens stay English.", tag.toStdString());
    }
    if (engine != nullptr) {
        engine->retranslate();
    }
}

} // namespace turndown::ui
