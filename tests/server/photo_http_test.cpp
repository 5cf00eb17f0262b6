#include "shared/crypto/base64.hpp"
#include "shared/crypto/digest.hpp"
#include "sync-server/backup/backup_file.hpp"
#include "sync-server/backup/photo_copies.hpp"
#include "sync-server/backup/restore.hpp"
#include "tests/server/support/photo_sender.hpp"
#include "tests/server/support/test_tablet.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/full_disk.hpp"

#include <optional>
#include <random>

using namespace turndown;
using namespace turndown::test;
using nlohmann::json;

namespace {

const Photo kTap{"dripping-tap.jpg"};

json reportOf(const std::string& photo)
{
    return {{"room", "1203"}, {"category", "plumbing"},         {"what", "tap-leaks"},
            {"text", ""},     {"photos", json::array({photo})}, {"priority", "p2"}};
}

HeaderList bearer(const TestTablet& tablet)
{
    return {{"Authorization", "Bearer " + tablet.token}};
}

struct ReportingTablet {
    ServedHotel hotel;
    TestTablet tablet{hotel};
    PhotoSender sender{hotel, bearer(tablet)};

    test::Answer report(const std::string& photo)
    {
        json operation = tablet.operation("damage.reported", "work-order/new", reportOf(photo));
        operation["doc"] = "work-order/" + operation["id"].get<std::string>();
        return tablet.sync({operation});
    }
};

} // namespace

SCENARIO("a report comes before its photo")
{
    ReportingTablet floor;
    GIVEN("a report that names a photo")
    {
        const auto reported = floor.report(kTap.sha256);
        REQUIRE(reported.body["results"][0]["outcome"] == "applied");
        THEN("the server asks for the photo, until it is there")
        {
            CHECK(reported.body["photos_wanted"] == json::array({kTap.sha256}));
            CHECK(floor.sender.get(kTap.sha256).status == 404);
            const auto sent = floor.sender.sendWhole(kTap);
            CHECK(sent.status == 204);
            CHECK(sent.header("Upload-Offset") == std::to_string(kTap.bytes.size()));
            CHECK(floor.tablet.sync().body["photos_wanted"] == json::array());
        }
        THEN("it is given out as what it is, byte for byte, to tablets and to the page")
        {
            floor.sender.sendWhole(kTap);
            const auto got = floor.sender.get(kTap.sha256);
            CHECK(got.status == 200);
            CHECK(got.text == kTap.bytes);
            CHECK(got.header("Content-Type") == "image/jpeg");
            floor.hotel.givePassword("u-sun", "a password");
            floor.hotel.signIn("u-sun", "a password");
            CHECK(floor.hotel.page("GET", "/v1/photos/" + kTap.sha256).text == kTap.bytes);
        }
    }
    GIVEN("a report that names something else than a photo")
    {
        THEN("nobody is asked for it")
        {
            CHECK(floor.report("../../secret").body["photos_wanted"] == json::array());
        }
    }
}

SCENARIO("the line breaks ten times while a photo is sent")
{
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 chance{seed};
    ReportingTablet floor;
    const std::string upload = floor.sender.announce(kTap).header("Location");
    std::size_t offset = 0;
    for (int time = 0; time < 10; ++time) {
        const auto left = std::string_view{kTap.bytes}.substr(offset);
        const std::size_t count = chance() % (left.size() / 3);
        floor.sender.breakOff(upload, offset, left, count);
        const auto stands = floor.sender.whereItStands(upload);
        REQUIRE(stands.status == 200);
        CHECK(stands.header("Upload-Length") == std::to_string(kTap.bytes.size()));
        CHECK(stands.header("Upload-Offset") == std::to_string(offset + count));
        offset += count;
    }
    THEN("what came before each break stays, and in the end it is the photo")
    {
        CHECK(floor.sender.send(upload, offset, std::string_view{kTap.bytes}.substr(offset)).status == 204);
        CHECK(floor.sender.get(kTap.sha256).text == kTap.bytes);
    }
}

SCENARIO("what is sent in place of a photo")
{
    ReportingTablet floor;
    const auto refused = [&](const Photo& photo, const char* code) {
        const auto answer = floor.sender.sendWhole(photo);
        CHECK(answer.status == 422);
        CHECK(answer.body["code"] == code);
        CHECK(floor.sender.get(photo.sha256).status == 404);
    };
    Photo other = kTap;
    WHEN("other bytes come than were announced")
    {
        other.bytes.back() ^= 1;
        refused(other, "photo-hash-differs");
        THEN("it is sent again from the beginning")
        {
            CHECK(floor.sender.sendWhole(kTap).status == 204);
        }
    }
    WHEN("it is a text that is called a photo")
    {
        other.bytes = "<script>alert('1203')</script>";
        other.sha256 = hex(sha256(other.bytes));
        refused(other, "photo-not-an-image");
    }
    WHEN("it begins like a photo and goes on like none")
    {
        other.bytes = kTap.bytes.substr(0, 20);
        other.sha256 = hex(sha256(other.bytes));
        refused(other, "photo-not-an-image");
    }
    WHEN("it tells where the guest's room is")
    {
        refused(Photo{"with-a-place.jpg"}, "photo-carries-exif");
    }
    WHEN("it is a picture of another kind")
    {
        other.type = "image/svg+xml";
        CHECK(floor.sender.announce(other).status == 415);
    }
    WHEN("it has 50 MB")
    {
        const auto metadata = "sha256 " + toBase64(kTap.sha256) + ",type " + toBase64("image/jpeg");
        const auto answer = floor.sender.announce("52428800", metadata);
        CHECK(answer.status == 413);
        CHECK(answer.body["detail"] == "A photo holds at most 10 MiB.");
    }
    WHEN("it has no hash, or no length")
    {
        CHECK(floor.sender.announce("100", "type " + toBase64("image/jpeg")).status == 400);
        CHECK(floor.sender.announce("much", "sha256 " + toBase64(kTap.sha256)).status == 400);
    }
    WHEN("it is a PNG")
    {
        const Photo curtain{"torn-curtain.png"};
        CHECK(floor.sender.sendWhole(curtain).status == 204);
        CHECK(floor.sender.get(curtain.sha256).header("Content-Type") == "image/png");
    }
}

