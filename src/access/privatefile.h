// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace muster::access {

/// What was found where a file is that only its owner is to read.
struct PrivateFile
{
    enum class State { Read, Missing, Unreadable } state = State::Missing;
    std::string text;
    /// A sentence: why it can't be read; of one that was read, that others may read or change it too. Otherwise empty.
    std::string problem;

    friend bool operator==(const PrivateFile &, const PrivateFile &) = default;
};

/// Whether the name may lead to the file through symbolic links.
enum class Links { Refuse, Follow };

/// Reads a regular file of at most so many bytes. Never waits, whatever the name stands for.
PrivateFile readPrivateFile(const std::filesystem::path &file, std::size_t mostBytes, Links links);

/// Puts the text in the place of the file: whole or not at all, also when the power fails, and for nobody else to read
/// from the first byte on. Answers why it can't.
std::optional<std::string> replacePrivateFile(const std::filesystem::path &file, std::string_view text);

/// Keeps other processes from the same work for as long as it lives.
class FileLock final
{
public:
    /// Waits so long for one who holds it.
    FileLock(const std::filesystem::path &file, std::chrono::milliseconds patience);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Why it can't be had.
    const std::optional<std::string> &problem() const { return m_problem; }

private:
    int m_file = -1;
    std::optional<std::string> m_problem;
};

} // namespace muster::access
