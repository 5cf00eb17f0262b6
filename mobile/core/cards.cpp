#include "mobile/core/cards.hpp"

namespace turndown::tablet {

Cards::Cards(Store& store) : m_store{store}
{
    for (auto& card : store.cards()) {
        m_cards.emplace(card.op, std::move(card));
    }
}

void Cards::noteAnswer(const KeptOperation& operation, const Answer& answer, UtcTime eff)
{
    if (answer.verdict != kApplied) {
        raise(operation, operation.doc, eff, answer.verdict, answer.detail);
    }
}

bool Cards::noteVerdicts(const Document& document)
{
    bool changed = false;
    for (const RecentOperation& recent : document.recent) {
        changed = noteVerdict(document, recent) || changed;
    }
    return changed;
}

bool Cards::noteVerdict(const Document& document, const RecentOperation& recent)
{
    const auto card = m_cards.find(recent.id);
    if (recent.verdict == kApplied) {
        const bool settled = card != m_cards.end() && card->second.doc == document.name;
        if (settled) {
            m_store.revise(recent.id, recent.verdict);
            m_store.dropCard(recent.id);
            m_cards.erase(card);
        }
        return settled;
    }
    const auto operation = m_store.operation(recent.id);
    if (!operation) {
        return false; // Somebody else's, on another tablet.
    }
    const bool isPrimary = operation->doc == document.name;
    const bool saidByPrimary = card != m_cards.end() && card->second.doc == operation->doc;
    if (!isPrimary && saidByPrimary) {
        return false; // One card each; what became of the primary document says more.
    }
    if (card != m_cards.end() && card->second.verdict == recent.verdict) {
        return false;
    }
    if (isPrimary) {
        m_store.revise(recent.id, recent.verdict);
    }
    raise(*operation, document.name, recent.eff, recent.verdict, {});
    return true;
}

void Cards::raise(const KeptOperation& operation, const DocumentName& doc, UtcTime at, const Verdict& verdict,
                  const std::string& detail)
{
    KeptCard card{operation.id, operation.kind, doc, operation.by, at, verdict, detail, false};
    m_store.raiseCard(card);
    m_cards.insert_or_assign(operation.id, std::move(card));
}

} // namespace turndown::tablet