SCENARIO("a page that cannot hash")
{
    ServedHotel hotel;
    hotel.givePassword("u-sun", "a password");
    hotel.signIn("u-sun", "a password");
    PhotoSender page{hotel, {{"Cookie", hotel.cookie()}}};
    const auto announced = page.announce(std::to_string(kTap.bytes.size()), "type " + toBase64("image/jpeg"));
    REQUIRE(announced.status == 201);
    THEN("it is told by which name the photo is kept")
    {
        const auto sent = page.send(announced.header("Location"), 0, kTap.bytes);
        CHECK(sent.header("Photo-Sha256") == kTap.sha256);
        CHECK(page.get(kTap.sha256).text == kTap.bytes);
    }
}

SCENARIO("senders that have lost count of what they sent")
{
    ReportingTablet floor;
    const std::string upload = floor.sender.announce(kTap).header("Location");
    floor.sender.send(upload, 0, std::string_view{kTap.bytes}.substr(0, 1000));
    CHECK(floor.sender.send(upload, 0, kTap.bytes).status == 409);
    CHECK(floor.sender.send(upload, 1000, kTap.bytes).status == 400); // More than was announced.
    CHECK(floor.sender.whereItStands(upload).header("Upload-Offset") == "1000");
    CHECK(floor.sender.whereItStands("/v1/photos/uploads/0000").status == 404);
}

SCENARIO("the server's disk fills up while a photo comes")
{
    ReportingTablet floor;
    const std::string upload = floor.sender.announce(kTap).header("Location");
    std::optional<FullDisk> full{4096};
    const auto refused = floor.sender.send(upload, 0, kTap.bytes);
    CHECK(refused.status == 507);
    CHECK(refused.body["action"] == "retry");
    full.reset();
    THEN("with room on the disk again it goes on where it stands, and is whole")
    {
        const auto stands = std::stoul(floor.sender.whereItStands(upload).header("Upload-Offset"));
        CHECK(floor.sender.send(upload, stands, std::string_view{kTap.bytes}.substr(stands)).status == 204);
        CHECK(floor.sender.get(kTap.sha256).text == kTap.bytes);
    }
}

SCENARIO("those who may not send photos, nor see them")
{
    ReportingTablet floor;
    floor.sender.sendWhole(kTap);
    WHEN("nobody knows who asks")
    {
        PhotoSender nobody{floor.hotel, {}};
        CHECK(nobody.announce(kTap).status == 401);
        CHECK(nobody.get(kTap.sha256).status == 401);
    }
    WHEN("the tablet has been revoked")
    {
        floor.hotel.givePassword("u-sun", "a password");
        floor.hotel.signIn("u-sun", "a password");
        REQUIRE(floor.hotel.page("POST", "/v1/devices/" + floor.tablet.device + "/revoke", json::object()).status ==
                200);
        CHECK(floor.sender.announce(kTap).status == 403);
        CHECK(floor.sender.get(kTap.sha256).status == 403);
    }
    WHEN("another site has the browser of somebody who is signed in ask")
    {
        floor.hotel.givePassword("u-sun", "a password");
        floor.hotel.signIn("u-sun", "a password");
        PhotoSender elsewhere{floor.hotel, {{"Cookie", floor.hotel.cookie()}, {"Origin", "https://elsewhere.example"}}};
        CHECK(elsewhere.announce(kTap).status == 403);
    }
    WHEN("it speaks another tus")
    {
        const auto answer = floor.hotel.call("POST", "/v1/photos", "", bearer(floor.tablet), "");
        CHECK(answer.status == 412);
        CHECK(answer.header("Tus-Version") == "1.0.0");
    }
}

SCENARIO("a hotel is restored, and its photos")
{
    ReportingTablet floor;
    const Photo curtain{"torn-curtain.png"};
    floor.report(kTap.sha256);
    floor.report(curtain.sha256);
    floor.sender.sendWhole(kTap);
    const TemporaryDirectory place;
    REQUIRE(server::copyPhotosTo(place.path, floor.hotel.hotel().photos()));
    floor.sender.sendWhole(curtain); // After the photos were put aside.
    const auto file = place.path / "noon.backup";
    REQUIRE(server::writeBackupFile(floor.hotel.ledger().file(), file, floor.hotel.hotel().secret(),
                                    floor.hotel.hotel().now()));
    REQUIRE(server::restoreHotel(file, place.path / "hotel", floor.hotel.clock, server::Damage::Refuse));
    const auto restored = server::Hotel::open(place.path / "hotel", floor.hotel.clock);
    REQUIRE(restored);
    THEN("those that were put aside are there again, and tablets are asked for the others")
    {
        CHECK((*restored)->photos().read(kTap.sha256).value() == kTap.bytes);
        std::vector<std::string> wanted;
        REQUIRE((*restored)->ledger().read(
            [&](const server::LedgerTransaction& ledger) { wanted = ledger.photos().wanted(UtcTime{}, 10); }));
        CHECK(wanted == std::vector{curtain.sha256});
    }
}
