// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/privatefile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace muster::access {
namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

/// Closed at the end.
class Descriptor final
{
public:
    Descriptor(const std::filesystem::path &file, int flags)
        : m_number(::open(file.c_str(), flags | O_CLOEXEC, ownerOnly))
    {
    }
    ~Descriptor()
    {
        // What opening said is still to be told.
        if (isOpen()) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

std::string reason()
{
    return std::generic_category().message(errno);
}

PrivateFile unreadable(const std::filesystem::path &file, const std::string &why)
{
    return {PrivateFile::State::Unreadable, {}, "cannot read " + file.string() + ": " + why};
}

PrivateFile cannotOpen(const std::filesystem::path &file)
{
    if (errno == ENOENT) {
        return {};
    }
    return unreadable(file, errno == ELOOP ? "it is a symbolic link; put the file itself there" : reason());
}

/// False on an error. Stops behind the first byte too much.
bool readAll(int file, std::size_t mostBytes, std::string &text)
{
    std::array<char, 16384> block{};
    ssize_t bytes = 0;
    while (text.size() <= mostBytes && (bytes = ::read(file, block.data(), block.size())) != 0) {
        if (bytes < 0 && errno != EINTR) {
            return false;
        }
        text.append(block.data(), static_cast<std::size_t>(std::max<ssize_t>(bytes, 0)));
    }
    return true;
}

bool writeAll(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t bytes = ::write(file, text.data(), text.size());
        if (bytes < 0 && errno != EINTR) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(bytes, 0)));
    }
    return true;
}

/// What root makes has to be of use to the collector, whose folder it is; for everybody else this changes nothing.
/// Empty files alone: whoever may write in the folder could give the name to a file that is worth having.
void giveToOwnerOf(const std::filesystem::path &folder, int file)
{
    struct stat made = {};
    struct stat owned = {};
    const bool isFresh = file >= 0 && ::geteuid() == 0 && ::fstat(file, &made) == 0 && S_ISREG(made.st_mode)
                         && made.st_size == 0 && made.st_nlink == 1;
    if (isFresh && ::stat(folder.c_str(), &owned) == 0) {
        // Where that fails it stays root's, and the collector says that it can't read it.
        [[maybe_unused]] const int given = ::fchown(file, owned.st_uid, owned.st_gid);
    }
}

bool writeDurably(const std::filesystem::path &file, std::string_view text)
{
    const Descriptor written{file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW};
    giveToOwnerOf(file.parent_path(), written.number());
    return written.isOpen() && writeAll(written.number(), text) && ::fsync(written.number()) == 0;
}

bool makeNamesDurable(const std::filesystem::path &folder)
{
    const Descriptor opened{folder, O_RDONLY | O_DIRECTORY};
    return opened.isOpen() && ::fsync(opened.number()) == 0;
}

} // namespace

PrivateFile readPrivateFile(const std::filesystem::path &file, std::size_t mostBytes, Links links)
{
    const Descriptor opened{file, O_RDONLY | O_NONBLOCK | (links == Links::Refuse ? O_NOFOLLOW : 0)};
    if (!opened.isOpen()) {
        return cannotOpen(file);
    }
    struct stat status = {};
    if (::fstat(opened.number(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return unreadable(file, "it is no regular file");
    }
    PrivateFile found{PrivateFile::State::Read, {}, {}};
    if (!readAll(opened.number(), mostBytes, found.text)) {
        return unreadable(file, reason());
    }
    if (found.text.size() > mostBytes) {
        return unreadable(file, "it is larger than " + std::to_string(mostBytes) + " bytes");
    }
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        found.problem = "others than its owner may read or change " + file.string() + ": chmod 600 it";
    }
    return found;
}

std::optional<std::string> replacePrivateFile(const std::filesystem::path &file, std::string_view text)
{
    const std::filesystem::path fresh = file.string() + ".new";
    // What a process left behind that was ended here.
    ::unlink(fresh.c_str());
    if (writeDurably(fresh, text) && ::rename(fresh.c_str(), file.c_str()) == 0
        && makeNamesDurable(file.parent_path())) {
        return std::nullopt;
    }
    std::string problem = "cannot write " + file.string() + ": " + reason();
    ::unlink(fresh.c_str());
    return problem;
}

FileLock::FileLock(const std::filesystem::path &file, std::chrono::milliseconds patience)
    : m_file(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly))
{
    constexpr std::chrono::milliseconds pause{20};
    giveToOwnerOf(file.parent_path(), m_file);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (m_file < 0 || ::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        if (m_file < 0 || errno != EWOULDBLOCK) {
            m_problem = "cannot lock " + file.string() + ": " + reason();
            return;
        }
        if (std::chrono::steady_clock::now() >= end) {
            m_problem = file.string() + " is locked by another program of Muster: try again when it has ended";
            return;
        }
        std::this_thread::sleep_for(pause);
    }
}

FileLock::~FileLock()
{
    ::close(m_file);
}

} // namespace muster::access
