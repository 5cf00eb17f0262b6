#include "tests/simulation/memory_disk.hpp"

#include <algorithm>
#include <sqlite3.h>

namespace turndown::simulation {

namespace {

void put(std::vector<std::uint8_t>& content, std::int64_t offset, const std::uint8_t* bytes, std::size_t size)
{
    const auto begin = static_cast<std::size_t>(offset);
    if (content.size() < begin) {
        content.resize(begin);
    }
    const auto over = std::min(size, content.size() - begin);
    std::copy_n(bytes, over, content.begin() + offset);
    content.insert(content.end(), bytes + over, bytes + size);
}

void redo(std::vector<std::uint8_t>& content, const MachineDisk::Write& write)
{
    if (write.truncatedTo) {
        content.resize(static_cast<std::size_t>(*write.truncatedTo));
    } else {
        put(content, write.offset, write.bytes.data(), write.bytes.size());
    }
}

/// Some of its sectors, each whole.
void redoTorn(std::vector<std::uint8_t>& content, const MachineDisk::Write& write, std::mt19937_64& dice)
{
    for (std::size_t at = 0; at < write.bytes.size(); at += MachineDisk::kSector) {
        if (dice() % 2 == 0) {
            put(content, write.offset + static_cast<std::int64_t>(at), write.bytes.data() + at,
                std::min(MachineDisk::kSector, write.bytes.size() - at));
        }
    }
}

} // namespace

void MachineDisk::File::write(std::int64_t offset, const std::uint8_t* bytes, std::size_t size)
{
    put(now, offset, bytes, size);
    unsynced.push_back({offset, {bytes, bytes + size}, {}});
}

void MachineDisk::File::truncate(std::int64_t size)
{
    now.resize(static_cast<std::size_t>(size));
    unsynced.push_back({0, {}, size});
}

void MachineDisk::File::sync()
{
    for (const Write& write : unsynced) {
        redo(durable, write);
    }
    unsynced.clear();
    nameIsDurable = true;
}

void MachineDisk::breakAfter(int writes, DiskFault fault)
{
    m_fault = fault;
    m_writesLeft = writes;
}

void MachineDisk::mend()
{
    m_fault.reset();
    m_full = false;
}

int MachineDisk::meetFault(bool isSync)
{
    if (m_cut) {
        return SQLITE_IOERR;
    }
    if (m_fault && m_writesLeft-- <= 0) {
        ++m_struck;
        const DiskFault fault = *m_fault;
        m_fault.reset();
        if (fault == DiskFault::PowerCut) {
            m_cut = true;
            return SQLITE_IOERR;
        }
        if (fault == DiskFault::WriteFails) {
            return isSync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_WRITE;
        }
        m_full = true;
    }
    return m_full && !isSync ? SQLITE_FULL : SQLITE_OK;
}

void MachineDisk::cutPower(std::mt19937_64& dice)
{
    for (auto file = m_files.begin(); file != m_files.end();) {
        File& was = *file->second;
        if (!was.nameIsDurable) {
            file = m_files.erase(file);
            continue;
        }
        for (const Write& write : was.unsynced) {
            switch (dice() % 3) {
            case 0:
                redo(was.durable, write);
                break;
            case 1:
                redoTorn(was.durable, write, dice);
                break;
            default:
                break;
            }
        }
        auto survived = std::make_shared<File>();
        survived->now = was.durable;
        survived->durable = std::move(was.durable);
        survived->nameIsDurable = true;
        file->second = std::move(survived);
        ++file;
    }
    ++m_life;
    m_cut = false;
}

MachineDisk::Files MachineDisk::copy() const
{
    Files files;
    for (const auto& [name, file] : m_files) {
        files.emplace(name, file->now);
    }
    return files;
}

void MachineDisk::replaceBy(const Files& files)
{
    m_files.clear();
    for (const auto& [name, content] : files) {
        auto file = std::make_shared<File>();
        file->now = content;
        file->durable = content;
        file->nameIsDurable = true;
        m_files.emplace(name, std::move(file));
    }
    ++m_life;
    m_cut = false;
}

MemoryDisks& MemoryDisks::all()
{
    static MemoryDisks disks;
    return disks;
}

MachineDisk& MemoryDisks::of(const std::string& machine)
{
    auto& disk = m_machines[machine];
    if (!disk) {
        disk = std::make_unique<MachineDisk>();
    }
    return *disk;
}

void MemoryDisks::forgetAll()
{
    m_machines.clear();
}

} // namespace turndown::simulation
