// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string_view>

namespace muster::agent {

/// Adds a record to the file, which it makes where there is none, and waits until the disk has it. False when it can't;
/// what then stands there may be torn.
bool appendDurably(const std::filesystem::path &file, std::string_view record);

/// Whether the stream of this file ended because the system can't open or read it now, as without free descriptors. A
/// torn record is none of that, nor is a file that is gone: neither comes back.
bool isUnreadableNow(const std::ifstream &stream, const std::filesystem::path &file);

/// What became of the records of two files.
struct Thinning
{
    std::size_t kept = 0;
    std::size_t dropped = 0;
    std::uint64_t bytes = 0;
    /// Something could not be read; it is left out, with what followed it in its file.
    bool isDamaged = false;
};

/// Writes every second record of both, the older file's first, to `newer`, and removes `older`. Of the older one, what
/// is before `olderStart` is left out. Whenever this is interrupted, each record that is kept stands in one of the two
/// files. Nothing, and no change, when one can't be read now, or it can't be written.
std::optional<Thinning> mergeThinned(const std::filesystem::path &older, std::uint64_t olderStart,
                                     const std::filesystem::path &newer);

} // namespace muster::agent
