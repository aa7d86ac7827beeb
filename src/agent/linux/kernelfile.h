// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster::agent {

/// The lines of a small text file such as those under /proc and /sys; none when it can't be read.
std::vector<std::string> readLines(const std::filesystem::path &file);

/// The first line; empty when there is none.
std::string readLine(const std::filesystem::path &file);

/// Words between blanks.
std::vector<std::string_view> words(std::string_view line);

/// A whole decimal number and nothing else.
std::optional<std::uint64_t> wholeNumber(std::string_view text);

/// Folders and links in a folder, in alphabetical order; none when it can't be read.
std::vector<std::filesystem::path> entries(const std::filesystem::path &folder);

} // namespace muster::agent
