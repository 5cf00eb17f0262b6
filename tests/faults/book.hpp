#pragma once

#include "tests/faults/deed.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace turndown::faults {

/// What we know of one tablet's deeds, kept beside the product and never asked of it.
///
/// A deed is *recorded* once `do` or `replay` has said so or it was seen on the tablet, and *refused* when they said no.
/// One whose program was killed before it said anything may be there or not, until somebody looks. What is recorded and
/// in the outbox no more is *acknowledged*: from then on the server has to have it.
class Book {
public:
    void doing(const Deed& deed); ///< Before anybody is told.
    void recorded(const std::string& mark);
    void refused(const std::string& mark);

    /// Looks at the tablet: its own file, and `outbox` as it has just been printed. Adds what is not as it must be to
    /// `wrong`. No program may be using the tablet.
    void look(const std::filesystem::path& file, const std::set<std::string>& outbox, std::vector<std::string>& wrong);

    /// The tablet has been enrolled again: all its operations have other numbers, and are on their way once more.
    void numberedAgain() { m_seenTo = 0; }

    [[nodiscard]] const std::vector<Deed>& deeds() const { return m_deeds; }
    [[nodiscard]] const std::set<std::string>& marksRecorded() const { return m_recorded; }
    [[nodiscard]] const std::set<std::string>& marksRefused() const { return m_refused; }
    [[nodiscard]] const std::set<std::string>& acknowledged() const { return m_acknowledged; } ///< Ids.

    /// Acknowledged since this was asked last.
    [[nodiscard]] std::vector<std::string> newlyAcknowledged();

private:
    void readOperations(const std::filesystem::path& file, std::vector<std::string>& wrong);

    std::vector<Deed> m_deeds;
    std::set<std::string> m_recorded;
    std::set<std::string> m_refused;
    std::map<std::string, std::string> m_marks; ///< By id, of those that were seen on the tablet.
    std::set<std::string> m_waiting;            ///< Ids that have not been acknowledged.
    std::set<std::string> m_acknowledged;
    std::vector<std::string> m_new;
    std::int64_t m_seenTo = 0; ///< Device sequence.
};

} // namespace turndown::faults
