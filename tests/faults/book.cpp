#include "tests/faults/book.hpp"

#include "tests/faults/database_copy.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace turndown::faults {

void Book::doing(const Deed& deed)
{
    m_deeds.push_back(deed);
}

void Book::recorded(const std::string& mark)
{
    m_recorded.insert(mark);
}

void Book::refused(const std::string& mark)
{
    m_refused.insert(mark);
}

void Book::look(const std::filesystem::path& file, const std::set<std::string>& outbox, std::vector<std::string>& wrong)
{
    readOperations(file, wrong);
    for (auto id = m_waiting.begin(); id != m_waiting.end();) {
        if (outbox.count(*id) != 0) {
            ++id;
            continue;
        }
        m_acknowledged.insert(*id);
        m_new.push_back(*id);
        id = m_waiting.erase(id);
    }
    for (const auto& id : outbox) {
        if (m_marks.count(id) == 0) {
            wrong.push_back("the outbox holds " + id + ", which is not in the tablet's file");
        }
    }
    std::set<std::string> seen;
    for (const auto& [id, mark] : m_marks) {
        seen.insert(mark);
    }
    for (const auto& mark : m_recorded) {
        if (seen.count(mark) == 0) {
            wrong.push_back("lost on the tablet: " + mark);
        }
    }
    for (const auto& mark : m_refused) {
        if (seen.count(mark) != 0) {
            wrong.push_back("recorded, though the tablet said it could not: " + mark);
        }
    }
}

/// Numbers follow one another without a gap; what is seen here has been recorded.
void Book::readOperations(const std::filesystem::path& file, std::vector<std::string>& wrong)
{
    DatabaseCopy copy{file};
    SQLite::Statement rows{copy.database(), "SELECT ds, id, raw FROM operation WHERE ds > ? ORDER BY ds"};
    rows.bind(1, m_seenTo);
    while (rows.executeStep()) {
        const std::int64_t ds = rows.getColumn(0).getInt64();
        if (ds != m_seenTo + 1) {
            wrong.push_back("the tablet has no number " + std::to_string(m_seenTo + 1));
        }
        m_seenTo = ds;
        const std::string id = rows.getColumn(1).getString();
        const std::string mark = nlohmann::json::parse(rows.getColumn(2).getString()).at("body").at("mark");
        if (m_marks.emplace(id, mark).second) {
            m_recorded.insert(mark);
            m_waiting.insert(id);
        }
    }
}

std::vector<std::string> Book::newlyAcknowledged()
{
    return std::exchange(m_new, {});
}

} // namespace turndown::faults
