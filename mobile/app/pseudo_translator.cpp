#include "mobile/app/pseudo_translator.hpp"

#include <QRegularExpression>

#include <cmath>

namespace turndown::ui {

namespace {

constexpr qreal kLonger = 1.4;

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceghiklnorstuwyzACEGHIKLNORSTUWYZ");
    static const QString marked = QStringLiteral("áçéǵḧïķļñöŕşťüŵÿžÅÇÉĢĤÎĶĻÑÖŔŞŢÛŴÝŽ");
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : marked[place];
}

bool isVowel(QChar letter)
{
    return QStringLiteral("aeiouyAEIOUY").contains(letter);
}

/// `%1`, `%L2` or `%n` at this place: how many characters; 0 when something else stands there.
qsizetype placeholderAt(const QString& source, qsizetype place)
{
    static const QRegularExpression placeholder{QStringLiteral("%(?:L?\\d{1,2}|L?n)")};
    return placeholder
        .match(source, place, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .capturedLength();
}

/// A word that is longer in another language has more syllables: its vowels are said again, until it is enough.
QString pseudoWord(const QString& word)
{
    const auto least = static_cast<qsizetype>(std::ceil(kLonger * static_cast<qreal>(word.size())));
    qsizetype more = least - word.size();
    QString longer;
    for (const QChar letter : word) {
        longer += accented(letter);
        for (int again = 0; again < 2 && more > 0 && isVowel(letter); ++again, --more) {
            longer += accented(letter.toLower());
        }
    }
    return longer + QString{more, QChar{u'ö'}};
}

} // namespace

QString pseudoWords(const QString& source)
{
    static const QRegularExpression dateFormat{QStringLiteral("^[dMy .,]+$")};
    if (dateFormat.match(source).hasMatch()) {
        return source;
    }
    QString words;
    for (qsizetype place = 0; place < source.size();) {
        if (const qsizetype length = placeholderAt(source, place); length > 0) {
            words += source.mid(place, length);
            place += length;
        } else if (source[place].isLetter()) {
            qsizetype end = place;
            while (end < source.size() && source[end].isLetter()) {
                ++end;
            }
            words += pseudoWord(source.mid(place, end - place));
            place = end;
        } else {
            words += source[place++];
        }
    }
    return words;
}

bool PseudoTranslator::speaks(const QString& tag)
{
    return tag == QLatin1String{"en-XA"} || tag == QLatin1String{"ar-XB"};
}

QString PseudoTranslator::translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                    int /*count*/) const
{
    const QString words = pseudoWords(QString::fromUtf8(source));
    if (m_tag != QLatin1String{"ar-XB"} || words.isEmpty()) {
        return words;
    }
    // A mark that makes it a paragraph from right to left, and every letter in it too, until the last mark; but names and
    // numbers that are put in stay readable, as they do in Arabic.
    static const QRegularExpression placeholder{QStringLiteral("(%(?:L?\\d{1,2}|L?n))")};
    QString turned = words;
    turned.replace(placeholder, QStringLiteral("\u202D\\1\u202C"));
    return QStringLiteral("\u200F\u202E") + turned + QStringLiteral("\u202C");
}

} // namespace turndown::ui
