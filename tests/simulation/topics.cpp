#include "tests/simulation/topics.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace turndown::simulation {

namespace {

/// By the first letters of the kinds of operations.
using Topic = std::vector<std::string_view>;

const std::array kTopics{
    Topic{"room.started", "room.cleaned", "room.paused", "room.inspected", "stay.", "day."},
    Topic{"room.service_set", "room.welfare", "room.observed", "room.noted", "stay.", "day."},
    Topic{"room.service_set", "room.started", "room.cleaned", "stay."},
    Topic{"room.cleaned", "room.abandoned", "room.touch_up", "room.deep", "room.assigned", "room.overridden",
          "room.sale_set", "stay.", "day."},
    Topic{"checkout.", "stay."},
    Topic{"room.flagged", "stay."},
    Topic{"area.", "request."},
    Topic{"found.", "conflict."},
    Topic{"loan.", "request."},
    Topic{"damage.", "work_order."},
    Topic{"minibar.", "posting.", "stock.", "room.cleaned"},
    Topic{"requisition."},
    Topic{"stocktake.", "stock.", "conflict."},
    Topic{"stocktake.", "stock.used"},
    Topic{"custody.", "conflict."},
    Topic{"log.", "handover."},
    Topic{"briefing.", "report."},
    Topic{"roster.", "conflict."},
};

std::vector<const Saying*> about(const Topic& topic, const auto& all)
{
    std::vector<const Saying*> sayings;
    for (const Saying& saying : all) {
        const std::string_view kind{saying.kind};
        if (std::any_of(topic.begin(), topic.end(), [kind](auto begins) { return kind.starts_with(begins); })) {
            sayings.push_back(&saying);
        }
    }
    return sayings;
}

const Topic kEverything{""};

} // namespace

Topics Topics::ofADay(Universe& universe)
{
    const bool everything = universe.chance(50);
    const Topic& topic =
        everything ? kEverything : kTopics[static_cast<std::size_t>(universe.roll(static_cast<int>(kTopics.size())))];
    Topics topics;
    topics.m_taps = about(topic, kTaps);
    topics.m_office = about(topic, kOffice);
    return topics;
}

} // namespace turndown::simulation
