#pragma once

#include "shared/model/named_values.hpp"
#include "shared/model/time.hpp"

#include <array>
#include <cstdint>
#include <string>

namespace turndown::server {

/// What is noted of those who let in, shut out and set rights.
enum class Act {
    CodeMade,
    TabletEnrolled,
    TabletRevoked,
    TabletClassSet,
    PersonAdded,
    PersonChanged,
    PersonDisabled,
    PersonEnabled,
    PasswordChanged, ///< By its owner, on the page.
    Imported,
    BackedUp, ///< By hand; those that the server makes by itself are not noted.
    Restored,
    RestoreChecked,
};

/// How somebody reached the hotel.
enum class Via { Page, CommandLine, Tablet };

/// One thing that was done.
struct AdministrativeAct {
    std::int64_t number = 0; ///< 1, 2, 3 …, given by the ledger.
    UtcTime at{};
    Via via = Via::CommandLine;
    std::string by;      ///< A staff id; at the command line, whoever the machine says it is. Empty where nobody knows.
    std::string address; ///< Where the request came from; empty at the command line.
    Act act = Act::CodeMade;
    std::string about;  ///< Whom or what: a staff id, a tablet's id, a file.
    std::string detail; ///< A class, a name, which members: whatever tells more.
};

} // namespace turndown::server

namespace turndown {
template <>
inline constexpr auto kNames<server::Act> = std::array{Named{server::Act::CodeMade, "code-made"},
                                                       Named{server::Act::TabletEnrolled, "tablet-enrolled"},
                                                       Named{server::Act::TabletRevoked, "tablet-revoked"},
                                                       Named{server::Act::TabletClassSet, "tablet-class-set"},
                                                       Named{server::Act::PersonAdded, "person-added"},
                                                       Named{server::Act::PersonChanged, "person-changed"},
                                                       Named{server::Act::PersonDisabled, "person-disabled"},
                                                       Named{server::Act::PersonEnabled, "person-enabled"},
                                                       Named{server::Act::PasswordChanged, "password-changed"},
                                                       Named{server::Act::Imported, "imported"},
                                                       Named{server::Act::BackedUp, "backed-up"},
                                                       Named{server::Act::Restored, "restored"},
                                                       Named{server::Act::RestoreChecked, "restore-checked"}};

template <>
inline constexpr auto kNames<server::Via> =
    std::array{Named{server::Via::Page, "page"}, Named{server::Via::CommandLine, "command-line"},
               Named{server::Via::Tablet, "tablet"}};
} // namespace turndown
