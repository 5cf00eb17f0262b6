#pragma once

#include "mobile/core/store.hpp"
#include "mobile/core/sync_news.hpp"
#include "mobile/sync/server_address.hpp"
#include "mobile/sync/transport.hpp"
#include "shared/model/result.hpp"

#include <string>

namespace turndown::tablet {

/// Enrols with a code of the office over `transport`, which leads to `address`. What is in the outbox is kept, numbered
/// again from 1, and will be told to the new enrolment. A reply that was lost is given again when the same code is tried
/// within ten minutes. `Refused` for a code the server does not take. Throws StorageFailure.
Result<SyncNews> enrolOver(Transport& transport, Store& store, const ServerAddress& address, const std::string& code,
                           const std::string& name);

} // namespace turndown::tablet
