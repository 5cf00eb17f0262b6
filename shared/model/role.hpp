#pragma once

#include "shared/model/named_values.hpp"

namespace turndown {

/// What a person is in the hotel, or which machine speaks. `Pms` and `Server` are never given to staff.
enum class Role {
    Attendant,
    Lead,
    Supervisor,
    Clerk,
    Storekeeper,
    Engineer,
    FrontDesk,
    Night,
    Manager,
    Admin,
    Pms,
    Server,
};
template <>
inline constexpr auto kNames<Role> = std::array{Named{Role::Attendant, "attendant"},
                                                Named{Role::Lead, "lead"},
                                                Named{Role::Supervisor, "supervisor"},
                                                Named{Role::Clerk, "clerk"},
                                                Named{Role::Storekeeper, "storekeeper"},
                                                Named{Role::Engineer, "engineer"},
                                                Named{Role::FrontDesk, "front-desk"},
                                                Named{Role::Night, "night"},
                                                Named{Role::Manager, "manager"},
                                                Named{Role::Admin, "admin"},
                                                Named{Role::Pms, "pms"},
                                                Named{Role::Server, "server"}};

} // namespace turndown
