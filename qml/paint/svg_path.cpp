#include "qml/paint/svg_path.hpp"

#include "qml/paint/svg_arc.hpp"

#include <charconv>
#include <string>

namespace turndown::paint {

namespace {

class Reader {
public:
    explicit Reader(std::string_view text) : m_at{text.data()}, m_end{text.data() + text.size()} {}

    std::optional<QPainterPath> read()
    {
        skip();
        while (m_at != m_end) {
            const char letter = startsNumber() ? m_letter : *m_at++;
            follow(letter);
            skip();
            if (m_failed) {
                return std::nullopt;
            }
        }
        return m_path;
    }

private:
    /// Draws one command with its numbers.
    void follow(char letter)
    {
        const bool relative = letter >= 'a';
        const QPointF from = relative ? m_path.currentPosition() : QPointF{};
        m_smooth = letter == 'c' || letter == 'C' || letter == 's' || letter == 'S' ? m_smooth : std::nullopt;
        m_letter = letter;
        switch (relative ? static_cast<char>(letter - 'a' + 'A') : letter) {
        case 'M':
            m_path.moveTo(from + point());
            m_letter = relative ? 'l' : 'L'; // What follows without a letter are lines.
            break;
        case 'L':
            m_path.lineTo(from + point());
            break;
        case 'H':
            m_path.lineTo(from.x() + number(), m_path.currentPosition().y());
            break;
        case 'V':
            m_path.lineTo(m_path.currentPosition().x(), from.y() + number());
            break;
        case 'C':
            curve(from, from + point());
            break;
        case 'S':
            curve(from, m_smooth.value_or(m_path.currentPosition()));
            break;
        case 'A':
            arc(from);
            break;
        case 'Z':
            m_path.closeSubpath();
            m_letter = '?'; // Numbers may not follow.
            break;
        default:
            m_failed = true;
        }
    }

    void curve(QPointF from, QPointF first)
    {
        const QPointF second = from + point();
        const QPointF to = from + point();
        m_path.cubicTo(first, second, to);
        m_smooth = 2 * to - second;
    }

    void arc(QPointF from)
    {
        const QPointF radii = point();
        m_failed = m_failed || number() != 0; // Nobody draws ellipses that lean.
        const bool large = number() != 0;
        const bool sweep = number() != 0;
        addArc(m_path, SvgArc{radii, large, sweep, from + point()});
    }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    double number()
    {
        skip();
        double value = 0; // Not strtod, which reads commas where the system's language does.
        const auto [end, problem] = std::from_chars(m_at, m_end, value);
        m_failed = m_failed || problem != std::errc{};
        m_at = end;
        return value;
    }

    void skip()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == ',')) {
            ++m_at;
        }
    }

    [[nodiscard]] bool startsNumber() const { return (*m_at >= '0' && *m_at <= '9') || *m_at == '-' || *m_at == '.'; }

    const char* m_at;
    const char* const m_end;
    char m_letter = '?';
    bool m_failed = false;
    std::optional<QPointF> m_smooth; ///< Where a curve would go on.
    QPainterPath m_path;
};

} // namespace

std::optional<QPainterPath> readSvgPath(const QString& text)
{
    const std::string plain = text.toStdString();
    return Reader{plain}.read();
}

} // namespace turndown::paint
