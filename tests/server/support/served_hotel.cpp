#include "tests/server/support/served_hotel.hpp"

#include "sync-server/hotel/staff_entry.hpp"

#include <httplib.h>
#include <spdlog/spdlog.h>

#include <stdexcept>

namespace turndown::test {

namespace {

constexpr std::chrono::seconds kPatience{30};

Answer answerOf(const httplib::Result& result)
{
    if (!result) {
        throw std::runtime_error{"no answer: " + httplib::to_string(result.error())};
    }
    Answer answer{result->status, nlohmann::json::parse(result->body, nullptr, false), result->body, {}};
    if (answer.body.is_discarded()) {
        answer.body = nullptr;
    }
    for (const auto& [name, value] : result->headers) {
        answer.headers.emplace(name, value);
    }
    return answer;
}

} // namespace

std::string Answer::header(const std::string& name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? "" : found->second;
}

ServedHotel::ServedHotel()
{
    spdlog::set_level(spdlog::level::off);
    serve();
}

ServedHotel::~ServedHotel()
{
    stopServing();
}

void ServedHotel::serve()
{
    server::ServeOptions options;
    options.listen = "127.0.0.1:0";
    options.threads = 48;
    options.version = "9.8.7";
    m_server = std::make_unique<server::HttpServer>(hotel(), options);
    if (auto started = m_server->start(); !started) {
        throw std::runtime_error{started.error().detail};
    }
    m_server->open();
}

void ServedHotel::stopServing()
{
    m_server.reset();
}

void ServedHotel::whileStopped(const std::function<void()>& work)
{
    stopServing();
    work();
    serve();
}

Answer ServedHotel::call(const std::string& method, const std::string& path, const std::string& body,
                         const HeaderList& headers, const std::string& contentType)
{
    httplib::Client client{m_server->url()};
    client.set_read_timeout(kPatience);
    client.set_keep_alive(false);
    httplib::Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    for (const auto& [name, value] : headers) {
        request.headers.emplace(name, value);
    }
    if (!contentType.empty() && (!body.empty() || method == "POST")) {
        request.headers.emplace("Content-Type", contentType);
    }
    return answerOf(client.send(request));
}

Answer ServedHotel::signIn(const std::string& staff, const std::string& password)
{
    auto answer = call("POST", "/v1/session", nlohmann::json{{"staff", staff}, {"password", password}}.dump());
    const auto set = answer.header("Set-Cookie");
    m_cookie = set.substr(0, set.find(';'));
    return answer;
}

void ServedHotel::givePassword(const std::string& staff, const std::string& password)
{
    auto written = ledger().write([&](server::LedgerTransaction& records) {
        server::StaffEntry entry;
        entry.id = staff;
        entry.password = password;
        static_cast<void>(server::putStaff(records, entry, hotel().now()));
    });
    if (!written) {
        throw std::runtime_error{written.error().detail};
    }
}

Answer ServedHotel::page(const std::string& method, const std::string& path, const nlohmann::json& body)
{
    return call(method, path, body.is_null() ? "" : body.dump(), {{"Cookie", m_cookie}});
}

std::string ServedHotel::enrolmentCode(server::DeviceClass deviceClass)
{
    std::string code;
    auto written = ledger().write([&](server::LedgerTransaction& records) {
        code = server::Enrolment{hotel().secret()}.makeCode(records, deviceClass, hotel().now()).code;
    });
    if (!written) {
        throw std::runtime_error{written.error().detail};
    }
    return code;
}

} // namespace turndown::test
