#include "tests/faults/busy_tablet.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <thread>
#include <utility>

namespace turndown::faults {

using nlohmann::json;
using programs::Hotel;
using programs::Ran;

BusyTablet::BusyTablet(std::string name, std::filesystem::path directory, const Hotel& hotel, const std::string& url)
    : m_name{std::move(name)}, m_directory{std::move(directory)}
{
    std::filesystem::create_directories(m_directory);
    (void)printed(call({"enrol", url, hotel.code(), "--name", m_name}));
    (void)printed(call({"sync", "--until-quiet"}));
    (void)printed(call({"sign-in", "u-li", "4711"}));
}

BusyTablet::BusyTablet(std::string name, std::filesystem::path directory, const BusyTablet& original)
    : m_name{std::move(name)}, m_directory{std::move(directory)}, m_book{original.m_book}
{
    std::filesystem::create_directories(m_directory);
    std::filesystem::copy(original.tablet(), tablet(), std::filesystem::copy_options::recursive);
}

std::string BusyTablet::nextMark()
{
    return m_name + '-' + std::to_string(++m_marks);
}

std::vector<std::string> BusyTablet::command(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.begin(), {"turndown-tabletctl", "--data", tablet().string()});
    arguments.emplace_back("--json");
    return arguments;
}

Ran BusyTablet::call(const std::vector<std::string>& arguments) const
{
    return programs::run(command(arguments));
}

void BusyTablet::tap(const Deed& deed, Killing& killing)
{
    m_book.doing(deed);
    noteTap(deed, killing.run("tabletctl do", command({"do", deed.kind, deed.doc, deed.body})));
}

/// A killed one has recorded it if it got so far as to say so; else nobody knows.
void BusyTablet::noteTap(const Deed& deed, const Ran& ran)
{
    const bool saidSo = json::accept(ran.out);
    if (ran.status == 0 || (Killing::wasKilled(ran) && saidSo)) {
        m_book.recorded(deed.mark);
    } else if (!Killing::wasKilled(ran)) {
        m_book.refused(deed.mark);
        noteRefusal("do", ran);
    }
}

void BusyTablet::replay(const std::vector<Deed>& deeds, Killing& killing)
{
    const std::string file = (m_directory / "trace").string();
    std::ofstream trace{file};
    for (const Deed& deed : deeds) {
        m_book.doing(deed);
        trace << json{{"kind", deed.kind}, {"doc", deed.doc}, {"body", json::parse(deed.body)}}.dump() << '\n';
    }
    trace.close();
    const Ran ran = killing.run("tabletctl replay", command({"replay", file}));
    if (ran.status == 0) {
        for (const Deed& deed : deeds) {
            m_book.recorded(deed.mark);
        }
    } else if (!Killing::wasKilled(ran)) {
        noteRefusal("replay", ran);
    }
}

Ran BusyTablet::sync(Killing& killing)
{
    Ran ran = runSync(killing);
    judgeSync(ran);
    return ran;
}

Ran BusyTablet::runSync(Killing& killing) const
{
    return killing.run("tabletctl sync", command({"sync"}));
}

void BusyTablet::judgeSync(const Ran& ran)
{
    if (ran.status != 0 && !Killing::wasKilled(ran)) {
        expectOneSentence("sync", ran);
    }
}

void BusyTablet::syncWhileTapping(const std::vector<Deed>& deeds, Killing& killing)
{
    Killing others{killing.dice().another(), 0};
    Ran ran;
    std::thread syncing{[&] { ran = runSync(killing); }};
    for (const Deed& deed : deeds) {
        tap(deed, others);
    }
    syncing.join();
    judgeSync(ran);
}

Ran BusyTablet::enrolAgain(const std::string& url, const std::string& code, Killing& killing)
{
    Ran ran = killing.run("tabletctl enrol", command({"enrol", url, code, "--name", m_name}));
    if (ran.status != 0 && !Killing::wasKilled(ran)) {
        expectOneSentence("enrol", ran);
    }
    m_book.numberedAgain();
    return ran;
}

void BusyTablet::look()
{
    const Ran ran = call({"outbox"});
    if (ran.status != 0) {
        m_wrong.push_back(m_name + ": the outbox cannot be shown: " + ran.err);
        return;
    }
    std::set<std::string> waiting;
    for (const auto& operation : json::parse(ran.out)) {
        waiting.insert(operation.at("id").get<std::string>());
    }
    std::vector<std::string> wrong;
    m_book.look(file(), waiting, wrong);
    for (const auto& sentence : wrong) {
        m_wrong.push_back(m_name + ": " + sentence);
    }
}

void BusyTablet::fallQuiet()
{
    const Ran ran = call({"sync", "--until-quiet", "--timeout", "60"});
    if (ran.status != 0) {
        m_wrong.push_back(m_name + " does not fall quiet: " + ran.err);
    }
    look();
}

void BusyTablet::noteRefusal(const std::string& what, const Ran& ran)
{
    expectOneSentence(what, ran);
    if (!m_mayRefuse) {
        m_wrong.push_back(m_name + ": " + what + " was refused: " + ran.err);
    }
}

/// Whoever fails says so in one sentence on standard error.
void BusyTablet::expectOneSentence(const std::string& what, const Ran& ran)
{
    const bool isOneLine = std::count(ran.err.begin(), ran.err.end(), '\n') == 1 && ran.err.back() == '\n';
    if (!isOneLine || ran.status != 1) {
        m_wrong.push_back(m_name + ": " + what + " ended with " + std::to_string(ran.status) + ", saying: " + ran.err);
    }
}

} // namespace turndown::faults
