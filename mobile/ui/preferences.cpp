#include "mobile/ui/preferences.hpp"

namespace turndown::ui {

namespace {

constexpr auto kLanguage = "language";
constexpr auto kTheme = "theme";
constexpr auto kHand = "hand";

/// The language the app has that is nearest to a tag: `zh`, `zh-CN` and `zh-Hans` all read 简体中文.
QString spoken(const QString& tag)
{
    return tag.startsWith(QLatin1String{"zh"}) ? QStringLiteral("zh-CN") : QStringLiteral("en");
}

} // namespace

Preferences::Preferences(Hotel& hotel, Speak speak, QObject* parent)
    : QObject{parent}, m_hotel{hotel}, m_speak{std::move(speak)}
{
    connect(&m_hotel, &Hotel::personChanged, this, &Preferences::recall);
    recall();
}

void Preferences::setLanguage(const QString& tag)
{
    if (m_language != tag) {
        m_language = spoken(tag);
        keep(kLanguage, m_language);
        speakNow();
        emit changed();
    }
}

void Preferences::setTheme(const QString& theme)
{
    if (m_theme != theme) {
        m_theme = theme;
        keep(kTheme, theme);
        emit changed();
    }
}

void Preferences::setHand(const QString& hand)
{
    if (m_hand != hand) {
        m_hand = hand;
        keep(kHand, hand);
        emit changed();
    }
}

void Preferences::recall()
{
    const auto& person = m_hotel.person();
    const QString native = person && !person->languages.empty() ? text(person->languages.front()) : QString{};
    m_language = spoken(kept(kLanguage, native.isEmpty() ? QStringLiteral("en") : native));
    m_theme = kept(kTheme, QStringLiteral("auto"));
    m_hand = kept(kHand, QStringLiteral("right"));
    speakNow();
    emit changed();
}

void Preferences::keep(const char* name, const QString& value)
{
    // A choice that cannot be kept is no reason to stop: the next tap raises the alarm if the disk fails.
    const StaffId person = m_hotel.person() ? m_hotel.person()->id : StaffId{};
    (void)m_hotel.tablet().keepSetting(person, name, plain(value));
}

QString Preferences::kept(const char* name, const QString& otherwise) const
{
    const auto& person = m_hotel.person();
    if (person) {
        const auto own = m_hotel.tablet().setting(person->id, name);
        if (!own.empty()) {
            return text(own);
        }
        if (name == std::string_view{kLanguage} && !person->languages.empty()) {
            return otherwise;
        }
    }
    const auto shared = m_hotel.tablet().setting(StaffId{}, name);
    return shared.empty() ? otherwise : text(shared);
}

void Preferences::speakNow()
{
    m_hotel.setLanguage(plain(m_language));
    m_speak(m_language);
}

} // namespace turndown::ui
