#pragma once

#include "tests/faults/book.hpp"
#include "tests/faults/killing.hpp"
#include "tests/support/running_hotel.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace turndown::faults {

/// One tablet in somebody's hands: turndown-tabletctl on a directory, and our book about it. What does not go as it must
/// is kept in `wrong`. Used on one thread at a time.
class BusyTablet {
public:
    /// Enrolled at `url`, synced, with Li signed in. The directory holds the tablet's own and what we need beside it.
    BusyTablet(std::string name, std::filesystem::path directory, const programs::Hotel& hotel, const std::string& url);

    /// A copy of another tablet's directory, such as a careless technician makes. It goes on with everything it had.
    BusyTablet(std::string name, std::filesystem::path directory, const BusyTablet& original);

    /// Its disk may be full: not to record something is right then. Else it is wrong.
    void mayRefuse() { m_mayRefuse = true; }

    [[nodiscard]] Deed nextDeed(Dice& dice) { return anyDeed(nextMark(), dice); }
    [[nodiscard]] std::string nextMark();

    // Each may be killed while it runs, as `killing` decides.
    void tap(const Deed& deed, Killing& killing);
    void replay(const std::vector<Deed>& deeds, Killing& killing);
    programs::Ran sync(Killing& killing);
    /// With `tap`s of the same person while it runs.
    void syncWhileTapping(const std::vector<Deed>& deeds, Killing& killing);
    programs::Ran enrolAgain(const std::string& url, const std::string& code, Killing& killing);

    /// Reads the outbox and the file, and brings the book up to date. Nothing may run on the tablet.
    void look();
    /// Syncs until all is quiet, however often that takes, and looks.
    void fallQuiet();

    [[nodiscard]] programs::Ran call(const std::vector<std::string>& arguments) const;
    [[nodiscard]] std::vector<std::string> command(std::vector<std::string> arguments) const;
    [[nodiscard]] std::filesystem::path file() const { return tablet() / "tablet.db"; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] Book& book() { return m_book; }
    [[nodiscard]] const Book& book() const { return m_book; }
    [[nodiscard]] const std::vector<std::string>& wrong() const { return m_wrong; }

private:
    [[nodiscard]] std::filesystem::path tablet() const { return m_directory / "tablet"; }
    [[nodiscard]] programs::Ran runSync(Killing& killing) const;
    void judgeSync(const programs::Ran& ran);
    void noteTap(const Deed& deed, const programs::Ran& ran);
    void noteRefusal(const std::string& what, const programs::Ran& ran);
    void expectOneSentence(const std::string& what, const programs::Ran& ran);

    std::string m_name;
    std::filesystem::path m_directory;
    Book m_book;
    int m_marks = 0;
    bool m_mayRefuse = false;
    std::vector<std::string> m_wrong;
};

} // namespace turndown::faults
