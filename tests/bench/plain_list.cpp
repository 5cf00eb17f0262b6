#include "tests/bench/plain_list.hpp"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

namespace turndown::ui {

namespace {

constexpr auto kList = R"(
import QtQuick

GridView {
    cellWidth: 248
    cellHeight: 288
    reuseItems: true
    delegate: Text {
        required property string number

        text: number
        font.pixelSize: 40
    }
}
)";

} // namespace

PlainList::PlainList(RoomListModel& rooms, QSize size)
{
    QQmlComponent component{m_window.engine()};
    component.setData(kList, {});
    QObject* const list =
        component.createWithInitialProperties({{QStringLiteral("model"), QVariant::fromValue(&rooms)}});
    m_window.setContent({}, nullptr, list);
    m_window.setResizeMode(QQuickView::SizeRootObjectToView);
    m_window.resize(size);
    m_window.show();
}

} // namespace turndown::ui
