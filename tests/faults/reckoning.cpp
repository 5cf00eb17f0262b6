#include "tests/faults/reckoning.hpp"

#include "tests/faults/server_history.hpp"

#include <nlohmann/json.hpp>

#include <set>

namespace turndown::faults {

namespace {

using nlohmann::json;

class Reckoning {
public:
    Reckoning(const std::filesystem::path& serverFile, const Tablets& tablets)
        : m_tablets{tablets}, m_copy{serverFile}, m_said{saidByTablets(m_copy.database())}
    {
    }

    Reckoned all()
    {
        addAll(m_copy.complaints());
        addAll(gapsIn(m_copy.database()));
        nothingIsDoubled();
        for (const auto& tablet : m_tablets) {
            addAll(tablet->wrong());
            nothingIsLost(*tablet);
            tabletIsQuiet(*tablet);
            tabletShowsTheSame(*tablet);
        }
        nothingComesFromNowhere();
        stockAddsUp();
        m_reckoned.operations = m_said.size();
        return std::move(m_reckoned);
    }

private:
    void nothingIsDoubled();
    void nothingIsLost(const BusyTablet& tablet);
    void nothingComesFromNowhere();
    void stockAddsUp();
    void tabletIsQuiet(const BusyTablet& tablet);
    void tabletShowsTheSame(const BusyTablet& tablet);

    void wrong(const std::string& sentence) { m_reckoned.wrong.push_back(sentence); }
    void addAll(const std::vector<std::string>& sentences)
    {
        m_reckoned.wrong.insert(m_reckoned.wrong.end(), sentences.begin(), sentences.end());
    }

    const Tablets& m_tablets;
    DatabaseCopy m_copy;
    const std::vector<HistoryRow> m_said;
    std::set<std::string> m_ids;
    std::set<std::string> m_marks;
    Reckoned m_reckoned;
};

void Reckoning::nothingIsDoubled()
{
    for (const HistoryRow& row : m_said) {
        const bool isNew = m_ids.insert(row.id).second;
        if (!m_marks.insert(row.mark).second || !isNew) {
            wrong("doubled: " + row.mark + ", " + row.id);
            ++m_reckoned.doubled;
        }
        if (row.outcome == "held") {
            wrong("held: " + row.mark);
        }
    }
}

void Reckoning::nothingIsLost(const BusyTablet& tablet)
{
    for (const auto& mark : tablet.book().marksRecorded()) {
        if (m_marks.count(mark) == 0) {
            wrong("lost: " + mark);
            ++m_reckoned.lost;
        }
    }
    for (const auto& id : tablet.book().acknowledged()) {
        if (m_ids.count(withoutHyphens(id)) == 0) {
            wrong("lost: " + id + " of " + tablet.name() + ", which had been acknowledged");
            ++m_reckoned.lost;
        }
    }
    m_reckoned.acknowledged += tablet.book().acknowledged().size();
}

/// What nobody did is not there, nor what a tablet said it could not keep.
void Reckoning::nothingComesFromNowhere()
{
    std::set<std::string> done;
    for (const auto& tablet : m_tablets) {
        for (const Deed& deed : tablet->book().deeds()) {
            done.insert(deed.mark);
        }
    }
    for (const auto& mark : m_marks) {
        if (done.count(mark) == 0) {
            wrong("nobody did " + mark);
        }
    }
    for (const auto& tablet : m_tablets) {
        for (const auto& mark : tablet->book().marksRefused()) {
            if (m_marks.count(mark) != 0) {
                wrong("done, though the tablet said it could not: " + mark);
            }
        }
    }
}

void Reckoning::stockAddsUp()
{
    std::map<std::string, std::int64_t> expected;
    std::set<std::string> counted; // A copied tablet's book has the original's deeds too.
    for (const auto& tablet : m_tablets) {
        for (const Deed& deed : tablet->book().deeds()) {
            if (m_marks.count(deed.mark) == 0 || !counted.insert(deed.mark).second) {
                continue;
            }
            for (const auto& [doc, change] : deed.stock) {
                expected[doc] += change;
            }
        }
    }
    const auto documents = documentsOf(m_copy.database());
    for (const auto& [doc, level] : expected) {
        const auto found = documents.find(doc);
        const std::int64_t shown =
            found == documents.end() ? 0 : json::parse(found->second).at("level").get<std::int64_t>();
        if (shown != level) {
            wrong(doc + " is at " + std::to_string(shown) + " instead of " + std::to_string(level));
        }
    }
}

void Reckoning::tabletIsQuiet(const BusyTablet& tablet)
{
    DatabaseCopy copy{tablet.file()};
    for (const auto& sentence : copy.complaints()) {
        wrong(tablet.name() + ": " + sentence);
    }
    const auto waiting = copy.database().execAndGet("SELECT count(*) FROM operation WHERE outcome IS NULL").getInt();
    if (waiting != 0) {
        wrong(tablet.name() + " still has " + std::to_string(waiting) + " operations to send");
    }
}

/// Document for document, with nothing of its own on top.
void Reckoning::tabletShowsTheSame(const BusyTablet& tablet)
{
    std::map<std::string, std::string> expected = documentsOf(m_copy.database());
    for (const char* kind : {"room", "stock", "work-order", "staff", "property"}) {
        for (const json& shown : printed(tablet.call({"list", kind}))) {
            const auto doc = shown.at("doc").get<std::string>();
            const auto found = expected.extract(doc);
            if (!found || json::parse(found.mapped()) != shown.at("body")) {
                wrong(tablet.name() + " shows another " + doc);
            }
            if (!shown.at("pending").empty()) {
                wrong(tablet.name() + " has something of its own on top of " + doc);
            }
        }
    }
    for (const auto& [doc, body] : expected) {
        wrong(tablet.name() + " lacks " + doc);
    }
}

} // namespace

std::vector<std::string> acknowledgedButGone(const std::filesystem::path& serverFile, const Tablets& tablets)
{
    DatabaseCopy copy{serverFile};
    std::set<std::string> there;
    SQLite::Statement ids{copy.database(), "SELECT lower(hex(id)) FROM operation"};
    while (ids.executeStep()) {
        there.insert(ids.getColumn(0).getString());
    }
    std::vector<std::string> wrong = copy.complaints();
    for (const auto& tablet : tablets) {
        for (const auto& id : tablet->book().newlyAcknowledged()) {
            if (there.count(withoutHyphens(id)) == 0) {
                wrong.push_back("lost: " + id + " of " + tablet->name() +
                                " had been acknowledged when the server died");
            }
        }
    }
    return wrong;
}

std::string inWords(const Reckoned& reckoned)
{
    return std::to_string(reckoned.operations) + " operations, " + std::to_string(reckoned.acknowledged) +
           " acknowledged, " + std::to_string(reckoned.lost) + " lost, " + std::to_string(reckoned.doubled) +
           " doubled";
}

Reckoned reckonUp(programs::Hotel& hotel, const Tablets& tablets)
{
    for (int twice = 0; twice < 2; ++twice) { // The second time for what the others have sent in the meantime.
        for (const auto& tablet : tablets) {
            tablet->fallQuiet();
        }
    }
    hotel.close();
    Reckoned reckoned = Reckoning{hotel.file(), tablets}.all();
    const programs::Ran verified = hotel.command({"verify"});
    if (verified.status != 0) {
        reckoned.wrong.push_back("verify finds: " + verified.out + verified.err);
    }
    return reckoned;
}

} // namespace turndown::faults
