#include "mobile/core/photos.hpp"

#include "mobile/core/store.hpp"
#include "shared/operations/photos_named.hpp"

namespace turndown::tablet {

namespace {

constexpr std::size_t kMostWaiting = 500; // docs/domain.md, "Loads"
constexpr double kNearlyFull = 0.8;       // The same.

} // namespace

Result<std::string> Photos::keep(std::string_view bytes, const std::string& type)
try {
    if (m_store.photos().counts().waiting >= kMostWaiting) {
        return Error{Problem::Refused, "500 photos wait for the network already, so this one was not kept"};
    }
    return m_store.photos().keepForForm(bytes, type);
} catch (const StorageFailure& failure) {
    return Error{Problem::Storage, failure.what()};
}

void Photos::release(const std::string& sha256)
try {
    m_store.photos().releaseFromForm(sha256);
} catch (const StorageFailure&) {
    // It stays for a while longer, which harms nobody: what no form holds is dropped later.
}

std::optional<std::filesystem::path> Photos::file(const std::string& sha256) const
try {
    const bool isHere = isPhotoName(sha256) && m_store.photos().has(sha256);
    return isHere ? std::optional{m_store.photos().file(sha256)} : std::nullopt;
} catch (const StorageFailure&) {
    return std::nullopt;
}

bool Photos::diskNearlyFull() const
{
    return m_store.photos().diskFilled() >= kNearlyFull;
}

} // namespace turndown::tablet
