#pragma once

#include "shared/model/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace turndown::tablet {

/// What somebody else, the front office or an inspector changed about an attendant's room, area or request.
enum class RoomChange {
    Given,     ///< It is theirs now.
    TakenAway, ///< It was.
    SentBack,  ///< An inspector failed it: clean again.
    CheckedOut,
    CheckedIn,
    DueOut,
    StaysOn, ///< It was due out.
    Rush,
    RushOver,
    Vip,
    VipOver,
    Queue, ///< The guest is waiting for it.
    QueueOver,
    OtherTask,    ///< `detail`: which.
    TakenOver,    ///< Somebody else is at it.
    Cleaned,      ///< Somebody else has finished it.
    ConditionSet, ///< By hand; `detail`: which.
    OffSale,      ///< `detail`: out of order, or out of service.
    OnSale,
    Sign, ///< At the door; `detail`: which.
    SignOff,
    Noted,
    Requested,   ///< A request is theirs now; `detail`: for what.
    RequestGone, ///< It was: cancelled, or somebody else has it; `detail`: for what.
};

/// One change in a form that each reader is told in their own language.
struct Announcement {
    std::string room;
    RoomChange change{};
    std::string detail; ///< A code, where the change has several.
    StaffId by;
    UtcTime at{};
    DocumentName other{}; ///< The area or the request it is about, where it is not about a room; `room` is empty then.

    friend bool operator==(const Announcement&, const Announcement&) = default;
};

/// What `person` should hear about one of their rooms that was shown as `before` and is now shown as `after`: what others
/// did, with who and when. Nothing for what they did themselves, and nothing that no operation known here explains: a room
/// seen for the first time announces nothing. Pure.
[[nodiscard]] std::vector<Announcement> whatChanged(const Document& before, const Document& after,
                                                    const StaffId& person);

/// Whether it is still so. What is not is no news any more: a rush that is over, a room given that has been begun.
[[nodiscard]] bool stillHolds(const Announcement& announcement, const Room& room, const StaffId& person);

/// Two of one room about the same thing: the later one overtakes the earlier.
[[nodiscard]] bool aboutTheSame(const Announcement& left, const Announcement& right);

} // namespace turndown::tablet

namespace turndown {

template <>
inline constexpr auto kNames<tablet::RoomChange> = std::array{Named{tablet::RoomChange::Given, "given"},
                                                              Named{tablet::RoomChange::TakenAway, "taken-away"},
                                                              Named{tablet::RoomChange::SentBack, "sent-back"},
                                                              Named{tablet::RoomChange::CheckedOut, "checked-out"},
                                                              Named{tablet::RoomChange::CheckedIn, "checked-in"},
                                                              Named{tablet::RoomChange::DueOut, "due-out"},
                                                              Named{tablet::RoomChange::StaysOn, "stays-on"},
                                                              Named{tablet::RoomChange::Rush, "rush"},
                                                              Named{tablet::RoomChange::RushOver, "rush-over"},
                                                              Named{tablet::RoomChange::Vip, "vip"},
                                                              Named{tablet::RoomChange::VipOver, "vip-over"},
                                                              Named{tablet::RoomChange::Queue, "queue"},
                                                              Named{tablet::RoomChange::QueueOver, "queue-over"},
                                                              Named{tablet::RoomChange::OtherTask, "other-task"},
                                                              Named{tablet::RoomChange::TakenOver, "taken-over"},
                                                              Named{tablet::RoomChange::Cleaned, "cleaned"},
                                                              Named{tablet::RoomChange::ConditionSet, "condition-set"},
                                                              Named{tablet::RoomChange::OffSale, "off-sale"},
                                                              Named{tablet::RoomChange::OnSale, "on-sale"},
                                                              Named{tablet::RoomChange::Sign, "sign"},
                                                              Named{tablet::RoomChange::SignOff, "sign-off"},
                                                              Named{tablet::RoomChange::Noted, "noted"},
                                                              Named{tablet::RoomChange::Requested, "requested"},
                                                              Named{tablet::RoomChange::RequestGone, "request-gone"}};

} // namespace turndown
