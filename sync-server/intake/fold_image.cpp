#include "sync-server/intake/fold_image.hpp"

#include "shared/wire/document_json.hpp"

#include <nlohmann/json.hpp>

namespace turndown::server {

std::string imageOf(const LedgerDocument& stored)
{
    const Document& document = stored.document;
    std::string text = wire::writeDocument(document).dump() + ' ' + std::to_string(document.rev) + ' ' +
                       (document.last ? document.last->text() : "nothing");
    for (const auto& entry : document.recent) {
        text += ' ' + std::to_string(entry.seq);
    }
    for (const auto& position : {stored.folded, stored.creator}) {
        text += ' ' + (position ? formatTime(position->eff) + ' ' + position->id.text() : "nothing");
    }
    return text;
}

} // namespace turndown::server
