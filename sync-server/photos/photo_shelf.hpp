#pragma once

#include "shared/model/result.hpp"

#include <filesystem>
#include <string>

namespace turndown::server {

/// The hotel's photos, each in a file called by the SHA-256 of its bytes, lower-case hex. They never change; from any thread.
class PhotoShelf {
public:
    explicit PhotoShelf(std::filesystem::path directory) : m_directory{std::move(directory)} {}

    [[nodiscard]] const std::filesystem::path& directory() const { return m_directory; }

    [[nodiscard]] bool has(const std::string& name) const;

    /// The bytes of a photo. Missing when there is no such photo.
    [[nodiscard]] Result<std::string> read(const std::string& name) const;

    /// Takes the file in; returns when it is safe on the disk. Its bytes must have that hash.
    Done take(const std::filesystem::path& file, const std::string& name) const;

    /// Puts every photo that `other` lacks there too, by a second name for the same bytes where the disk allows, else by a copy.
    Done copyTo(const PhotoShelf& other) const;

private:
    [[nodiscard]] std::filesystem::path fileOf(const std::string& name) const;

    std::filesystem::path m_directory;
};

} // namespace turndown::server
