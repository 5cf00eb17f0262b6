#include "mobile/core/needed_photos.hpp"
#include "mobile/core/photo_shelf.hpp"
#include "shared/crypto/digest.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/full_disk.hpp"
#include "tests/tablet/tablet_hotel.hpp"

#include <fstream>

// The pictures of a tablet: kept before anything names them, and for as long as somebody may need them.

using namespace turndown;
using namespace turndown::tablet;
using namespace turndown::tablet::hotel;

namespace {

const std::string kJpeg = "image/jpeg";

/// Bytes like no other's; the tablet does not look into them.
std::string picture(const std::string& of, std::size_t size = 1000)
{
    return of + std::string(size, 'x');
}

std::string shaOf(const std::string& bytes)
{
    return hex(sha256(bytes));
}

Tap reportedWith(TestTablet& tablet, const std::string& photo)
{
    return tablet.tapped("damage.reported", DocumentName{"work-order/new"},
                         R"({"room":"1203","category":"plumbing","what":"tap-leaks","photos":[")" + photo + R"("]})");
}

/// The server's clock shows so many days later.
void daysPass(TestTablet& tablet, int days)
{
    Contact contact = tablet.store->contact();
    contact.now += std::chrono::hours{24 * days};
    tablet.store->keepContact(contact);
}

UtcTime serverNow(const TestTablet& tablet)
{
    return tablet.store->contact().now;
}

} // namespace

SCENARIO("a photo of a defect, and the defect")
{
    TestTablet tablet;
    tablet.synced();
    PhotoShelf& shelf = tablet.store->photos();
    const std::string photo = tablet.tablet->photos().keep(picture("tap"), kJpeg).value();
    CHECK(photo == shaOf(picture("tap")));

    THEN("it does not leave before the defect does")
    {
        CHECK(shelf.waiting().empty());
        CHECK(tablet.tablet->chip().photosWaiting == 0);
    }
    WHEN("the person takes it off the form again")
    {
        tablet.tablet->photos().release(photo);
        THEN("it is gone, and nobody will ever see it")
        {
            CHECK_FALSE(tablet.tablet->photos().file(photo));
            CHECK_FALSE(std::filesystem::exists(shelf.file(photo)));
        }
    }
    WHEN("the same picture is on another form too, and is taken off one of them")
    {
        (void)tablet.tablet->photos().keep(picture("tap"), kJpeg);
        tablet.tablet->photos().release(photo);
        CHECK(shelf.bytes(photo) == picture("tap"));
    }
    WHEN("the defect is reported with it")
    {
        reportedWith(tablet, photo);
        tablet.tablet->photos().release(photo); // The form is empty now.
        THEN("it waits for the network, over a restart and until the server has it")
        {
            tablet.restart();
            REQUIRE(tablet.store->photos().waiting().size() == 1);
            CHECK(tablet.store->photos().waiting().front().size == static_cast<std::int64_t>(picture("tap").size()));
            CHECK(tablet.tablet->chip().photosWaiting == 1);
            CHECK(tablet.tablet->chip().state != SyncState::AllAtServer);
        }
    }
    WHEN("what names it could not be kept")
    {
        const auto failed = tablet.tablet->together([&]() -> Done {
            reportedWith(tablet, photo);
            return Error{Problem::Refused, "something else went wrong"};
        });
        REQUIRE_FALSE(failed);
        THEN("nobody sends it: either both are said or neither")
        {
            CHECK(shelf.waiting().empty());
            CHECK(shelf.has(photo));
        }
    }
}

SCENARIO("a photo is kept for 35 days of the server's time after it was verified there")
{
    TestTablet tablet;
    tablet.synced();
    PhotoShelf& shelf = tablet.store->photos();
    const std::string waiting = tablet.tablet->photos().keep(picture("waiting"), kJpeg).value();
    const std::string verified = tablet.tablet->photos().keep(picture("verified"), kJpeg).value();
    const std::string forgotten = tablet.tablet->photos().keep(picture("forgotten"), kJpeg).value();
    reportedWith(tablet, waiting);
    reportedWith(tablet, verified);
    shelf.markVerified(verified, serverNow(tablet));
    const auto goLongAgo = [&] {
        const UtcTime longAgo = serverNow(tablet) - std::chrono::hours{24 * 35};
        shelf.dropForgotten(longAgo);
        (void)shelf.shrink(0, longAgo, {});
    };

    daysPass(tablet, 34);
    goLongAgo();
    CHECK(shelf.has(verified));
    CHECK(shelf.has(forgotten));

    daysPass(tablet, 2);
    goLongAgo();
    CHECK_FALSE(shelf.has(verified));
    CHECK_FALSE(shelf.has(forgotten));
    CHECK(shelf.bytes(waiting) == picture("waiting")); // However long it takes.
}

