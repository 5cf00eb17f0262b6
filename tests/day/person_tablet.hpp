#pragma once

#include "mobile/app/tablet_app.hpp"
#include "mobile/app/walker.hpp"
#include "mobile/sync/sync_protocol.hpp"
#include "tests/server/support/straight_way.hpp"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace turndown::test {

/// A tablet in somebody's hands: the real app with its real screens, in a test hotel, over a network that is there when
/// `sync` is called and away otherwise.
class PersonTablet {
public:
    PersonTablet(TestHotel& hotel, const std::string& name);

    /// By face and PIN, as people do.
    [[nodiscard]] bool signIn(const QString& person);
    void signOut();
    /// Says and hears everything there is.
    void sync();

    /// Presses what is called so; scrolls to it first.
    [[nodiscard]] bool tap(const QString& name) { return m_walker->tap(name); }
    [[nodiscard]] bool tapIn(const QString& name, const QString& part) { return m_walker->tapIn(name, part); }
    /// What can be read on an item of the screen, from above to below: `1203 | Dirty | Departure · 30 credits`.
    [[nodiscard]] std::string reads(const QString& name);
    [[nodiscard]] bool sees(const QString& name) { return m_walker->sees(name); }

private:
    TestHotel& m_hotel;
    StraightWay m_way;
    QTemporaryDir m_directory;
    std::unique_ptr<ui::TabletApp> m_app;
    std::unique_ptr<ui::Walker> m_walker;
    std::unique_ptr<tablet::SyncProtocol> m_protocol;
};

} // namespace turndown::test
