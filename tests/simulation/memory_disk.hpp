#pragma once

#include "tests/support/temporary_directory.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace turndown::simulation {

/// What goes wrong on a machine's disk.
enum class DiskFault {
    PowerCut, ///< Everything stops; of what was not synced, some is kept, some is torn, some is gone.
    WriteFails,
    Full, ///< Nothing more fits until `makeRoom`.
};

/// One machine's disk, in memory: what was written, and what of it would survive the power.
class MachineDisk {
public:
    static constexpr std::size_t kSector = 512; ///< A sector is written whole or not at all.

    using Files = std::map<std::string, std::vector<std::uint8_t>>;

    struct Write {
        std::int64_t offset = 0;
        std::vector<std::uint8_t> bytes;
        std::optional<std::int64_t> truncatedTo; ///< Instead of writing.
    };
    struct File {
        void write(std::int64_t offset, const std::uint8_t* bytes, std::size_t size);
        void truncate(std::int64_t size);
        void sync(); ///< What was written, and the file's name, survive the power from now on.

        std::vector<std::uint8_t> now;
        std::vector<std::uint8_t> durable;
        std::vector<Write> unsynced;
        bool nameIsDurable = false;
        // Locks of the handles that are open on it, and the memory they share: SQLite's wal-index.
        int sharedLocks = 0;
        const void* reserved = nullptr;
        const void* pending = nullptr;
        const void* exclusive = nullptr;
        std::vector<std::unique_ptr<std::vector<std::uint8_t>>> sharedMemory;
        int sharedMemoryUsers = 0;
        int sharedMemoryReaders[8] = {};
        const void* sharedMemoryWriters[8] = {};
    };

    /// The fault strikes at the write or sync that comes after `writes` more of them.
    void breakAfter(int writes, DiskFault fault);
    void mend(); ///< No fault is waiting, and there is room.

    /// The power goes. Open handles are dead from then on; files are what survived.
    void cutPower(std::mt19937_64& dice);

    /// What is durable just now, to come back to: a backup, or a clone.
    [[nodiscard]] Files copy() const;
    void replaceBy(const Files& files);

    [[nodiscard]] std::uint64_t life() const { return m_life; } ///< Grows with each power cut.
    [[nodiscard]] bool wasCut() const { return m_cut; }         ///< By `breakAfter`; until `cutPower` is called.
    [[nodiscard]] int struck() const { return m_struck; }       ///< Faults that struck.

private:
    friend struct DiskHandle;
    friend class MemoryDisks;

    /// What the next write or sync meets: SQLITE_OK, or the error it gets.
    int meetFault(bool isSync);

    std::map<std::string, std::shared_ptr<File>> m_files;
    std::optional<DiskFault> m_fault;
    int m_writesLeft = 0;
    bool m_full = false;
    bool m_cut = false;
    int m_struck = 0;
    std::uint64_t m_life = 0;
};

/// All disks of this process. The first call makes them what SQLite opens every database on: a path
/// `/…/MACHINE/FILE` is the file FILE of the machine MACHINE. From then on SQLite may be used on one thread only.
class MemoryDisks {
public:
    static MemoryDisks& all();

    MachineDisk& of(const std::string& machine);
    void forgetAll();

    /// The directory whose databases are on that machine's disk. What is no database lies there on the real disk.
    [[nodiscard]] std::filesystem::path directoryOf(const std::string& machine) const { return m_place.path / machine; }

private:
    MemoryDisks();

    test::TemporaryDirectory m_place;
    std::map<std::string, std::unique_ptr<MachineDisk>> m_machines;
};

} // namespace turndown::simulation