SCENARIO("there is room for only so many copies of the server's pictures")
{
    TestTablet tablet;
    tablet.synced();
    PhotoShelf& shelf = tablet.store->photos();
    for (const char* of : {"first", "second", "third"}) {
        shelf.keepCopy(shaOf(picture(of)), picture(of), kJpeg);
    }
    const UtcTime longAgo = serverNow(tablet) - std::chrono::hours{24 * 35};

    CHECK(shelf.shrink(2100, longAgo, {shaOf(picture("first"))}) < 2100);
    CHECK(shelf.has(shaOf(picture("first")))); // It is still shown somewhere.
    CHECK_FALSE(shelf.has(shaOf(picture("second"))));
    CHECK(shelf.has(shaOf(picture("third"))));
}

SCENARIO("the server lacks pictures that it once had")
{
    TestTablet tablet;
    tablet.synced();
    const std::string photo = tablet.tablet->photos().keep(picture("tap"), kJpeg).value();
    const Tap report = reportedWith(tablet, photo);
    tablet.store->photos().markVerified(photo, serverNow(tablet));
    wire::SyncReply reply = nothingNew();
    reply.results = {taken(report, 50)};

    WHEN("it says so")
    {
        reply.photosWanted = {photo, shaOf("one that another tablet took")};
        CHECK(tablet.hears(reply).news.photosWanted);
        CHECK(tablet.tablet->chip().photosWaiting == 1);
    }
    WHEN("it says so while the picture is on its way")
    {
        reply.photosWanted = {photo};
        (void)tablet.hears(reply);
        tablet.store->photos().keepUpload(photo, "/v1/photos/uploads/7");
        wire::SyncReply again = nothingNew();
        again.photosWanted = {photo};
        (void)tablet.hears(again);
        CHECK(tablet.store->photos().waiting().front().upload == "/v1/photos/uploads/7"); // It goes on where it is.
    }
    WHEN("it does not say so")
    {
        (void)tablet.hears(reply);
        CHECK(tablet.tablet->chip().photosWaiting == 0);
    }
}

SCENARIO("the disk is full when a photo is taken")
{
    TestTablet tablet;
    tablet.synced();
    {
        const test::FullDisk full{100'000};
        const auto kept = tablet.tablet->photos().keep(picture("large", 200'000), kJpeg);
        REQUIRE_FALSE(kept);
        CHECK(kept.error().problem == Problem::Storage);
    }
    THEN("nothing is left of it, and the defect can be said without")
    {
        CHECK(std::filesystem::is_empty(tablet.directory.path / "photos"));
        tablet.tapped("damage.reported", DocumentName{"work-order/new"}, R"({"room":"1203","category":"plumbing"})");
        CHECK(tablet.tablet->queue().size() == 1);
    }
}

SCENARIO("500 photos wait for the network")
{
    TestTablet tablet;
    tablet.synced();
    for (int number = 0; number < 500; ++number) {
        const auto photo = tablet.store->photos().keepForForm(picture(std::to_string(number), 1), kJpeg);
        tablet.store->photos().send({photo});
    }
    const auto next = tablet.tablet->photos().keep(picture("one more"), kJpeg);
    REQUIRE_FALSE(next);
    CHECK(next.error().problem == Problem::Refused);
    CHECK(tablet.store->photos().counts().waiting == 500); // None had to go for it.
}

SCENARIO("a picture whose file was spoilt")
{
    TestTablet tablet;
    tablet.synced();
    const std::string photo = tablet.tablet->photos().keep(picture("tap"), kJpeg).value();
    std::ofstream{tablet.store->photos().file(photo)} << "something else";
    CHECK_FALSE(tablet.store->photos().bytes(photo));
}

TEST_CASE("what is no name of a picture leads to no file")
{
    TestTablet tablet;
    CHECK_FALSE(tablet.tablet->photos().file("../tablet.db"));
}

SCENARIO("the faces of those who work here")
{
    TestTablet tablet;
    tablet.synced();
    const auto withFace = [](const StaffId& id, const std::string& photo, bool active) {
        Document document = person(id, Role::Attendant);
        std::get<StaffMember>(document.body).photo = photo;
        std::get<StaffMember>(document.body).active = active;
        return sent(document);
    };
    wire::SyncReply reply = nothingNew();
    reply.documents = {withFace(StaffId{"u-ana"}, shaOf("Ana's face"), true),
                       withFace(StaffId{"u-gone"}, shaOf("the face of somebody who has left"), false),
                       withFace(StaffId{"u-new"}, "../tablet.db", true)};
    tablet.hears(reply);

    THEN("a tablet needs them, but not of those who have left, and never what is no photo")
    {
        CHECK(neededPhotos(*tablet.store) == std::vector{shaOf("Ana's face")});
    }
}
