#pragma once

#include "mobile/core/photo_shelf.hpp"
#include "shared/model/result.hpp"

namespace turndown::tablet {

class Store;

/// The pictures of a tablet as its people use them. Nothing here waits for the network. Used on the tablet's thread.
class Photos {
public:
    explicit Photos(Store& store) : m_store{store} {}

    /// Keeps a JPEG or PNG picture for a form that will say its name in an operation; durable when this returns. Its name.
    /// `Refused` while as many as the tablet may hold wait for the network; `Storage` when the disk fails. Either way
    /// what it was taken for can be said without it.
    Result<std::string> keep(std::string_view bytes, const std::string& type);

    /// The form lets go of it. Pictures that an operation has named stay.
    void release(const std::string& sha256);

    /// The file of a picture that lies here; nothing while it does not.
    [[nodiscard]] std::optional<std::filesystem::path> file(const std::string& sha256) const;

    /// The disk is so full that people should know: soon no picture can be kept.
    [[nodiscard]] bool diskNearlyFull() const;

private:
    Store& m_store;
};

} // namespace turndown::tablet
