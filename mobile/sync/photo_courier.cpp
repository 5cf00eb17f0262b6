// What the courier does in which order, and what it brings down; what it carries up is in photo_upload.cpp.

#include "mobile/sync/photo_courier.hpp"

#include "mobile/core/needed_photos.hpp"
#include "mobile/sync/photo_requests.hpp"
#include "shared/crypto/digest.hpp"
#include "shared/wire/sync_messages.hpp"

namespace turndown::tablet {

namespace {

constexpr auto kTidyEvery = std::chrono::hours{1};
constexpr std::int64_t kMostCopies = 300'000'000; // Bytes: a thousand pictures, more than a floor's defects in a month.

} // namespace

std::shared_ptr<PhotoLine> PhotoCourier::line()
{
    const auto enrolment = m_store.enrolment();
    if (!enrolment || m_store.contact().standing != Standing::Good) {
        return nullptr;
    }
    const std::string server = enrolment->url + "#sha256=" + enrolment->certificate;
    if (server != m_server) {
        const auto parsed = parseServerAddress(enrolment->url);
        if (!parsed) {
            return nullptr;
        }
        ServerAddress address = *parsed;
        address.certificate = enrolment->certificate;
        m_line = makePhotoLine(address);
        m_server = server;
    }
    m_token = enrolment->token;
    return m_line;
}

Carried PhotoCourier::step()
{
    if (m_store.outboxSize() > 0) {
        return {CarryNext::AfterOperations, false, {}};
    }
    tidyUp();
    for (const KeptPhoto& photo : m_store.photos().waiting()) {
        if (m_putOff.count(photo.sha256) == 0) {
            return carryUp(photo);
        }
    }
    if (const auto wanted = nextToFetch()) {
        return carryDown(*wanted);
    }
    const bool isLeft = !m_putOff.empty();
    m_putOff.clear();
    return {isLeft ? CarryNext::Later : CarryNext::Quiet, false, {}};
}

std::optional<std::string> PhotoCourier::nextToFetch()
{
    if (!m_needed) {
        m_needed = neededPhotos(m_store);
    }
    for (const std::string& sha256 : *m_needed) {
        const bool isWanted = m_missing.count(sha256) == 0 && m_putOff.count(sha256) == 0;
        if (isWanted && !m_store.photos().has(sha256)) {
            const UtcTime now = m_store.contact().now;
            const bool hasRoom =
                m_store.photos().shrink(kMostCopies, now - wire::kKeptByTablets, *m_needed) < kMostCopies;
            return hasRoom ? std::optional{sha256} : std::nullopt;
        }
    }
    return std::nullopt;
}

Carried PhotoCourier::carryDown(const std::string& sha256)
{
    constexpr int kOk = 200;
    constexpr int kNotFound = 404;
    const auto answer = ask(fetchPhoto(sha256));
    if (!answer) {
        return unreachable(answer.error());
    }
    if (answer->status == kNotFound) { // Whoever took it has not sent it yet.
        m_missing.insert(sha256);
        return {CarryNext::Now, false, {}};
    }
    const bool isPicture = answer->type == "image/jpeg" || answer->type == "image/png";
    if (answer->status != kOk || !isPicture || hex(turndown::sha256(answer->body)) != sha256) {
        return putOff(sha256);
    }
    m_store.photos().keepCopy(sha256, answer->body, answer->type);
    return {CarryNext::Now, true, {}};
}

void PhotoCourier::tidyUp()
{
    const UtcTime now = m_store.contact().now;
    if (m_tidied && now - *m_tidied < kTidyEvery) {
        return;
    }
    m_tidied = now;
    m_store.photos().dropForgotten(now - wire::kKeptByTablets);
    (void)m_store.photos().shrink(kMostCopies, now - wire::kKeptByTablets, {});
}

Result<PhotoAnswer> PhotoCourier::ask(const PhotoRequest& request)
{
    return m_line->ask(request, m_token);
}

Carried PhotoCourier::unreachable(const Error& error)
{
    m_offset.reset(); // What was under way may have arrived all the same.
    return {CarryNext::Later, false, error.detail};
}

} // namespace turndown::tablet
