// The inspection that a guest at the front desk waits for: docs/domain.md, duty 9.

#include "tests/simulation/naive_thing.hpp"

namespace turndown::simulation {

using nlohmann::json;

namespace {

bool isWaitedFor(const json& room)
{
    return room["checkout"].is_object() && room["checkout"]["result"].is_null();
}

Fate asked(const Hearing& hearing)
{
    const json& room = hearing.now;
    if (is(room["occupancy"], "vacant") && !is(room["stay"], "departed")) {
        return overruled("not-occupied");
    }
    if (isWaitedFor(room)) {
        return overruled("already-done");
    }
    askForCheckout(hearing);
    return kStands;
}

Fate answered(const Hearing& hearing)
{
    json& checkout = hearing.now["checkout"];
    if (!checkout.is_object() || checkout["op"] != hearing.said("asked")) {
        return overruled("newer-state");
    }
    const bool received = hearing.entry.kind == "checkout.received";
    if (!checkout[received ? "received_at" : "result"].is_null()) {
        return overruled("already-done");
    }
    if (received) {
        checkout["received_by"] = hearing.by();
        checkout["received_at"] = hearing.at();
    } else {
        checkout["result"] = hearing.said("result");
        checkout["items"] = hearing.body().value("items", json::array());
        checkout["text"] = hearing.body().value("text", "");
        checkout["by"] = hearing.by();
        checkout["at"] = hearing.at();
    }
    return kStands;
}

} // namespace

void askForCheckout(const Hearing& hearing)
{
    if (!isWaitedFor(hearing.now)) {
        hearing.now["checkout"] = {{"op", hearing.op()},
                                   {"asked_by", hearing.by()},
                                   {"asked_at", hearing.at()},
                                   {"received_by", nullptr},
                                   {"received_at", nullptr},
                                   {"result", nullptr},
                                   {"items", json::array()},
                                   {"text", ""},
                                   {"by", nullptr},
                                   {"at", nullptr}};
    }
}

std::optional<Fate> hearAboutCheckout(const Hearing& hearing)
{
    const std::string& kind = hearing.entry.kind;
    if (kind == "checkout.asked") {
        return asked(hearing);
    }
    return kind.starts_with("checkout.") ? std::optional{answered(hearing)} : std::nullopt;
}

} // namespace turndown::simulation
