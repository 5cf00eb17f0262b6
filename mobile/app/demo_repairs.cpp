#include "mobile/app/demo_repairs.hpp"

namespace turndown::ui {

namespace {

DamageReported broken(const char* room, const char* category, const char* what, Priority priority,
                      const char* words = "")
{
    DamageReported reported;
    reported.room = room;
    reported.category = category;
    reported.what = what;
    reported.priority = priority;
    reported.text = words;
    return reported;
}

} // namespace

void stageRepairs(DemoHotel& hotel, UtcTime now)
{
    using namespace std::chrono_literals;
    const StaffId tom{"u-tom"};
    const auto maria = [&](const DamageReported& reported) {
        return hotel.reportDamage("u-maria", Role::Attendant, reported);
    };
    const auto asTom = [&](const DocumentName& doc, const OperationBody& body) {
        hotel.state(doc, tom.text(), Role::Engineer, body);
    };

    auto sparks = broken("1204", "electrical", "socket-dead", Priority::P1, "It sparks when the kettle is on.");
    sparks.hazard = true;
    maria(sparks);

    const auto drain = maria(broken("1111", "plumbing", "drain-blocked", Priority::P2));
    hotel.state(drain, "u-anna", Role::Supervisor, WorkOrderAssigned{tom, now - 35min});

    const auto drips = maria(broken("1206", "hvac", "drips", Priority::P3));
    asTom(drips, WorkOrderStepped{WorkOrderStep::Accepted, {}});
    asTom(drips, WorkOrderStepped{WorkOrderStep::Commented, "The pan has a crack, a new one comes at two."});

    const auto water = maria(broken("1202", "walls-floor-ceiling", "water-mark", Priority::P3));
    asTom(water, OutOfOrderAsked{Sale::OutOfOrder, std::nullopt, std::nullopt, "The wall has to dry for two days."});

    const auto remote = maria(broken("1104", "tv-phone-network", "remote-broken", Priority::P2));
    asTom(remote, WorkOrderStepped{WorkOrderStep::Done, "New batteries."});

    auto stain = broken("1106", "furniture", "stained", Priority::P4);
    stain.charge = {{"stained-linen", 1, 9000}};
    maria(stain);

    const auto noise = maria(broken("1211", "hvac", "too-loud", Priority::P2));
    asTom(noise, WorkOrderStepped{WorkOrderStep::Done, {}});
    hotel.state(noise, "u-anna", Role::Supervisor, WorkOrderStepped{WorkOrderStep::Verified, {}});
}

} // namespace turndown::ui
