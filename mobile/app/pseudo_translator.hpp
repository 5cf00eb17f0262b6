#pragma once

#include <QTranslator>

namespace turndown::ui {

/// A language that nobody speaks, made from the English words as they are asked for: it shows what a translation will do
/// to a screen before there is one. `en-XA` is 40 % longer and accented; `ar-XB` runs from right to left besides.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    [[nodiscard]] static bool speaks(const QString& tag);

    /// One of the two tags from now on.
    void speak(const QString& tag) { m_tag = tag; }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int count) const override;

private:
    QString m_tag;
};

/// Longer by 40 % or a little more, with accents above and below; `%1`, `%n` and formats of a date stay as they are.
[[nodiscard]] QString pseudoWords(const QString& source);

} // namespace turndown::ui
