#include "shared/operations/operation.hpp"

namespace turndown {

OperationBody::OperationBody() = default;
OperationBody::OperationBody(const OperationBody& other) = default;
OperationBody::OperationBody(OperationBody&& other) noexcept = default;
OperationBody& OperationBody::operator=(const OperationBody& other) = default;
OperationBody& OperationBody::operator=(OperationBody&& other) noexcept = default;
OperationBody::~OperationBody() = default;

} // namespace turndown
