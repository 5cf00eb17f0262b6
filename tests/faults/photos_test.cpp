#include "shared/crypto/digest.hpp"
#include "tests/faults/bad_line.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/running_hotel.hpp"

#include <fstream>
#include <iostream>
#include <iterator>

// Pictures on their way between real tablets and a real server: over lines that are cut at any byte, and after a restore.

using namespace turndown;
using namespace turndown::faults;
using namespace turndown::programs;
using nlohmann::json;

namespace {

std::string contents(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// A picture of this size like no other: what stands behind the end of a JPEG is none of its pixels.
std::string picture(Dice& dice, std::size_t size)
{
    std::string bytes = contents(std::filesystem::path{TURNDOWN_SOURCE_DIR} / "tests" / "photos" / "dripping-tap.jpg");
    while (bytes.size() < size) {
        bytes += static_cast<char>(dice.between(0, 255));
    }
    return bytes;
}

/// A tablet that reaches its hotel over some line.
class TabletOver {
public:
    TabletOver(const Hotel& hotel, const std::string& url)
    {
        m_tablet.said({"enrol", url, hotel.code()});
        m_tablet.said({"sync", "--until-quiet"});
        m_tablet.said({"sign-in", "u-li", "4711"});
    }

    /// Reports a defect with a new picture of that size; the picture's name.
    std::string reportsWith(const std::string& bytes) const
    {
        const auto file = m_tablet.file("picture.jpg");
        std::ofstream{file, std::ios::binary} << bytes;
        const std::string name = m_tablet.said({"photo", file.string()}).at("sha256").get<std::string>();
        m_tablet.tapped("damage.reported", "work-order/new",
                        {{"room", "1203"}, {"category", "plumbing"}, {"what", "tap-leaks"}, {"photos", {name}}});
        return name;
    }

    /// Whether all of its pictures have got to the server. Over a bad line it may end in trouble.
    bool syncs() const
    {
        const Ran ran = m_tablet.call({"sync"});
        return ran.status == 0 && json::parse(ran.out).at("photos_waiting") == 0;
    }

    [[nodiscard]] std::filesystem::path keeps(const std::string& photo) const
    {
        return m_tablet.file("tablet") / "photos" / photo;
    }

private:
    TabletOf m_tablet;
};

bool arrived(const Hotel& hotel, const std::string& photo)
{
    return hex(sha256(contents(hotel.data() / "photos" / photo.substr(0, 2) / photo))) == photo;
}

} // namespace

SCENARIO("photos are sent over a line that is cut at any byte")
{
    const int seed = GENERATE(51, 52, 53);
    Dice dice{static_cast<std::uint64_t>(seed)};
    Hotel hotel;
    LineHabits habits;
    habits.cutPercent = 90;
    habits.silentPercent = 0;
    habits.slowPercent = 0;
    habits.farthestByte = 400'000;
    BadLine line{hotel.port(), habits, dice.another()};
    const TabletOver tablet{hotel, line.url()};
    line.behave(false);
    const long before = line.happened().bytesUp;
    std::vector<std::string> photos;
    long size = 0;
    int times = 0;
    for (int number = 0; number < 10; ++number) {
        const std::string taken = picture(dice, static_cast<std::size_t>(dice.between(20'000, 900'000)));
        size += static_cast<long>(taken.size());
        photos.push_back(tablet.reportsWith(taken));
        for (const int most = times + 100; times++ < most && !tablet.syncs();) {
        }
    }
    const int cuts = line.happened().cutInRequest + line.happened().cutInReply;
    const long sent = line.happened().bytesUp - before;
    std::cout << "seed " << seed << ": " << size << " bytes of photos in " << times << " times, " << cuts << " cuts, "
              << sent << " bytes sent" << std::endl;
    THEN("all are there, byte for byte, and what had arrived was not sent again")
    {
        INFO("seed " << seed);
        for (const std::string& photo : photos) {
            CHECK(arrived(hotel, photo));
        }
        CHECK(cuts > 5);
        constexpr long kLostInACut = 80'000; // What lay in the sockets between them, and the questions.
        CHECK(sent < size + cuts * kLostInACut);
    }
}

SCENARIO("a photo that is at the server")
{
    Dice dice{61};
    Hotel hotel;
    BadLine line{hotel.port(), {}, dice.another()};
    const TabletOver tablet{hotel, line.url()};
    const std::string taken = picture(dice, 600'000);
    hotel.close();
    hotel.backUp();
    hotel.open();
    const std::string photo = tablet.reportsWith(taken);
    const auto sentBy = [&line](const auto& work) {
        const long before = line.happened().bytesUp;
        work();
        return line.happened().bytesUp - before;
    };

    CHECK(sentBy([&] { REQUIRE(tablet.syncs()); }) < 610'000); // Once, and little besides.
    REQUIRE(arrived(hotel, photo));
    CHECK(sentBy([&] { REQUIRE(tablet.syncs()); }) < 3000);

    WHEN("another tablet shows that defect")
    {
        const TabletOver other{hotel, line.url()};
        THEN("it has the picture too, for when there is no network")
        {
            REQUIRE(other.syncs());
            CHECK(contents(other.keeps(photo)) == taken);
        }
    }
    WHEN("another tablet has taken the very same picture")
    {
        const TabletOver other{hotel, line.url()};
        CHECK(other.reportsWith(taken) == photo);
        CHECK(sentBy([&] { REQUIRE(other.syncs()); }) < 10'000);
    }
    WHEN("the server is restored from before")
    {
        hotel.close();
        hotel.restore();
        hotel.open();
        REQUIRE_FALSE(arrived(hotel, photo));
        for (int times = 0; times < 5 && !arrived(hotel, photo); ++times) {
            (void)tablet.syncs();
        }
        THEN("the tablet brings it again, with the report that names it")
        {
            CHECK(arrived(hotel, photo));
        }
    }
}

SCENARIO("a picture that the server does not take")
{
    Hotel hotel;
    const TabletOver tablet{hotel, hotel.url()};
    const std::string telling =
        contents(std::filesystem::path{TURNDOWN_SOURCE_DIR} / "tests" / "photos" / "with-a-place.jpg");
    const std::string refused = tablet.reportsWith(telling);
    Dice dice{71};
    const std::string next = tablet.reportsWith(picture(dice, 30'000));
    REQUIRE(tablet.syncs());
    THEN("it stays on the tablet, and the next one does not wait for it")
    {
        CHECK(contents(tablet.keeps(refused)) == telling);
        CHECK_FALSE(arrived(hotel, refused));
        CHECK(arrived(hotel, next));
    }
}
