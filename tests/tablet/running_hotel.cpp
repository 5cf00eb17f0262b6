#include "tests/tablet/running_hotel.hpp"

#include "tests/support/catch.hpp"

#include <csignal>
#include <cstdlib>
#include <fstream>

namespace turndown::programs {

using nlohmann::json;

json printed(const Ran& ran)
{
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    return json::parse(ran.out);
}

Hotel::Hotel()
{
    call({"init", "--name", "Test Hotel"});
    call({"staff", "add", "--id", "u-li", "--name", "Li Na", "--role", "attendant", "--pin", "4711"});
    call({"staff", "add", "--id", "u-olga", "--name", "Olga", "--role", "supervisor", "--pin", "4712"});
    const auto file = m_directory.path / "rooms.csv";
    std::ofstream rooms{file};
    rooms << "number,floor,section,type\n";
    for (int room = 1201; room <= 1220; ++room) {
        rooms << room << ",12,east,double\n";
    }
    rooms.close();
    call({"import", "rooms", file.string()});
    open();
}

void Hotel::open()
{
    std::vector<std::string> serve{
        "turndown-server", "serve", "--data", data(), "--listen", "127.0.0.1:" + std::to_string(m_port)};
    if (m_encrypted) {
        serve.insert(serve.end(), {"--tls-cert", file("certificate.pem"), "--tls-key", file("key.pem")});
    }
    m_server = std::make_unique<Running>(serve);
    REQUIRE(listens(m_port, std::chrono::seconds{20}));
}

void Hotel::close()
{
    m_server->signal(SIGTERM);
    const Ran ran = m_server->wait();
    INFO(ran.err);
    CHECK(ran.status == 0);
    m_server.reset();
}

void Hotel::backUp()
{
    std::filesystem::copy(data(), m_directory.path / "backup", std::filesystem::copy_options::recursive);
}

void Hotel::restore()
{
    std::filesystem::remove_all(data());
    std::filesystem::rename(m_directory.path / "backup", data());
}

void Hotel::revoke(const std::string& device) const
{
    call({"devices", "revoke", device});
}

void Hotel::encrypt()
{
    const std::string command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 "
                                "-subj /CN=turndown.test -keyout '" +
                                file("key.pem") + "' -out '" + file("certificate.pem") + "' 2>/dev/null";
    REQUIRE(std::system(command.c_str()) == 0);
    m_encrypted = true;
}

std::string Hotel::url() const
{
    return (m_encrypted ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(m_port);
}

json Hotel::enrolment() const
{
    return printed(run({"turndown-server", "enrol", "--data", data(), "--json"}));
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

void Hotel::call(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.begin(), "turndown-server");
    arguments.insert(arguments.end(), {"--data", data()});
    const Ran ran = run(arguments);
    INFO(ran.err);
    REQUIRE(ran.status == 0);
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
