#include "sync-server/http/photo_routes.hpp"

#include "shared/crypto/digest.hpp"
#include "shared/operations/photos_named.hpp"
#include "sync-server/http/problem_reply.hpp"
#include "sync-server/http/request_reading.hpp"
#include "sync-server/photos/photo_check.hpp"
#include "sync-server/photos/upload_metadata.hpp"

#include <httplib.h>

#include <charconv>
#include <fstream>
#include <iterator>

namespace turndown::server {

namespace {

using wire::Action;

constexpr const char* kVersion = "1.0.0";
constexpr const char* kPiece = "application/offset+octet-stream";
const std::string kUploads = "/v1/photos/uploads/";

std::optional<std::int64_t> numberIn(const httplib::Request& request, const char* header)
{
    const std::string text = request.get_header_value(header);
    std::int64_t number = -1;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = problem == std::errc{} && end == text.data() + text.size() && number >= 0;
    return whole ? std::optional{number} : std::nullopt;
}

/// What is left of the body would be taken for the next request.
void refuse(httplib::Response& response, int status, const char* code, const std::string& detail, Action action)
{
    answerProblem(response, status, code, detail, action);
    response.set_header("Connection", "close");
}

bool speaksTus(const httplib::Request& request, httplib::Response& response)
{
    response.set_header("Tus-Resumable", kVersion);
    if (request.get_header_value("Tus-Resumable") == kVersion) {
        return true;
    }
    refuse(response, 412, "tus-version", "Photos are sent with tus 1.0.0.", Action::Update);
    response.set_header("Tus-Version", kVersion);
    return false;
}

/// A tablet that is enrolled, or somebody at our page. Answers `401` or `403` itself.
bool mayUse(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!request.has_header("Authorization")) {
        return comesFromOurSite(request, response) && whoAsks(services, request, response).has_value();
    }
    const auto device = whichTablet(services, request, response);
    if (device && device->revokedAt) {
        answerProblem(response, 403, "device-revoked", "This tablet has been revoked.", Action::Stop);
    }
    return device && !device->revokedAt;
}

/// Before anything is sent or told about an upload.
bool maySend(Services& services, const httplib::Request& request, httplib::Response& response)
{
    const bool may = speaksTus(request, response) && mayUse(services, request, response);
    if (!may) {
        response.set_header("Connection", "close");
    }
    return may;
}

void describe(const httplib::Request& /*request*/, httplib::Response& response)
{
    response.status = 204;
    response.set_header("Tus-Resumable", kVersion);
    response.set_header("Tus-Version", kVersion);
    response.set_header("Tus-Max-Size", std::to_string(kLargestPhoto));
    response.set_header("Tus-Extension", "creation");
}

void announce(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!maySend(services, request, response)) {
        return;
    }
    const auto length = numberIn(request, "Upload-Length");
    const std::string metadata = request.get_header_value("Upload-Metadata");
    const std::string sha256 = uploadMember(metadata, "sha256");
    const std::string type = uploadMember(metadata, "type");
    // Over plain HTTP a browser lets no page hash anything.
    const bool isNamed = isPhotoName(sha256) || (sha256.empty() && !request.has_header("Authorization"));
    if (!length || *length == 0 || !isNamed) {
        refuse(response, 400, "malformed-request", "A photo is announced with its Upload-Length and its sha256.",
               Action::Stop);
    } else if (type != "image/jpeg" && type != "image/png") {
        refuse(response, 415, "photo-not-an-image", "A photo is a JPEG or a PNG.", Action::Stop);
    } else if (*length > kLargestPhoto) {
        refuse(response, 413, "too-large", sentenceOf(PhotoFault::TooLarge), Action::Stop);
    } else if (auto begun = services.hotel.uploads().begin({sha256, *length}, services.hotel.now()); begun) {
        response.status = 201;
        response.set_header("Location", kUploads + *begun);
    } else if (begun.error().problem == Problem::Refused) {
        answerProblem(response, 503, "too-many-photos", begun.error().detail, Action::Retry);
        response.set_header("Retry-After", "60");
    } else {
        answerStorageProblem(response, begun.error().detail);
    }
}

void tellOffset(httplib::Response& response, std::int64_t offset)
{
    response.set_header("Upload-Offset", std::to_string(offset));
    response.set_header("Cache-Control", "no-store");
}

/// The upload that the path names. Answers `404` itself.
std::optional<Uploads::State> uploadOf(Services& services, const httplib::Request& request, httplib::Response& response)
{
    auto upload = services.hotel.uploads().find(request.matches[1]);
    if (!upload) {
        refuse(response, 404, "unknown-upload", "This photo is not on its way; announce it again.", Action::Retry);
    }
    return upload;
}

