#pragma once

#include "mobile/core/photo_shelf.hpp"
#include "mobile/core/store.hpp"
#include "mobile/sync/photo_line.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace turndown::tablet {

/// What to do after a step with the pictures.
enum class CarryNext {
    Now,             ///< There is more to do.
    AfterOperations, ///< Operations wait; they go first.
    Later,           ///< It did not work; try again after a while.
    Quiet,           ///< Nothing is left to do.
};

struct Carried {
    CarryNext next = CarryNext::Quiet;
    bool changed = false; ///< A picture has come, or got to the server, or was refused there.
    std::string trouble;  ///< One sentence where it did not work; may be empty.
};

/// Carries pictures: up what operations of this tablet name, then down what its documents show; a piece in each step, so
/// that operations never wait for more than one. Without threads; used on the thread of its store; throws StorageFailure,
/// after which the step may be taken again. What is at the server is never sent, and a piece only where it is not known
/// to have arrived. Source: docs/design.md, section 5, "Photos".
class PhotoCourier {
public:
    explicit PhotoCourier(Store& store) : m_store{store} {}

    /// The line to the server this tablet belongs to now; null while it belongs to none, or is shut out.
    [[nodiscard]] std::shared_ptr<PhotoLine> line();

    /// One step over the line that `line` answered last.
    [[nodiscard]] Carried step();

    /// The documents may name other pictures than before.
    void lookAgain() { m_needed.reset(); }

    /// What the server did not have may have got there.
    void tryMissingAgain() { m_missing.clear(); }

private:
    Carried carryUp(const KeptPhoto& photo);
    Carried begin(const KeptPhoto& photo);
    Carried askOffset(const KeptPhoto& photo);
    Carried sendOn(const KeptPhoto& photo);
    Carried prove(const KeptPhoto& photo);
    Carried beginAgain(const KeptPhoto& photo);
    Carried judge(const KeptPhoto& photo, const PhotoAnswer& answer);
    Carried refuse(const KeptPhoto& photo, const std::string& why);
    Carried putOff(const std::string& sha256);
    [[nodiscard]] bool takeInHand(const KeptPhoto& photo);

    [[nodiscard]] std::optional<std::string> nextToFetch();
    Carried carryDown(const std::string& sha256);
    void tidyUp();

    [[nodiscard]] Result<PhotoAnswer> ask(const PhotoRequest& request);
    Carried unreachable(const Error& error);

    Store& m_store;
    std::string m_server; ///< Address and certificate that `m_line` leads to.
    std::shared_ptr<PhotoLine> m_line;
    std::string m_token;

    std::string m_inHand;                 ///< The picture that is being sent.
    std::string m_bytes;                  ///< Its bytes.
    std::optional<std::int64_t> m_offset; ///< How many of them are at the server; nothing: to be asked.
    int m_begun = 0;                      ///< How often its upload did not go on and had to begin again.

    std::set<std::string> m_putOff;  ///< Pictures that the others do not wait for; tried again after a while.
    std::set<std::string> m_missing; ///< The server does not have these yet.
    std::optional<std::vector<std::string>> m_needed;
    std::optional<UtcTime> m_tidied; ///< By server time.
};

} // namespace turndown::tablet
