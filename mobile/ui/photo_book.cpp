#include "mobile/ui/photo_book.hpp"

#include <QDateTime>
#include <QDir>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <utility>

namespace turndown::ui {

namespace {

constexpr qsizetype kMostShown = 60;
constexpr auto kUntilWritten = std::chrono::milliseconds{300};
const QStringList kPictures{"*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"};

QString wordFor(const Error& error)
{
    switch (error.problem) {
    case Problem::Refused:
        return QStringLiteral("too-many");
    case Problem::Malformed:
    case Problem::Missing:
        return QStringLiteral("no-picture");
    case Problem::Unreachable:
    case Problem::Storage:
        return QStringLiteral("not-kept");
    }
    return {};
}

} // namespace

PhotoBook::PhotoBook(Hotel& hotel, Shrink shrink, QString folder, QObject* parent)
    : QObject{parent},
      m_hotel{hotel},
      m_shrink{std::move(shrink)},
      m_folder{std::move(folder)},
      m_latest{{"source", "when"}}
{
    m_written.setSingleShot(true);
    m_written.setInterval(kUntilWritten);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_written, [this] { m_written.start(); });
    connect(&m_written, &QTimer::timeout, this, &PhotoBook::refresh);
}

void PhotoBook::look()
{
    if (m_watcher.directories().isEmpty() && QDir{m_folder}.exists()) {
        m_watcher.addPath(m_folder);
    }
    refresh();
}

void PhotoBook::refresh()
{
    auto files = QDir{m_folder}.entryInfoList(kPictures, QDir::Files | QDir::Readable, QDir::Time);
    files.resize(std::min(files.size(), kMostShown));
    std::vector<Row> rows;
    for (const QFileInfo& file : files) {
        const UtcTime at{std::chrono::milliseconds{file.lastModified().toMSecsSinceEpoch()}};
        rows.push_back({file.absoluteFilePath(),
                        {QUrl::fromLocalFile(file.absoluteFilePath()).toString(), m_hotel.clockText(at)}});
    }
    m_latest.setRows(std::move(rows));
    say(m_hotel.tablet().photos().diskNearlyFull() ? QStringLiteral("nearly-full") : QString{});
}

QString PhotoBook::keep(const QString& file)
{
    const auto bytes = m_shrink(file);
    const auto name = bytes ? m_hotel.tablet().photos().keep(*bytes, "image/jpeg") : Result<std::string>{bytes.error()};
    if (!name) {
        say(wordFor(name.error()));
        return {};
    }
    say(m_hotel.tablet().photos().diskNearlyFull() ? QStringLiteral("nearly-full") : QString{});
    return text(*name);
}

void PhotoBook::release(const QString& name)
{
    m_hotel.tablet().photos().release(plain(name));
}

void PhotoBook::say(const QString& trouble)
{
    if (m_trouble != trouble) {
        m_trouble = trouble;
        emit troubleChanged();
    }
}

} // namespace turndown::ui
