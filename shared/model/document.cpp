#include "shared/model/document.hpp"

namespace turndown {

DocumentBody::DocumentBody() = default;
DocumentBody::DocumentBody(const DocumentBody& other) = default;
DocumentBody::DocumentBody(DocumentBody&& other) noexcept = default;
DocumentBody& DocumentBody::operator=(const DocumentBody& other) = default;
DocumentBody& DocumentBody::operator=(DocumentBody&& other) noexcept = default;
DocumentBody::~DocumentBody() = default;

} // namespace turndown
