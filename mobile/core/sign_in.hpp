#pragma once

#include "mobile/core/person.hpp"
#include "mobile/core/shown_documents.hpp"
#include "shared/model/result.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace turndown::tablet {

/// Who uses the tablet: a PIN, checked offline against the verifiers the hotel has sent, and a throttle that a restart or
/// a changed clock does not shorten much. Throws StorageFailure.
class SignIn {
public:
    SignIn(Store& store, ShownDocuments& documents, const Clock& clock)
        : m_store{store}, m_documents{documents}, m_clock{clock}
    {
    }

    [[nodiscard]] std::vector<Person> people();
    Result<Person> signIn(const StaffId& staff, std::string_view pin);
    [[nodiscard]] std::chrono::milliseconds wait(const StaffId& staff);
    void signOut();
    [[nodiscard]] std::optional<Person> signedIn();

private:
    void countWrong(const StaffId& staff, PinThrottle throttle);

    Store& m_store;
    ShownDocuments& m_documents;
    const Clock& m_clock;
};

} // namespace turndown::tablet
