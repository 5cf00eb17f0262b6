#pragma once

#include <QString>

namespace turndown::ui {

/// What the screens must say in the course of a shift, in one language: read by people of the hotel, not taken from the
/// translations. `%1` is left out where only a part of a sentence is looked for.
struct ShiftWords {
    const char* tag; ///< `en`, `zh-CN`.
    const char* whoAreYou;
    const char* toDo;
    const char* howToOrder; ///< Without news, the strip says how to set one's order.
    const char* gaveYou;    ///< 1003, by Chen Wei.
    const char* isRush;     ///< 1209.
    const char* checkedOut; ///< 1214.
    const char* moved;      ///< 1212, on the undo bar.
    const char* place;      ///< The third.
    const char* started;    ///< 1203.
    const char* cleaned;    ///< 1203.
    const char* clean;
    const char* doNotDisturb;
    const char* nobodyEnters;
    const char* discrepancy;
    const char* seenBy;
    const char* tapLeaks;
    const char* used;
    const char* progress; ///< At the end.
    const char* nothingLeft;
    const char* stillShut; ///< Two.
    const char* offline;
    const char* allAtServer;
    const char* passed; ///< 1102.
};

/// For `en` or `zh-CN`.
[[nodiscard]] const ShiftWords& shiftWords(const QString& tag);

} // namespace turndown::ui
