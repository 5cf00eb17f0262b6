#pragma once

#include "mobile/core/tablet.hpp"
#include "mobile/crew/chance.hpp"
#include "mobile/crew/wifi.hpp"
#include "shared/model/result.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace turndown::crew {

/// One tablet of the crew: the same core, store and sync worker as in a person's hand, on a Wi-Fi of its own.
/// Used on one thread; the sync worker has its own.
class CrewTablet {
public:
    /// Enrols with a code from the office, waits for the first documents, and signs `staff` in with the PIN.
    /// `data` is the tablet's own directory, `server` the server's address. Fails with a sentence for people.
    [[nodiscard]] static Result<std::unique_ptr<CrewTablet>> handOut(const std::filesystem::path& data,
                                                                     const std::string& server, const std::string& code,
                                                                     const StaffId& staff, const std::string& pin,
                                                                     Chance chance);

    CrewTablet(const CrewTablet&) = delete;
    CrewTablet& operator=(const CrewTablet&) = delete;
    ~CrewTablet();

    [[nodiscard]] const tablet::Tablet& core() const;
    [[nodiscard]] const tablet::Person& person() const;
    [[nodiscard]] std::string name() const; ///< As the office's list of tablets has it.
    [[nodiscard]] bool isInReach() const;

    /// Records what its person did. Fails only when the disk does.
    Result<tablet::Tap> tap(const DocumentName& doc, const OperationBody& body);
    [[nodiscard]] std::int64_t taps() const; ///< How many there were.

    /// Shows what the sync worker has brought since, and walks in and out of the Wi-Fi's reach.
    void goOn(HotelTime now);

    /// The shift is over: it stays in reach from here on.
    void stayInReach();

private:
    struct Parts;
    explicit CrewTablet(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace turndown::crew
