#include "mobile/ui/going_on.hpp"

namespace turndown::ui {

namespace {

QString codeOf(const tablet::ShownDocument& shown)
{
    if (const auto* request = shown.as<Request>()) {
        return text(request->what);
    }
    if (const auto* order = shown.as<WorkOrder>()) {
        return text(order->what);
    }
    const auto* room = shown.as<Room>();
    return room == nullptr ? QString{} : text(nameOf(room->service.flag));
}

QString whoHas(const Hotel& hotel, const tablet::ShownDocument& shown)
{
    const auto* asset = shown.as<Asset>();
    const auto holder = asset == nullptr ? std::nullopt : holderOf(*asset);
    return holder ? hotel.staffName(*holder) : QString{};
}

} // namespace

QVariantMap goingOnLine(const Hotel& hotel, const DocumentName& name)
{
    const auto shown = hotel.tablet().show(name);
    return {{"kind", text(name.kind())},
            {"about", hotel.about(name)},
            {"code", codeOf(shown)},
            {"who", whoHas(hotel, shown)}};
}

} // namespace turndown::ui
