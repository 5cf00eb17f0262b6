#pragma once

// As catch.hpp, for a file that listens to the run of the tests: one source for Catch2 2 (Debian 12) and 3 (Debian 13).
#define CATCH_CONFIG_EXTERNAL_INTERFACES // Catch2 2 hides its listeners without.
#include "tests/support/catch.hpp"

#if !__has_include(<catch2/catch_all.hpp>)
namespace Catch {
using EventListenerBase = TestEventListenerBase;
} // namespace Catch
#endif
