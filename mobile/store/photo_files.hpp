#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace turndown::tablet {

/// The files of pictures in one directory, readable by its owner only. Throws StorageFailure.
class PhotoFiles {
public:
    explicit PhotoFiles(std::filesystem::path directory) : m_directory{std::move(directory)} {}

    [[nodiscard]] std::filesystem::path path(const std::string& name) const { return m_directory / name; }

    /// When this returns the file survives the tablet's battery being pulled, and is whole whenever it is there at all.
    void write(const std::string& name, std::string_view bytes) const;

    /// Nothing where there is none.
    [[nodiscard]] std::optional<std::string> read(const std::string& name) const;

    void remove(const std::string& name) const; ///< Harmless where there is none.

private:
    std::filesystem::path m_directory;
};

} // namespace turndown::tablet
