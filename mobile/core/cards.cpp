#include "mobile/core/cards.hpp"

#include <algorithm>
#include <tuple>

namespace turndown::tablet {

std::vector<KeptCard> oneForEach(std::vector<KeptCard> kept)
{
    const auto isSame = [](const KeptCard& left, const KeptCard& right) { return left.op == right.op; };
    std::sort(kept.begin(), kept.end(), [](const KeptCard& left, const KeptCard& right) {
        return std::tuple{left.op, right.main, left.doc} < std::tuple{right.op, left.main, right.doc};
    });
    kept.erase(std::unique(kept.begin(), kept.end(), isSame), kept.end());
    std::sort(kept.begin(), kept.end(), [](const KeptCard& left, const KeptCard& right) {
        return std::pair{left.at, left.op} > std::pair{right.at, right.op};
    });
    return kept;
}

Cards::Cards(Store& store) : m_store{store}
{
    for (auto& card : store.cards()) {
        m_cards.emplace(std::pair{card.op, card.doc}, std::move(card));
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
    for (const Conflict& conflict : document.conflicts) {
        changed = (!conflict.resolved && noteConflict(document, conflict)) || changed;
    }
    return changed;
}

/// Both sides of it are in conflict, also one that is no longer among the latest.
bool Cards::noteConflict(const Document& document, const Conflict& conflict)
{
    bool changed = false;
    for (const ConflictSide& side : conflict.sides) {
        if (findRecent(document, side.op) == nullptr) {
            changed = noteVerdict(document, {side.op, {}, side.by, side.at, kConflict, 0}) || changed;
        }
    }
    return changed;
}

bool Cards::noteVerdict(const Document& document, const RecentOperation& recent)
{
    const auto card = m_cards.find({recent.id, document.name});
    const bool isKnown = card != m_cards.end();
    if (recent.verdict == kApplied) {
        if (isKnown) {
            if (card->second.main) {
                m_store.revise(recent.id, recent.verdict);
            }
            m_store.dropCard(recent.id, document.name);
            m_cards.erase(card);
        }
        return isKnown;
    }
    if (isKnown && card->second.verdict == recent.verdict) {
        return false;
    }
    const auto operation = m_store.operation(recent.id);
    if (!operation) {
        return false; // Somebody else's, on another tablet.
    }
    if (operation->doc == document.name) {
        m_store.revise(recent.id, recent.verdict);
    }
    raise(*operation, document.name, recent.eff, recent.verdict, {});
    return true;
}

void Cards::raise(const KeptOperation& operation, const DocumentName& doc, UtcTime at, const Verdict& verdict,
                  const std::string& detail)
{
    KeptCard card{operation.id, operation.kind, doc, operation.doc == doc, operation.by, at, verdict, detail, false};
    m_store.raiseCard(card);
    m_cards.insert_or_assign(std::pair{operation.id, doc}, std::move(card));
}

} // namespace turndown::tablet
