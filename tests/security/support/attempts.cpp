#include "tests/security/support/attempts.hpp"

#include "shared/crypto/uuid.hpp"
#include "tests/support/catch.hpp"

#include <iomanip>
#include <iostream>

namespace turndown::test {

using nlohmann::json;

namespace {

constexpr int kWidth = 88;

} // namespace

Attempts::Attempts(const std::string& title)
{
    std::cout << "\n| " << std::left << std::setw(kWidth) << title << " | answer\n|-" << std::string(kWidth, '-')
              << "-|-------\n";
}

void Attempts::check(const std::string& attempt, const std::string& answer, const std::string& expected)
{
    std::cout << "| " << std::left << std::setw(kWidth) << attempt << " | " << answer << '\n';
    INFO(attempt);
    CHECK(answer == expected);
}

void Attempts::check(const std::string& attempt, const Answer& answer, const std::string& expected)
{
    check(attempt, said(answer), expected);
}

std::string said(const Answer& answer)
{
    const bool isProblem = answer.header("Content-Type") == "application/problem+json";
    return std::to_string(answer.status) + (isProblem ? ' ' + answer.body["code"].get<std::string>() : "");
}

GuardedHotel::GuardedHotel()
{
    for (const auto* const role :
         {"attendant", "lead", "supervisor", "clerk", "storekeeper", "engineer", "front-desk", "night", "manager"}) {
        set(std::string{"staff/u-"} + role, {{"name", role}, {"role", role}, {"active", true}});
        givePassword(std::string{"u-"} + role, kGoodPassword);
    }
    givePassword("u-admin", kGoodPassword);
    clock.advance(std::chrono::seconds{1}); // What comes now comes after that.
}

std::string GuardedHotel::sessionOf(const std::string& staff, const std::string& password)
{
    const auto answer = call("POST", "/v1/session", json{{"staff", staff}, {"password", password}}.dump());
    REQUIRE(answer.status == 201);
    const auto cookie = answer.header("Set-Cookie");
    return cookie.substr(0, cookie.find(';'));
}

Answer GuardedHotel::asks(const std::string& cookie, const std::string& method, const std::string& path,
                          const json& body)
{
    return call(method, path, body.is_null() ? "" : body.dump(), {{"Cookie", cookie}});
}

Answer GuardedHotel::states(const std::string& cookie, const std::string& kind, const std::string& doc,
                            const json& body, const std::string& id)
{
    return asks(
        cookie, "POST", "/v1/operations",
        {{"id", id.empty() ? newId() : id}, {"kind", kind}, {"v", 1}, {"doc", doc}, {"seen", nullptr}, {"body", body}});
}

void GuardedHotel::sayOf(const std::string& staff, const std::function<void(server::StaffEntry&)>& change)
{
    auto written = ledger().write([&](server::LedgerTransaction& records) {
        server::StaffEntry entry;
        entry.id = staff;
        change(entry);
        REQUIRE(server::putStaff(records, entry, hotel().now()).ok());
    });
    REQUIRE(written.ok());
}

std::string GuardedHotel::newId()
{
    return newOperationId(clock.read().wall).text();
}

} // namespace turndown::test
