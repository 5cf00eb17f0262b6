#include "mobile/crew/found_desk.hpp"

#include "shared/rules/found_views.hpp"

namespace turndown::crew {

namespace {

constexpr HotelTime kBetweenLooks{30};

bool waitsAtDesk(const FoundItem& item)
{
    return item.state == FoundState::HandedOver && !heldBy(item);
}

} // namespace

Done FoundDesk::goOn(HotelTime now)
{
    if (now < m_nextLook) {
        return done();
    }
    m_nextLook = now + kBetweenLooks;
    const auto items = m_session.documents(document_kind::kFoundItem);
    if (!items) {
        return items.error();
    }
    for (const Document& document : *items) {
        if (waitsAtDesk(std::get<FoundItem>(document.body))) {
            if (Done taken = takeIn(document); !taken) {
                return taken;
            }
        }
    }
    return done();
}

Done FoundDesk::takeIn(const Document& document)
{
    const FoundItem& item = std::get<FoundItem>(document.body);
    if (const auto received = m_session.state("found.received", document.name, FoundReceived{}); !received) {
        return received.error();
    }
    const bool valuable = item.kept == FoundClass::Valuable || item.kept == FoundClass::Document;
    const FoundStored stored{valuable ? "Safe 1" : "Shelf 2",
                             m_today + std::chrono::days{retentionDays(Settings{}, item.kept)}};
    const auto stated = m_session.state("found.stored", document.name, stored);
    return stated ? done() : Done{stated.error()};
}

} // namespace turndown::crew
