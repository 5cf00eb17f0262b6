#include "mobile/core/lent_things.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace turndown::tablet {

LoanPart partOf(const LentThing& thing)
{
    if (thing.outlook.warning != LoanWarning::None) {
        return LoanPart::Warned;
    }
    return thing.mine ? LoanPart::Mine : LoanPart::Elsewhere;
}

bool comesBefore(const LentThing& left, const LentThing& right)
{
    const auto rank = [](const LentThing& thing) {
        return std::tuple{partOf(thing), thing.loan->room.size(), std::string_view{thing.loan->room}, thing.loan->at};
    };
    return rank(left) < rank(right);
}

FoundClass usualClass(std::string_view what)
{
    using Usual = std::pair<std::string_view, FoundClass>;
    static constexpr std::array kUnusual{
        Usual{"telephone", FoundClass::Valuable}, Usual{"computer", FoundClass::Valuable},
        Usual{"wallet", FoundClass::Valuable},    Usual{"cash", FoundClass::Valuable},
        Usual{"jewellery", FoundClass::Valuable}, Usual{"watch", FoundClass::Valuable},
        Usual{"passport", FoundClass::Document},  Usual{"food", FoundClass::Perishable},
        Usual{"lighter", FoundClass::Hazardous}};
    const auto* const known =
        std::find_if(kUnusual.begin(), kUnusual.end(), [what](const Usual& usual) { return usual.first == what; });
    return known == kUnusual.end() ? FoundClass::Ordinary : known->second;
}

} // namespace turndown::tablet
