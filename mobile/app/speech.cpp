#include "mobile/app/speech.hpp"

#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>
#include <spdlog/spdlog.h>

namespace turndown::ui {

Speech::~Speech()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_pseudo);
}

void Speech::speak(const QString& tag, QQmlEngine* engine)
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_pseudo);
    const QString file = QStringLiteral(":/i18n/turndown_%1.qm").arg(tag == QLatin1String{"zh-CN"} ? "zh_CN" : "en");
    if (!m_pretended.isEmpty()) {
        m_pseudo.speak(m_pretended);
        QCoreApplication::installTranslator(&m_pseudo);
    } else if (m_translator.load(file)) {
        QCoreApplication::installTranslator(&m_translator);
    } else {
        spdlog::warn("The words of language {} are missing; the screens stay English.", tag.toStdString());
    }
    QGuiApplication::setLayoutDirection(QLocale{m_pretended.isEmpty() ? tag : m_pretended}.textDirection());
    if (engine != nullptr) {
        engine->retranslate();
    }
}

} // namespace turndown::ui
