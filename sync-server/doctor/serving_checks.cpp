#include "sync-server/doctor/serving_checks.hpp"

#include "sync-server/http/listen_address.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

namespace turndown::server {

namespace {

using nlohmann::json;

constexpr std::chrono::seconds kPatience{10};

/// Why nobody could listen there; 0 where one could.
int tryToListen(const ListenAddress& address)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo* found = nullptr;
    if (::getaddrinfo(address.host.c_str(), std::to_string(address.port).c_str(), &hints, &found) != 0) {
        return EADDRNOTAVAIL;
    }
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> first{found, &freeaddrinfo};
    const int socket = ::socket(first->ai_family, first->ai_socktype | SOCK_CLOEXEC, first->ai_protocol);
    constexpr int kOn = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &kOn, sizeof kOn);
    const int problem = ::bind(socket, first->ai_addr, first->ai_addrlen) == 0 ? 0 : errno;
    ::close(socket);
    return problem;
}

/// What a server that listens on all addresses is reached at from here.
ListenAddress fromHere(ListenAddress address)
{
    if (address.host == "0.0.0.0") {
        address.host = "127.0.0.1";
    } else if (address.host == "::") {
        address.host = "::1";
    }
    return address;
}

Finding silent(const ServeOptions& options, const ListenAddress& address)
{
    const int problem = tryToListen(address);
    if (problem == 0) {
        return {Weight::Note, "address", "Nobody serves the hotel at " + options.listen + " just now.",
                "Start it: systemctl start turndown-server."};
    }
    const bool taken = problem == EADDRINUSE;
    return {Weight::Wrong, "address",
            taken ? "Another program has " + options.listen + ", and does not answer as Turndown."
                  : "Nobody can listen at " + options.listen + ": " + std::strerror(problem) + '.',
            taken ? "Find it with: ss -ltnp; or let Turndown listen elsewhere."
                  : "Name an address of this machine, and a port from 1024 on, as `listen`."};
}

Finding answered(const ServeOptions& options, const httplib::Response& response)
{
    const auto told = json::parse(response.body, nullptr, false);
    const bool ours = told.is_object() && (told.contains("status") || told.contains("code"));
    if (!ours) {
        return {Weight::Wrong, "address", "Something else than Turndown answers at " + options.listen + '.',
                "Find it with: ss -ltnp; or let Turndown listen elsewhere."};
    }
    return {Weight::Wrong, "address",
            "The server at " + options.listen + " could not keep what tablets send: " +
                told.value("detail", told.value("title", std::string{"it does not say why"})),
            "What it says is mended first; tablets keep everything meanwhile."};
}

} // namespace

Findings checkAddress(const ServeOptions& options)
{
    const auto address = parseListenAddress(options.listen);
    if (!address) {
        return {{Weight::Wrong, "address", address.error().detail, "Correct `listen` in the settings."}};
    }
    if (address->port == 0) {
        return {}; // Any free one: nobody knows which.
    }
    httplib::Client client{urlOf(fromHere(*address), !options.tlsCertificate.empty())};
    client.enable_server_certificate_verification(
        false); // Whom it is for has pinned it; here it is only asked how it is.
    client.set_connection_timeout(kPatience);
    client.set_read_timeout(kPatience);
    const auto response = client.Get("/readyz");
    if (!response) {
        return {silent(options, *address)};
    }
    return response->status == 200 && response->body.find("\"ready\"") != std::string::npos
               ? Findings{}
               : Findings{answered(options, *response)};
}

} // namespace turndown::server
