#include "shared/model/document.hpp"

#include <algorithm>

namespace turndown {

DocumentBody::DocumentBody() = default;
DocumentBody::DocumentBody(const DocumentBody& other) = default;
DocumentBody::DocumentBody(DocumentBody&& other) noexcept = default;
DocumentBody& DocumentBody::operator=(const DocumentBody& other) = default;
DocumentBody& DocumentBody::operator=(DocumentBody&& other) noexcept = default;
DocumentBody::~DocumentBody() = default;

const RecentOperation* findRecent(const Document& document, const OperationId& id)
{
    const auto found = std::find_if(document.recent.begin(), document.recent.end(),
                                    [&id](const RecentOperation& recent) { return recent.id == id; });
    return found == document.recent.end() ? nullptr : &*found;
}

} // namespace turndown
