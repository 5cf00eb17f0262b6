#pragma once

#include "mobile/app/stage.hpp"

#include <QStringList>

#include <functional>

namespace turndown::ui {

/// The stage of the running test; made with the first use, in windows that nobody sees.
[[nodiscard]] Stage& stage();

/// Every size and hand that is promised, in this language.
[[nodiscard]] std::vector<Look> everyPosture(const QString& language = QStringLiteral("en"));

/// What is wrong with a screen: a sentence for each thing.
using Judge = std::function<QStringList(const Scene&, const Look&)>;

/// Opens every scene in each of these looks and asks the judge. Each finding comes with the scene and the look it was seen
/// in; the same finding in several looks is told once. A scene that cannot be opened is one too.
[[nodiscard]] QStringList findings(const std::vector<Look>& looks, const Judge& judge);

/// The findings as lines, for a message.
[[nodiscard]] std::string lines(const QStringList& findings);

/// Calls `see` for each item that is drawn, from the window inwards.
void visitShown(QQuickWindow& window, const std::function<void(QQuickItem&)>& see);

/// Where an item lies in its window.
[[nodiscard]] QRectF placeOf(const QQuickItem& item);

} // namespace turndown::ui
