#pragma once

#include <QTranslator>

class QQmlEngine;

namespace turndown::ui {

/// The language the screens speak; changes at once, without a restart.
class Speech {
public:
    ~Speech();

    /// `en` or `zh-CN`. The engine may not be there yet.
    void speak(const QString& tag, QQmlEngine* engine);

private:
    QTranslator m_translator;
};

} // namespace turndown::ui