void tellWhereItStands(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!maySend(services, request, response)) {
        return;
    }
    if (const auto upload = uploadOf(services, request, response)) {
        tellOffset(response, upload->offset);
        response.set_header("Upload-Length", std::to_string(upload->plan.length));
    }
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// Whether these bytes, which have that hash, are the photo that was announced, and may be kept. Answers `422` itself.
bool mayBeKept(std::string_view bytes, const std::string& sha256, const std::string& announced,
               httplib::Response& response)
{
    if (!announced.empty() && sha256 != announced) {
        refuse(response, 422, "photo-hash-differs", "What arrived is not the photo that was announced; send it again.",
               Action::Retry);
        return false;
    }
    const auto fault = faultOf(bytes);
    if (fault) {
        refuse(response, 422, fault == PhotoFault::CarriesExif ? "photo-carries-exif" : "photo-not-an-image",
               sentenceOf(*fault), Action::Stop);
    }
    return !fault;
}

void keep(Services& services, const std::string& id, const std::string& announced, httplib::Response& response)
{
    auto& uploads = services.hotel.uploads();
    const std::string bytes = bytesOf(uploads.file(id));
    const std::string sha256 = hex(turndown::sha256(bytes));
    if (!mayBeKept(bytes, sha256, announced, response)) {
        uploads.drop(id);
        return;
    }
    auto kept = services.hotel.photos().take(uploads.file(id), sha256);
    if (kept) {
        kept = services.hotel.ledger().write(
            [&](LedgerTransaction& ledger) { ledger.photos().arrived(sha256, services.hotel.now()); });
    }
    if (!kept) {
        answerStorageProblem(response, kept.error().detail);
        return;
    }
    response.set_header("Photo-Sha256", sha256);
    uploads.drop(id);
}

/// Says why less was taken than was sent.
void describeBreak(const Uploads::Arrival& arrival, httplib::Response& response)
{
    if (arrival.isDiskFull()) {
        refuse(response, 507, "disk-full", "The server's disk is full; the photo stays where it is.", Action::Retry);
    } else {
        refuse(response, 408, "broken-off", "The photo did not arrive whole; ask where it stands and go on from there.",
               Action::Retry);
    }
}

void takePiece(Services& services, const httplib::Request& request, httplib::Response& response,
               const httplib::ContentReader& body)
{
    if (!maySend(services, request, response)) {
        return;
    }
    const auto upload = uploadOf(services, request, response);
    if (!upload) {
        return;
    }
    if (request.get_header_value("Content-Type") != kPiece) {
        refuse(response, 415, "unsupported-media-type", "Send application/offset+octet-stream.", Action::Stop);
        return;
    }
    if (numberIn(request, "Upload-Offset") != upload->offset) {
        refuse(response, 409, "offset-differs", "Ask where the photo stands and go on from there.", Action::Retry);
        return;
    }
    if (numberIn(request, "Content-Length").value_or(0) > upload->plan.length - upload->offset) {
        refuse(response, 400, "too-many-bytes", "This is more than was announced.", Action::Stop);
        return;
    }
    const std::string id = request.matches[1];
    auto arrival = services.hotel.uploads().goOn(id, *upload);
    if (!body([&](const char* bytes, std::size_t count) { return arrival.add({bytes, count}); })) {
        describeBreak(arrival, response);
        return;
    }
    response.status = 204;
    tellOffset(response, arrival.offset());
    if (arrival.offset() == upload->plan.length) {
        keep(services, id, upload->plan.sha256, response);
    }
}

void give(Services& services, const httplib::Request& request, httplib::Response& response)
{
    if (!mayUse(services, request, response)) {
        return;
    }
    auto bytes = services.hotel.photos().read(request.matches[1]);
    if (!bytes) {
        answerProblem(response, 404, "unknown-photo", "This photo has not arrived.", Action::Retry);
        return;
    }
    const std::string type{mediaTypeOf(*bytes)};
    response.set_header("Cache-Control", "private, max-age=31536000, immutable"); // Called by what it holds.
    response.set_content(std::move(bytes).value(), type);
}

} // namespace

void addPhotoRoutes(Routes& routes, Services& services)
{
    const std::string upload = kUploads + "([0-9a-f-]+)";
    routes.options("/v1/photos", describe);
    routes.post("/v1/photos",
                [&services](const auto& request, auto& response) { announce(services, request, response); });
    routes.get(upload,
               [&services](const auto& request, auto& response) { tellWhereItStands(services, request, response); });
    routes.patch(upload, [&services](const auto& request, auto& response, const auto& body) {
        takePiece(services, request, response, body);
    });
    routes.get("/v1/photos/([0-9a-f]{64})",
               [&services](const auto& request, auto& response) { give(services, request, response); });
}

} // namespace turndown::server
