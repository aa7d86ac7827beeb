// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/linux/kernelfile.h"

#include <algorithm>
#include <charconv>
#include <fstream>

namespace muster::agent {

std::vector<std::string> readLines(const std::filesystem::path &file)
{
    std::ifstream stream{file};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string readLine(const std::filesystem::path &file)
{
    std::ifstream stream{file};
    std::string line;
    std::getline(stream, line);
    return line;
}

std::vector<std::string_view> words(std::string_view line)
{
    constexpr std::string_view blanks = " \t";
    std::vector<std::string_view> result;
    for (auto start = line.find_first_not_of(blanks); start != std::string_view::npos;
         start = line.find_first_not_of(blanks)) {
        line.remove_prefix(start);
        result.push_back(line.substr(0, line.find_first_of(blanks)));
        line.remove_prefix(result.back().size());
    }
    return result;
}

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

std::vector<std::filesystem::path> entries(const std::filesystem::path &folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> result;
    for (std::filesystem::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error)) {
        result.push_back(it->path());
    }
    std::ranges::sort(result);
    return result;
}

} // namespace muster::agent
