// The simulated disks as SQLite sees them: its "virtual file system", https://www.sqlite.org/vfs.html.

#include "tests/simulation/disk_handle.hpp"

#include <openssl/rand.h>

#include <algorithm>
#include <new>
#include <stdexcept>
#include <string_view>

namespace turndown::simulation {

namespace {

int closeFile(sqlite3_file* opened)
{
    DiskHandle& handle = DiskHandle::of(opened);
    {
        handle.unlockTo(SQLITE_LOCK_NONE);
    }
    handle.~DiskHandle();
    return SQLITE_OK;
}

int readFile(sqlite3_file* opened, void* into, int size, sqlite3_int64 offset)
{
    const DiskHandle& handle = DiskHandle::of(opened);
    if (handle.dead()) {
        return SQLITE_IOERR_READ;
    }
    const auto& content = handle.file->now;
    const auto wanted = static_cast<std::size_t>(size);
    const auto begin = std::min(static_cast<std::size_t>(offset), content.size());
    const auto there = std::min(wanted, content.size() - begin);
    auto* const bytes = static_cast<std::uint8_t*>(into);
    std::fill_n(std::copy_n(content.begin() + static_cast<std::ptrdiff_t>(begin), there, bytes), wanted - there, 0);
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* opened, const void* from, int size, sqlite3_int64 offset)
{
    const DiskHandle& handle = DiskHandle::of(opened);
    if (handle.dead()) {
        return SQLITE_IOERR_WRITE;
    }
    const auto* const bytes = static_cast<const std::uint8_t*>(from);
    const int met = handle.meetFault(false);
    if (met != SQLITE_FULL) { // Also one that fails or loses its power has reached the disk, perhaps.
        handle.file->write(offset, bytes, static_cast<std::size_t>(size));
    }
    return met;
}

int truncateFile(sqlite3_file* opened, sqlite3_int64 size)
{
    const DiskHandle& handle = DiskHandle::of(opened);
    if (handle.dead()) {
        return SQLITE_IOERR_TRUNCATE;
    }
    handle.file->truncate(size);
    return SQLITE_OK;
}

int syncFile(sqlite3_file* opened, int)
{
    const DiskHandle& handle = DiskHandle::of(opened);
    if (handle.dead()) {
        return SQLITE_IOERR_FSYNC;
    }
    const int met = handle.meetFault(true);
    if (met == SQLITE_OK) {
        handle.file->sync();
    }
    return met;
}

int sizeOfFile(sqlite3_file* opened, sqlite3_int64* size)
{
    const DiskHandle& handle = DiskHandle::of(opened);
    *size = static_cast<sqlite3_int64>(handle.file->now.size());
    return handle.dead() ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

int lockFile(sqlite3_file* opened, int wanted)
{
    DiskHandle& handle = DiskHandle::of(opened);
    MachineDisk::File& file = *handle.file;
    if (handle.dead()) {
        return SQLITE_IOERR_LOCK;
    }
    if (handle.lock >= wanted) {
        return SQLITE_OK;
    }
    const auto heldByOther = [&](const void* holder) { return holder != nullptr && holder != &handle; };
    if (wanted == SQLITE_LOCK_SHARED) {
        if (heldByOther(file.pending) || heldByOther(file.exclusive)) {
            return SQLITE_BUSY;
        }
        ++file.sharedLocks;
    } else if (wanted == SQLITE_LOCK_RESERVED) {
        if (heldByOther(file.reserved) || heldByOther(file.pending) || heldByOther(file.exclusive)) {
            return SQLITE_BUSY;
        }
        file.reserved = &handle;
    } else {
        if (heldByOther(file.reserved) || heldByOther(file.pending) || heldByOther(file.exclusive)) {
            return SQLITE_BUSY;
        }
        file.pending = &handle;
        if (file.sharedLocks > 1) {
            handle.lock = std::max(handle.lock, SQLITE_LOCK_PENDING);
            return SQLITE_BUSY;
        }
        file.exclusive = &handle;
    }
    handle.lock = wanted;
    return SQLITE_OK;
}

int unlockFile(sqlite3_file* opened, int wanted)
{
    DiskHandle& handle = DiskHandle::of(opened);
    return handle.unlockTo(wanted);
}

int isReserved(sqlite3_file* opened, int* answer)
{
    const DiskHandle& handle = DiskHandle::of(opened);
    *answer = handle.file->reserved != nullptr || handle.file->exclusive != nullptr ? 1 : 0;
    return SQLITE_OK;
}

int control(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*)
{
    return static_cast<int>(MachineDisk::kSector);
}

int characteristics(sqlite3_file*)
{
    return 0;
}

int mapShared(sqlite3_file* opened, int region, int size, int extend, void volatile** memory)
{
    DiskHandle& handle = DiskHandle::of(opened);
    auto& regions = handle.file->sharedMemory;
    *memory = nullptr;
    if (handle.dead()) {
        return SQLITE_IOERR_SHMMAP;
    }
    if (!handle.usesSharedMemory) {
        handle.usesSharedMemory = true;
        ++handle.file->sharedMemoryUsers;
    }
    const auto at = static_cast<std::size_t>(region);
    while (regions.size() <= at && extend != 0) {
        regions.push_back(std::make_unique<std::vector<std::uint8_t>>(static_cast<std::size_t>(size)));
    }
    if (at < regions.size()) {
        *memory = regions[at]->data();
    }
    return SQLITE_OK;
}

int lockShared(sqlite3_file* opened, int offset, int count, int flags)
{
    DiskHandle& handle = DiskHandle::of(opened);
    MachineDisk::File& file = *handle.file;
    const unsigned mask = ((1U << count) - 1U) << offset;
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        return handle.unlockShared(mask);
    }
    if (handle.dead()) {
        return SQLITE_IOERR_SHMLOCK;
    }
    for (int at = offset; at < offset + count; ++at) {
        const unsigned bit = 1U << at;
        const bool written = file.sharedMemoryWriters[at] != nullptr && file.sharedMemoryWriters[at] != &handle;
        const int others = file.sharedMemoryReaders[at] - ((handle.sharedMask & bit) != 0 ? 1 : 0);
        if (written || ((flags & SQLITE_SHM_EXCLUSIVE) != 0 && others > 0)) {
            return SQLITE_BUSY;
        }
    }
    for (int at = offset; at < offset + count; ++at) {
        const unsigned bit = 1U << at;
        if ((flags & SQLITE_SHM_EXCLUSIVE) != 0) {
            file.sharedMemoryWriters[at] = &handle;
            handle.exclusiveMask |= bit;
        } else if ((handle.sharedMask & bit) == 0) {
            ++file.sharedMemoryReaders[at];
            handle.sharedMask |= bit;
        }
    }
    return SQLITE_OK;
}

void barrier(sqlite3_file*) {} // There is one thread.

int unmapShared(sqlite3_file* opened, int)
{
    DiskHandle& handle = DiskHandle::of(opened);
    handle.unlockShared(0xFFU);
    if (handle.usesSharedMemory) {
        handle.usesSharedMemory = false;
        if (--handle.file->sharedMemoryUsers == 0) {
            handle.file->sharedMemory.clear(); // As the last one who closes deletes the wal-index.
        }
    }
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods{2,        closeFile,   readFile,        writeFile,  truncateFile,
                                  syncFile, sizeOfFile,  lockFile,        unlockFile, isReserved,
                                  control,  sectorSize,  characteristics, mapShared,  lockShared,
                                  barrier,  unmapShared, nullptr,         nullptr};

struct Place {
    MachineDisk& disk;
    std::string file;
};

Place placeOf(const char* path)
{
    const std::string_view text = path;
    const auto last = text.rfind('/');
    const auto before = last == 0 || last == std::string_view::npos ? last : text.rfind('/', last - 1);
    if (before == std::string_view::npos) {
        throw std::logic_error{"a database outside every machine: " + std::string{text}};
    }
    return {MemoryDisks::all().of(std::string{text.substr(before + 1, last - before - 1)}),
            std::string{text.substr(last + 1)}};
}

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* into, int flags, int* outFlags)
{
    auto* const handle = new (into) DiskHandle{};
    handle->pMethods = nullptr;
    static int temporaries = 0;
    const std::string name = path != nullptr ? path : "/temporary/" + std::to_string(++temporaries);
    const auto [disk, file] = placeOf(name.c_str());
    auto& files = DiskHandle::files(disk);
    if (DiskHandle::cut(disk) || (files.count(file) == 0 && (flags & SQLITE_OPEN_CREATE) == 0)) {
        handle->~DiskHandle();
        return SQLITE_CANTOPEN;
    }
    auto& opened = files[file];
    if (!opened) {
        opened = std::make_shared<MachineDisk::File>();
    }
    handle->disk = &disk;
    handle->file = opened;
    handle->life = disk.life();
    handle->pMethods = &kMethods;
    if (outFlags != nullptr) {
        *outFlags = flags;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* path, int)
{
    const auto [disk, file] = placeOf(path);
    if (DiskHandle::cut(disk)) {
        return SQLITE_IOERR_DELETE;
    }
    return DiskHandle::files(disk).erase(file) == 0 ? SQLITE_IOERR_DELETE_NOENT : SQLITE_OK;
}

int access(sqlite3_vfs*, const char* path, int, int* answer)
{
    const auto [disk, file] = placeOf(path);
    const auto* const found = DiskHandle::find(disk, file);
    *answer = found != nullptr && !(std::string_view{path}.ends_with("-wal") && found->now.empty()) ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* path, int size, char* into)
{
    sqlite3_snprintf(size, into, "%s", path);
    return SQLITE_OK;
}

/// Nobody else could let go meanwhile: there is one thread.
int sleepNot(sqlite3_vfs*, int microseconds)
{
    return microseconds;
}

int randomBytes(sqlite3_vfs*, int size, char* into)
{
    RAND_bytes(reinterpret_cast<unsigned char*>(into), size);
    return size;
}

} // namespace

MemoryDisks::MemoryDisks()
{
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);          // Half of the time would go into locks that nobody waits for,
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);          // and into counting memory.
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 512, 512);   // Every start reads a schema: hundreds of small pieces.
    static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr); // Its clock stays.
    vfs.szOsFile = sizeof(DiskHandle);
    vfs.zName = "turndown-simulation";
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = access;
    vfs.xFullPathname = fullName;
    vfs.xSleep = sleepNot;
    vfs.xRandomness = randomBytes;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK) {
        throw std::runtime_error{"SQLite did not take the simulated disks"};
    }
}

} // namespace turndown::simulation
