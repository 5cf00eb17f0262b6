#pragma once

#include "mobile/app/pseudo_translator.hpp"

#include <QTranslator>

class QQmlEngine;

namespace turndown::ui {

/// The language the screens speak and the direction they run in; changes at once, without a restart.
class Speech {
public:
    ~Speech();

    /// `en` or `zh-CN`. The engine may not be there yet.
    void speak(const QString& tag, QQmlEngine* engine);

    /// From the next word on speaks one of the languages of `PseudoTranslator`, whatever is asked for. Empty: no more.
    void pretend(const QString& tag) { m_pretended = tag; }

private:
    QTranslator m_translator;
    PseudoTranslator m_pseudo;
    QString m_pretended;
};

} // namespace turndown::ui
