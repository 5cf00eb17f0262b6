#pragma once

#include "shared/model/time.hpp"
#include "sync-server/doctor/finding.hpp"
#include "sync-server/http/http_server.hpp"

namespace turndown::server {

/// Whether the server can show tablets its certificate for some weeks more. Nothing where it speaks no TLS.
[[nodiscard]] Findings checkCertificate(const ServeOptions& options, UtcTime now);

/// Whether the server that listens at the address could keep what tablets send; where none does, whether one could listen.
[[nodiscard]] Findings checkAddress(const ServeOptions& options);

} // namespace turndown::server
