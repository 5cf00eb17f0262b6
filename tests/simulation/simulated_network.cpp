#include "tests/simulation/simulated_network.hpp"

#include <algorithm>

namespace turndown::simulation {

Result<tablet::Posted> SimulatedNetwork::post(const std::string& path, const std::string& token,
                                              const std::string& json, std::chrono::milliseconds /*patience*/)
{
    enum Fate { RequestLost, RequestLate, ReplyLost, ReplyCut, Twice, Fates };
    const int fate = m_healed || !m_universe.chance(35) ? Fates : m_universe.roll(Fates);
    const char* const names[] = {"request lost", "request late", "reply lost", "reply cut", "request twice"};
    if (fate < Fates) {
        ++m_faults[names[fate]];
    }
    if (fate == RequestLost || fate == RequestLate) {
        if (fate == RequestLate) {
            m_late.push_back({path, token, json});
        }
        return lost();
    }
    if (fate == Twice) {
        static_cast<void>(m_server.post(path, token, json));
    }
    auto answer = m_server.post(path, token, json);
    if (!answer || fate == ReplyLost) {
        return lost();
    }
    if (fate == ReplyCut && !answer->body.empty()) {
        answer->body.resize(static_cast<std::size_t>(m_universe.roll(static_cast<int>(answer->body.size()))));
    }
    return std::move(*answer);
}

bool SimulatedNetwork::isUnderWay(const OperationId& id) const
{
    const std::string text = id.text();
    return std::any_of(m_late.begin(), m_late.end(),
                       [&](const Request& request) { return request.json.find(text) != std::string::npos; });
}

void SimulatedNetwork::deliverLate()
{
    if (!m_late.empty()) {
        const Request request = m_late.front();
        m_late.pop_front();
        static_cast<void>(m_server.post(request.path, request.token, request.json));
    }
}

} // namespace turndown::simulation
