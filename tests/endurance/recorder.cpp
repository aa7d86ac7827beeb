// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program (LD_PRELOAD), it writes down in MUSTER_TRACE, in their order, the calls by which that changes
// files below MUSTER_TRACE_FOLDER, what it hears and says over sockets, and what it prints. One lock around each call
// and its entry: the order is the true one.
#include "endurance/traceentry.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

using Kind = muster::test::TraceEntry::Kind;

namespace {

constexpr int mostDescriptors = 65536;

/// The recursive lock: what is recorded calls what is recorded.
std::recursive_mutex &lock()
{
    static auto *const mutex = new std::recursive_mutex;
    return *mutex;
}

bool (&isTraced())[mostDescriptors]
{
    static bool traced[mostDescriptors];
    return traced;
}

void put(const void *data, std::size_t bytes)
{
    static const long file =
        syscall(SYS_openat, AT_FDCWD, std::getenv("MUSTER_TRACE"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    for (const char *at = static_cast<const char *>(data); bytes > 0;) {
        const long written = syscall(SYS_write, file, at, bytes);
        if (written <= 0) {
            std::abort();
        }
        at += written;
        bytes -= static_cast<std::size_t>(written);
    }
}

void note(Kind kind, int descriptor, std::uint64_t offset, std::string_view data = {}, std::string_view more = {})
{
    const int before = errno;
    const muster::test::TraceEntry entry{kind, descriptor, offset, static_cast<std::uint32_t>(data.size()),
                                         static_cast<std::uint32_t>(more.size())};
    put(&entry, sizeof entry);
    put(data.data(), data.size());
    put(more.data(), more.size());
    errno = before;
}

bool isBelowFolder(std::string_view path)
{
    static const std::string folder = std::getenv("MUSTER_TRACE_FOLDER");
    return path.starts_with(folder);
}

bool isKnown(int descriptor)
{
    return descriptor >= 0 && descriptor < mostDescriptors && isTraced()[descriptor];
}

template <typename Function>
Function *real(Function *, const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

int opened(int descriptor, const char *path, int flags)
{
    if (descriptor >= 0 && descriptor < mostDescriptors) {
        isTraced()[descriptor] = isBelowFolder(path);
    }
    if (isKnown(descriptor)) {
        note(Kind::Open, descriptor, static_cast<std::uint64_t>(flags), path);
    }
    return descriptor;
}

FILE *opened(FILE *file, const char *path, const char *mode)
{
    if (file) {
        const int flags = mode[0] == 'w' ? O_CREAT | O_TRUNC : mode[0] == 'a' ? O_CREAT : 0;
        opened(fileno(file), path, flags);
    }
    return file;
}

void closing(int descriptor)
{
    if (isKnown(descriptor)) {
        isTraced()[descriptor] = false;
        note(Kind::Close, descriptor, 0);
    }
}

std::uint64_t placeOf(int descriptor)
{
    struct stat status = {};
    const bool appends = (fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
    return static_cast<std::uint64_t>(appends && fstat(descriptor, &status) == 0 ? status.st_size
                                                                                 : lseek(descriptor, 0, SEEK_CUR));
}

ssize_t wrote(int descriptor, std::uint64_t offset, const void *data, ssize_t bytes)
{
    if (bytes > 0 && (isKnown(descriptor) || descriptor == STDOUT_FILENO)) {
        note(descriptor == STDOUT_FILENO ? Kind::Said : Kind::Write, descriptor, offset,
             {static_cast<const char *>(data), static_cast<std::size_t>(bytes)});
    }
    return bytes;
}

int synced(int descriptor, int result)
{
    if (result == 0 && isKnown(descriptor)) {
        note(Kind::Sync, descriptor, 0);
    }
    return result;
}

int truncated(int descriptor, off_t length, int result)
{
    if (result == 0 && isKnown(descriptor)) {
        note(Kind::Truncate, descriptor, static_cast<std::uint64_t>(length));
    }
    return result;
}

int changedName(Kind kind, const char *path, int result, const char *to = "")
{
    if (result == 0 && isBelowFolder(path)) {
        note(kind, -1, 0, path, to);
    }
    return result;
}

[[gnu::constructor]] void begin()
{
    note(Kind::Start, -1, 0);
    unsetenv("LD_PRELOAD");
}

mode_t modeOf(int flags, va_list &arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

#define RECORDED(name)                                                                                                 \
    const std::lock_guard locked{lock()};                                                                              \
    static auto *const call = real(&::name, #name)

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    RECORDED(open);
    return opened(call(path, flags, mode), path, flags);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    RECORDED(open64);
    return opened(call(path, flags, mode), path, flags);
}

FILE *fopen(const char *path, const char *mode)
{
    RECORDED(fopen);
    return opened(call(path, mode), path, mode);
}

FILE *fopen64(const char *path, const char *mode)
{
    RECORDED(fopen64);
    return opened(call(path, mode), path, mode);
}

int fclose(FILE *file)
{
    RECORDED(fclose);
    std::fflush(file);
    closing(fileno(file));
    return call(file);
}

int close(int descriptor)
{
    RECORDED(close);
    closing(descriptor);
    return call(descriptor);
}

ssize_t write(int descriptor, const void *data, size_t bytes)
{
    RECORDED(write);
    const std::uint64_t offset = isKnown(descriptor) ? placeOf(descriptor) : 0;
    return wrote(descriptor, offset, data, call(descriptor, data, bytes));
}

ssize_t writev(int descriptor, const iovec *pieces, int count)
{
    RECORDED(writev);
    if (!isKnown(descriptor)) {
        return call(descriptor, pieces, count);
    }
    std::string whole;
    for (int i = 0; i < count; ++i) {
        whole.append(static_cast<const char *>(pieces[i].iov_base), pieces[i].iov_len);
    }
    return write(descriptor, whole.data(), whole.size());
}

ssize_t pwrite64(int descriptor, const void *data, size_t bytes, off64_t offset)
{
    RECORDED(pwrite64);
    return wrote(descriptor, static_cast<std::uint64_t>(offset), data, call(descriptor, data, bytes, offset));
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    RECORDED(ftruncate64);
    return truncated(descriptor, length, call(descriptor, length));
}

int ftruncate(int descriptor, off_t length) noexcept
{
    RECORDED(ftruncate);
    return truncated(descriptor, length, call(descriptor, length));
}

int fsync(int descriptor)
{
    RECORDED(fsync);
    return synced(descriptor, call(descriptor));
}

int fdatasync(int descriptor)
{
    RECORDED(fdatasync);
    return synced(descriptor, call(descriptor));
}

int rename(const char *from, const char *to) noexcept
{
    RECORDED(rename);
    return changedName(Kind::Rename, from, call(from, to), to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    RECORDED(renameat2);
    return changedName(Kind::Rename, from, call(fromFolder, from, toFolder, to, flags), to);
}

int unlink(const char *path) noexcept
{
    RECORDED(unlink);
    return changedName(Kind::Unlink, path, call(path));
}

int remove(const char *path) noexcept
{
    RECORDED(remove);
    return changedName(Kind::Unlink, path, call(path));
}

int mkdir(const char *path, mode_t mode) noexcept
{
    RECORDED(mkdir);
    return changedName(Kind::MakeFolder, path, call(path, mode));
}

ssize_t recv(int descriptor, void *data, size_t bytes, int flags)
{
    RECORDED(recv);
    const ssize_t received = call(descriptor, data, bytes, flags);
    if (received > 0) {
        note(Kind::Received, descriptor, 0, {static_cast<const char *>(data), static_cast<std::size_t>(received)});
    }
    return received;
}

ssize_t send(int descriptor, const void *data, size_t bytes, int flags)
{
    RECORDED(send);
    const ssize_t sent = call(descriptor, data, bytes, flags);
    if (sent > 0) {
        note(Kind::Sent, descriptor, 0, {static_cast<const char *>(data), static_cast<std::size_t>(sent)});
    }
    return sent;
}

} // extern "C"
