#pragma once

#include "shared/model/time.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turndown::tablet {

/// A picture that lies on this tablet, known by the SHA-256 of its bytes: 64 digits, lower-case hex.
struct KeptPhoto {
    std::string sha256;
    std::string type; ///< `image/jpeg` or `image/png`.
    std::int64_t size = 0;
    std::string upload;                ///< Where at the server its upload goes on; empty: not begun.
    std::optional<UtcTime> verifiedAt; ///< Server time at which the server said that it has it.
};

/// How many pictures of this tablet the server does not have.
struct PhotoCounts {
    std::size_t waiting = 0; ///< On their way.
    std::size_t refused = 0; ///< The server does not take them; they stay here.
};

/// The pictures of a tablet: those taken here, until and 35 days after the server has them, and copies of the server's.
/// Belongs to a Store and is used on its thread; what is changed within its `atomically` is part of that.
/// Every function throws StorageFailure when the disk fails.
class PhotoShelf {
public:
    PhotoShelf() = default;
    PhotoShelf(const PhotoShelf&) = delete;
    PhotoShelf& operator=(const PhotoShelf&) = delete;
    virtual ~PhotoShelf() = default;

    /// Keeps a picture for a form, durable when this returns: first its file, then that it is known. Answers its name.
    virtual std::string keepForForm(std::string_view bytes, const std::string& type) = 0;

    /// A form lets go of it: it is gone unless another form or an operation holds it.
    virtual void releaseFromForm(const std::string& sha256) = 0;

    /// An operation of this tablet names these: those that are kept must reach the server.
    virtual void send(const std::vector<std::string>& names) = 0;

    /// The server lacks these, which it should have: those it once had and that are still here must reach it again.
    /// False when none is here.
    virtual bool sendAgain(const std::vector<std::string>& names) = 0;

    /// Keeps a copy of one of the server's pictures.
    virtual void keepCopy(const std::string& sha256, std::string_view bytes, const std::string& type) = 0;

    [[nodiscard]] virtual bool has(const std::string& sha256) = 0;
    [[nodiscard]] virtual std::optional<KeptPhoto> find(const std::string& sha256) = 0;
    [[nodiscard]] virtual std::filesystem::path file(const std::string& sha256) const = 0;
    /// Nothing where its file is gone, or holds something else.
    [[nodiscard]] virtual std::optional<std::string> bytes(const std::string& sha256) = 0;

    /// What must reach the server, what was taken first first.
    [[nodiscard]] virtual std::vector<KeptPhoto> waiting() = 0;
    [[nodiscard]] virtual PhotoCounts counts() = 0;

    virtual void keepUpload(const std::string& sha256, const std::string& upload) = 0;
    virtual void markVerified(const std::string& sha256, UtcTime serverNow) = 0;
    virtual void refuse(const std::string& sha256, const std::string& why) = 0; ///< It stays; nobody sends it again.

    /// Drops what no operation has named and no form has held for so long, by server time.
    virtual void dropForgotten(UtcTime before) = 0;

    /// Of those that may go, which are copies and what the server has had since before `takenBefore`, drops the oldest until
    /// at most `most` bytes of them are left; those in `needed` stay. Answers how many bytes are left.
    virtual std::int64_t shrink(std::int64_t most, UtcTime takenBefore, const std::vector<std::string>& needed) = 0;

    /// How full the disk is, 0 … 1.
    [[nodiscard]] virtual double diskFilled() const = 0;
};

} // namespace turndown::tablet
