#pragma once

#include "mobile/core/store.hpp"
#include "mobile/core/sync_news.hpp"
#include "mobile/sync/transport.hpp"
#include "tests/server/support/test_hotel.hpp"

#include <string>

namespace turndown::test {

/// A straight way from a tablet to the hotel's server, in one process; the hotel may be restarted or restored in between.
class StraightWay final : public tablet::Transport {
public:
    explicit StraightWay(TestHotel& hotel) : m_hotel{hotel} {}

    Result<tablet::Posted> post(const std::string& path, const std::string& token, const std::string& json,
                                std::chrono::milliseconds patience) override;
    void cancel() override {}
    void resume() override {}

private:
    TestHotel& m_hotel;
};

/// Makes a fresh store a tablet of the floor.
Result<tablet::SyncNews> enrolStraight(StraightWay& way, TestHotel& hotel, tablet::Store& store,
                                       const std::string& name);

} // namespace turndown::test
