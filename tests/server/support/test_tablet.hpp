#pragma once

#include "tests/server/support/served_hotel.hpp"

#include <map>
#include <string>
#include <vector>

namespace turndown::test {

/// A tablet as the server sees it: JSON over HTTP, nothing of the real tablet's core.
class TestTablet {
public:
    explicit TestTablet(ServedHotel& hotel, server::DeviceClass deviceClass = server::DeviceClass::Floor);

    /// The next operation, stated now by `by`.
    nlohmann::json operation(const std::string& kind, const std::string& doc, const nlohmann::json& body,
                             const std::string& by = "u-li");

    /// A sync with these operations; `more` adds or replaces members of the request. Keeps the cursor it is given.
    Answer sync(const std::vector<nlohmann::json>& operations = {},
                const nlohmann::json& more = nlohmann::json::object());

    /// Pulls until nothing is left and returns every document by name.
    std::map<std::string, nlohmann::json> pullAll();

    std::string device;
    std::string token;
    nlohmann::json cursor; ///< Null until the first pull.
    std::int64_t ds = 0;
    std::string boot = "tablet-boot";
    std::chrono::milliseconds wallError{0}; ///< Its wall clock minus the real time.

private:
    [[nodiscard]] nlohmann::json clockNow() const;

    ServedHotel& m_hotel;
};

} // namespace turndown::test
