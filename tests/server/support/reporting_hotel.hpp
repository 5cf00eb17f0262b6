#pragma once

#include "sync-server/reports/report.hpp"
#include "tests/server/support/pushes.hpp"

namespace turndown::test {

/// A hotel that is asked for reports. Its day ends at four in the morning, UTC; it is nine o'clock on 23 November.
struct ReportingHotel : TestHotel {
    ReportingHotel();

    /// Somebody in the office says it, and the hotel takes it. A minute passes.
    OperationId says(const std::string& by, const std::string& kind, const std::string& doc,
                     const nlohmann::json& body = nlohmann::json::object());
    /// A tablet sends these taps; a minute passes.
    std::vector<OperationId> hear(const std::vector<Told>& taps);
    /// The same of one.
    OperationId hear(const Told& tap);
    /// A tablet comes out of a drawer in which it was with that tap.
    OperationId hearFromDrawer(const Told& tap);
    /// The author of a tap takes it back on the tablet.
    void takeBack(const OperationId& op, const Told& tap);

    /// On these days of November, and beyond: 31 is 1 December.
    [[nodiscard]] server::Report report(const char* name, int from, int to);

    server::Device device = tablet("d-1");
    std::int64_t ds = 0;
};

/// A number of a row; there must be one.
[[nodiscard]] std::int64_t numberIn(const server::Row& row, const char* column);

/// The row in which these columns say that; empty without one.
[[nodiscard]] server::Row rowWith(const server::Report& report, const server::Row& wanted);

} // namespace turndown::test
