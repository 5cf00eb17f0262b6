// How one picture gets up to the server; the rest of PhotoCourier is in photo_courier.cpp.

#include "mobile/sync/photo_courier.hpp"
#include "mobile/sync/photo_requests.hpp"
#include "shared/wire/problem_json.hpp"

#include <algorithm>

namespace turndown::tablet {

namespace {

constexpr std::int64_t kPiece = 256 * 1024; // A second on a slow line: what is tapped meanwhile waits no longer.
constexpr int kMostBegun = 3;

constexpr int kOk = 200;
constexpr int kCreated = 201;
constexpr int kNoContent = 204;
constexpr int kUnauthorized = 401;
constexpr int kNotFound = 404;
constexpr int kForbidden = 403;
constexpr int kBrokenOff = 408;
constexpr int kConflict = 409;
constexpr int kTooLarge = 413;
constexpr int kNoPhoto = 415;
constexpr int kNotAccepted = 422;
constexpr int kServerTrouble = 500;

} // namespace

Carried PhotoCourier::carryUp(const KeptPhoto& photo)
{
    if (!takeInHand(photo)) {
        return refuse(photo, "file-lost");
    }
    if (photo.upload.empty()) {
        return begin(photo);
    }
    if (!m_offset) {
        return askOffset(photo);
    }
    return *m_offset < photo.size ? sendOn(photo) : prove(photo);
}

/// False when its file is not what it was.
bool PhotoCourier::takeInHand(const KeptPhoto& photo)
{
    if (m_inHand == photo.sha256) {
        return true;
    }
    auto bytes = m_store.photos().bytes(photo.sha256);
    if (!bytes) {
        return false;
    }
    m_inHand = photo.sha256;
    m_bytes = std::move(*bytes);
    m_offset.reset();
    m_begun = 0;
    return true;
}

Carried PhotoCourier::begin(const KeptPhoto& photo)
{
    const auto there = ask(askForPhoto(photo.sha256)); // Another tablet, or this one before a lost answer.
    if (!there) {
        return unreachable(there.error());
    }
    if (there->status == kOk) {
        m_store.photos().markVerified(photo.sha256, m_store.contact().now);
        return {CarryNext::Now, true, {}};
    }
    const auto begun = ask(beginUpload(photo));
    if (!begun) {
        return unreachable(begun.error());
    }
    if (begun->status == kNotFound) {
        return {CarryNext::Later, false, "the server does not take photos yet"};
    }
    if (begun->status != kCreated || begun->location.empty()) {
        return judge(photo, *begun);
    }
    m_store.photos().keepUpload(photo.sha256, begun->location);
    m_offset = 0;
    return {CarryNext::Now, false, {}};
}

Carried PhotoCourier::askOffset(const KeptPhoto& photo)
{
    const auto answer = ask(askHowFar(photo));
    if (!answer) {
        return unreachable(answer.error());
    }
    if (answer->status != kOk || !answer->offset) {
        return judge(photo, *answer);
    }
    m_offset = *answer->offset;
    return {CarryNext::Now, false, {}};
}

Carried PhotoCourier::sendOn(const KeptPhoto& photo)
{
    const auto from = static_cast<std::size_t>(*m_offset);
    const auto answer =
        ask(sendBytes(photo, *m_offset, std::string_view{m_bytes}.substr(from, static_cast<std::size_t>(kPiece))));
    if (!answer) {
        return unreachable(answer.error());
    }
    if (answer->status != kNoContent || !answer->offset) {
        return judge(photo, *answer);
    }
    const bool cameFurther = *answer->offset > *m_offset;
    m_offset = *answer->offset;
    return cameFurther ? Carried{CarryNext::Now, false, {}} : putOff(photo.sha256);
}

/// All of it was sent. Whether it is there the server says only of the picture itself.
Carried PhotoCourier::prove(const KeptPhoto& photo)
{
    const auto answer = ask(askForPhoto(photo.sha256));
    if (!answer) {
        return unreachable(answer.error());
    }
    if (answer->status == kNotFound) {
        return beginAgain(photo);
    }
    if (answer->status != kOk) {
        return judge(photo, *answer);
    }
    m_store.photos().markVerified(photo.sha256, m_store.contact().now);
    m_inHand.clear();
    m_bytes.clear();
    return {CarryNext::Now, true, {}};
}

Carried PhotoCourier::beginAgain(const KeptPhoto& photo)
{
    m_store.photos().keepUpload(photo.sha256, {});
    m_offset.reset();
    return ++m_begun < kMostBegun ? Carried{CarryNext::Now, false, {}} : putOff(photo.sha256);
}

/// Any answer but the one that was hoped for.
Carried PhotoCourier::judge(const KeptPhoto& photo, const PhotoAnswer& answer)
{
    const auto problem = wire::parseProblem(answer.status, answer.body);
    switch (answer.status) {
    case kNotFound: // The upload: a server forgets those that nobody went on with.
        return beginAgain(photo);
    case kConflict:
    case kBrokenOff: // Part of it may have arrived.
        m_offset.reset();
        return ++m_begun < kMostBegun ? Carried{CarryNext::Now, false, {}} : putOff(photo.sha256);
    case kTooLarge:
    case kNoPhoto:
        return refuse(photo, problem.code);
    case kNotAccepted:
        return problem.code == "photo-hash-differs" ? beginAgain(photo) : refuse(photo, problem.code);
    default:
        break;
    }
    m_offset.reset();
    const bool isAboutAll = answer.status > kServerTrouble || answer.status == kUnauthorized ||
                            answer.status == kForbidden; // 500 is about this one.
    return isAboutAll ? Carried{CarryNext::Later, false, problem.detail} : putOff(photo.sha256);
}

Carried PhotoCourier::refuse(const KeptPhoto& photo, const std::string& why)
{
    m_store.photos().refuse(photo.sha256, why.empty() ? "refused" : why);
    m_inHand.clear();
    return {CarryNext::Now, true, {}};
}

Carried PhotoCourier::putOff(const std::string& sha256)
{
    m_putOff.insert(sha256);
    m_inHand.clear();
    return {CarryNext::Now, false, {}};
}

} // namespace turndown::tablet
