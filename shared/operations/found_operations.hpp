#pragma once

#include "shared/model/found_item.hpp"

namespace turndown {

struct FoundReported { // found.reported; on a new found item
    std::string room;
    std::optional<PlaceId> place;
    std::string what;
    std::string text;
    std::vector<std::string> photos;
    std::string label;
    FoundClass kept = FoundClass::Ordinary;
    std::optional<bool> guestInHouse;
};

struct FoundHandedOver { // found.handed_over; to one of the two
    std::optional<StaffId> toStaff;
    std::string to;
    bool sealed = false;
    std::string remark;
};

struct FoundReceived { // found.received
    std::string remark;
};

struct FoundStored { // found.stored
    std::string storage;
    Day keepUntil{}; ///< As the author's device worked it out from the hotel's settings.
};

struct FoundClaimed { // found.claimed
    std::string claimant;
    std::string contact;
    std::string proof;
};

struct FoundClaimWithdrawn {}; // found.claim_withdrawn

struct FoundReturned { // found.returned
    std::string to;
    ReturnedHow how = ReturnedHow::Collected;
    bool idShown = false;
    std::string reference;
    std::string remark;
};

struct FoundDisposalSigned { // found.disposal_signed
    DisposedHow how = DisposedHow::Discarded;
    std::optional<Day> day; ///< The hotel's day; without it that of UTC.
};

struct FoundCorrected { // found.corrected; what is given
    std::optional<std::string> what;
    std::optional<std::string> text;
    std::optional<std::string> label;
    std::optional<FoundClass> kept;
};

struct FoundNoted { // found.noted
    std::string text;
};

} // namespace turndown
