#pragma once

#include "tests/simulation/memory_disk.hpp"

#include <algorithm>
#include <sqlite3.h>

namespace turndown::simulation {

/// SQLite's handle of an open file.
struct DiskHandle : sqlite3_file {
    MachineDisk* disk = nullptr;
    std::shared_ptr<MachineDisk::File> file;
    std::uint64_t life = 0;
    int lock = SQLITE_LOCK_NONE;
    bool usesSharedMemory = false;
    unsigned sharedMask = 0;
    unsigned exclusiveMask = 0;

    [[nodiscard]] bool dead() const { return life != disk->m_life || disk->m_cut; }
    int meetFault(bool isSync) const { return disk->meetFault(isSync); }

    static DiskHandle& of(sqlite3_file* file) { return *static_cast<DiskHandle*>(file); }
    static MachineDisk::File* find(MachineDisk& disk, const std::string& name)
    {
        const auto found = disk.m_files.find(name);
        return found == disk.m_files.end() ? nullptr : found->second.get();
    }
    static std::map<std::string, std::shared_ptr<MachineDisk::File>>& files(MachineDisk& disk) { return disk.m_files; }
    static bool cut(const MachineDisk& disk) { return disk.m_cut; }

    int unlockTo(int wanted)
    {
        if (lock > SQLITE_LOCK_SHARED) {
            for (const void** holder : {&file->reserved, &file->pending, &file->exclusive}) {
                *holder = *holder == this ? nullptr : *holder;
            }
        }
        if (lock >= SQLITE_LOCK_SHARED && wanted == SQLITE_LOCK_NONE) {
            --file->sharedLocks;
        }
        lock = std::min(lock, wanted);
        return SQLITE_OK;
    }

    int unlockShared(unsigned mask)
    {
        for (int at = 0; at < 8; ++at) {
            const unsigned bit = 1U << at;
            if ((mask & bit) == 0) {
                continue;
            }
            if ((exclusiveMask & bit) != 0) {
                file->sharedMemoryWriters[at] = nullptr;
            } else if ((sharedMask & bit) != 0) {
                --file->sharedMemoryReaders[at];
            }
        }
        sharedMask &= ~mask;
        exclusiveMask &= ~mask;
        return SQLITE_OK;
    }
};

} // namespace turndown::simulation
