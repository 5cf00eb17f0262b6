#include "sync-server/intake/rewinding.hpp"

#include "sync-server/intake/fold_step.hpp"
#include "sync-server/intake/replay.hpp"

namespace turndown::server {

Rewound rewind(LedgerTransaction& ledger, const DocumentName& name, const std::optional<FoldPosition>& from)
{
    Rewound rewound;
    rewound.ends = ledger.archive().ends(name, from);
    if (from) {
        rewound.start = ledger.snapshots().before(name, *from).value_or(LedgerDocument{});
    }
    rewound.start.document.name = name;
    ledger.snapshots().dropFrom(name, from);
    return rewound;
}

Verdicts foldAgain(LedgerTransaction& ledger, Rewound& rewound, std::vector<AcceptedOperation> operations)
{
    Verdicts verdicts;
    LedgerDocument& again = rewound.start;
    auto end = rewound.ends.begin();
    for (const auto& accepted : inOrder(again, std::move(operations))) {
        for (; again.document.rev != 0 && end != rewound.ends.end() && end->until < accepted.eff; ++end) {
            endPeriod(ledger, again, end->period);
        }
        verdicts[accepted.operation.id] = foldNext(ledger, again, accepted).verdict;
    }
    for (; end != rewound.ends.end(); ++end) {
        endPeriod(ledger, again, end->period);
    }
    return verdicts;
}

} // namespace turndown::server
