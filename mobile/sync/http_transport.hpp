#pragma once

#include "mobile/sync/server_address.hpp"
#include "mobile/sync/transport.hpp"

#include <memory>

namespace turndown::tablet {

/// Over HTTP or HTTPS, one kept-alive connection. A server whose certificate was pinned at enrolment is spoken to only
/// when it shows that very certificate; any other must show one that the system trusts.
/// The program ignores SIGPIPE from then on.
[[nodiscard]] std::unique_ptr<Transport> makeHttpTransport(const ServerAddress& address);

} // namespace turndown::tablet
