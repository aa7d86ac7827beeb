// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingdisk.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <sqlite3.h>

namespace muster::test {
namespace {

/// SQLite's methods of one kind of file, and ours around them.
struct Methods
{
    const sqlite3_io_methods *real;
    sqlite3_io_methods ours;
};

std::atomic<int> s_countdown{0};
std::atomic<bool> s_isFull{false};
std::mutex s_mutex;
/// Grows only, and stays where it is.
std::deque<Methods> s_methods;
sqlite3_vfs *s_usual = nullptr;

const sqlite3_io_methods &realOf(const sqlite3_file *file)
{
    // `ours` lies in what knows `real`.
    const std::lock_guard lock{s_mutex};
    for (const Methods &methods : s_methods) {
        if (&methods.ours == file->pMethods) {
            return *methods.real;
        }
    }
    return *file->pMethods;
}

bool fails()
{
    int left = s_countdown;
    while (left > 0 && !s_countdown.compare_exchange_weak(left, left == 1 ? -1 : left - 1)) {
    }
    return left == 1;
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    if (fails()) {
        return s_isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    return realOf(file).xWrite(file, bytes, count, offset);
}

int sync(sqlite3_file *file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : realOf(file).xSync(file, flags);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : realOf(file).xTruncate(file, size);
}

const sqlite3_io_methods *around(const sqlite3_io_methods *real)
{
    const std::lock_guard lock{s_mutex};
    for (const Methods &methods : s_methods) {
        if (methods.real == real) {
            return &methods.ours;
        }
    }
    Methods &methods = s_methods.emplace_back(Methods{real, *real});
    methods.ours.xWrite = write;
    methods.ours.xSync = sync;
    methods.ours.xTruncate = truncate;
    return &methods.ours;
}

int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int result = s_usual->xOpen(vfs, name, file, flags, outFlags);
    if (file->pMethods) {
        file->pMethods = around(file->pMethods);
    }
    return result;
}

} // namespace

void FailingDisk::install()
{
    static sqlite3_vfs failing{};
    if (!s_usual) {
        s_usual = sqlite3_vfs_find(nullptr);
        failing = *s_usual;
        failing.zName = "failing";
        failing.xOpen = open;
        sqlite3_vfs_register(&failing, 1);
    }
}

void FailingDisk::failAt(int n, Fault fault)
{
    s_isFull = fault == Fault::Full;
    s_countdown = n;
}

bool FailingDisk::hasFailed()
{
    return s_countdown.exchange(0) < 0;
}

} // namespace muster::test
