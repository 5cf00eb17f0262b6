#include "tests/support/running_hotel.hpp"

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <utility>

namespace turndown::programs {

using nlohmann::json;

namespace {

void endedWell(const Ran& ran)
{
    if (ran.status != 0) {
        throw std::runtime_error{"a program ended with " + std::to_string(ran.status) + ": " + ran.err};
    }
}

} // namespace

json printed(const Ran& ran)
{
    endedWell(ran);
    return json::parse(ran.out);
}

Hotel::Hotel()
{
    setUp();
}

Hotel::Hotel(std::filesystem::path data, std::string host) : m_data{std::move(data)}, m_host{std::move(host)}
{
    setUp();
}

void Hotel::setUp()
{
    endedWell(command({"init", "--name", "Test Hotel"}));
    endedWell(command({"staff", "add", "--id", "u-li", "--name", "Li Na", "--role", "attendant", "--pin", "4711"}));
    endedWell(command({"staff", "add", "--id", "u-olga", "--name", "Olga", "--role", "supervisor", "--pin", "4712"}));
    std::ofstream rooms{besides("rooms.csv")};
    rooms << "number,floor,section,type\n";
    for (int room = 1201; room <= 1220; ++room) {
        rooms << room << ",12,east,double\n";
    }
    rooms.close();
    endedWell(command({"import", "rooms", besides("rooms.csv")}));
    open();
}

void Hotel::start()
{
    std::vector<std::string> serve{"turndown-server", "serve",    "--data",
                                   data().string(),   "--listen", m_host + ':' + std::to_string(m_port)};
    if (m_encrypted) {
        serve.insert(serve.end(), {"--tls-cert", besides("certificate.pem"), "--tls-key", besides("key.pem")});
    }
    serve.insert(serve.end(), m_options.begin(), m_options.end());
    m_server = std::make_unique<Running>(serve);
}

void Hotel::open()
{
    start();
    if (!listens(m_port, std::chrono::seconds{20}, m_host)) {
        throw std::runtime_error{"the server does not answer at " + url()};
    }
}

void Hotel::close()
{
    endAndTell();
}

void Hotel::kill()
{
    if (m_server) {
        m_server->signal(SIGKILL);
        waitForEnd();
    }
}

Ran Hotel::waitForEnd()
{
    Ran ran = m_server->wait();
    m_server.reset();
    return ran;
}

std::string Hotel::endAndTell()
{
    m_server->signal(SIGTERM);
    const Ran ran = waitForEnd();
    endedWell(ran);
    return ran.err;
}

void Hotel::backUp()
{
    std::filesystem::remove_all(backup());
    std::filesystem::copy(data(), backup(), std::filesystem::copy_options::recursive);
}

void Hotel::restore()
{
    std::filesystem::remove_all(data());
    std::filesystem::copy(backup(), data(), std::filesystem::copy_options::recursive);
}

void Hotel::revoke(const std::string& device) const
{
    endedWell(command({"devices", "revoke", device}));
}

void Hotel::encrypt()
{
    const std::string command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 "
                                "-subj /CN=turndown.test -keyout '" +
                                besides("key.pem") + "' -out '" + besides("certificate.pem") + "' 2>/dev/null";
    if (std::system(command.c_str()) != 0) {
        throw std::runtime_error{"no certificate could be made"};
    }
    m_encrypted = true;
}

std::string Hotel::url() const
{
    return (m_encrypted ? "https://" : "http://") + m_host + ':' + std::to_string(m_port);
}

json Hotel::enrolment() const
{
    return printed(command({"enrol", "--json"}));
}

std::string Hotel::code() const
{
    return enrolment().at("code").get<std::string>();
}

std::string Hotel::certificate() const
{
    const json told = enrolment().at("certificate_sha256");
    return told.is_string() ? told.get<std::string>() : "";
}

Ran Hotel::command(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.end(), {"--data", data().string()});
    return runServer(std::move(arguments));
}

TabletOf::TabletOf(const Hotel& hotel)
{
    said({"enrol", hotel.url(), hotel.code(), "--name", "Floor 12"});
    said({"sync", "--until-quiet"});
    said({"sign-in", "u-li", "4711"});
}

std::vector<std::string> TabletOf::command(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.begin(), {"turndown-tabletctl", "--data", (m_directory.path / "tablet").string()});
    arguments.emplace_back("--json");
    return arguments;
}

} // namespace turndown::programs
