#pragma once

#include "mobile/core/photo_shelf.hpp"
#include "mobile/store/connection.hpp"
#include "mobile/store/disk_gauge.hpp"
#include "mobile/store/photo_files.hpp"

namespace turndown::tablet {

/// The shelf over a table, and a file for each picture. A file that no row knows is harmless, a row without a file is not:
/// a file is written and forced to the disk before its row is.
class PhotoTable final : public PhotoShelf {
public:
    PhotoTable(Connection& connection, const std::filesystem::path& data, DiskGauge gauge)
        : m_connection{connection}, m_files{data / "photos"}, m_data{data}, m_gauge{std::move(gauge)}
    {
    }

    std::string keepForForm(std::string_view bytes, const std::string& type) override;
    void releaseFromForm(const std::string& sha256) override;
    void send(const std::vector<std::string>& names) override;
    bool sendAgain(const std::vector<std::string>& names) override;
    void keepCopy(const std::string& sha256, std::string_view bytes, const std::string& type) override;

    [[nodiscard]] bool has(const std::string& sha256) override { return find(sha256).has_value(); }
    [[nodiscard]] std::optional<KeptPhoto> find(const std::string& sha256) override;
    [[nodiscard]] std::filesystem::path file(const std::string& sha256) const override { return m_files.path(sha256); }
    [[nodiscard]] std::optional<std::string> bytes(const std::string& sha256) override;

    [[nodiscard]] std::vector<KeptPhoto> waiting() override;
    [[nodiscard]] PhotoCounts counts() override;

    void keepUpload(const std::string& sha256, const std::string& upload) override;
    void markVerified(const std::string& sha256, UtcTime serverNow) override;
    void refuse(const std::string& sha256, const std::string& why) override;

    void dropForgotten(UtcTime before) override;
    std::int64_t shrink(std::int64_t most, UtcTime takenBefore, const std::vector<std::string>& needed) override;
    [[nodiscard]] double diskFilled() const override { return m_gauge(m_data); }

private:
    void insert(const std::string& sha256, std::string_view bytes, const std::string& type, bool isCopy);
    void drop(const std::string& sha256);

    Connection& m_connection;
    PhotoFiles m_files;
    std::filesystem::path m_data;
    DiskGauge m_gauge;
};

} // namespace turndown::tablet
