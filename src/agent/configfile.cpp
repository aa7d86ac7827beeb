// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/configfile.h"

#include <algorithm>

namespace muster::agent {
namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

BadConfig complaint(int line, const std::string &what)
{
    return {"line " + std::to_string(line) + ' ' + what};
}

} // namespace

boost::system::result<std::vector<ConfigEntry>, BadConfig> parseConfig(std::string_view text)
{
    if (text.size() > longestConfigBytes || text.find('\0') != std::string_view::npos) {
        return BadConfig{"it is no text of at most 64 KiB"};
    }
    std::vector<ConfigEntry> entries;
    for (int number = 1; !text.empty(); ++number) {
        const std::string_view line = trimmed(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(text.size(), text.find('\n')));
        text.remove_prefix(text.empty() ? 0 : 1);
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const std::size_t sign = line.find('=');
        ConfigEntry entry{std::string{trimmed(line.substr(0, sign))}, {}, number};
        if (sign == std::string_view::npos || entry.key.empty()) {
            return complaint(number, "is no \"key = value\"");
        }
        entry.value = trimmed(line.substr(sign + 1));
        if (std::ranges::find(entries, entry.key, &ConfigEntry::key) != entries.end()) {
            return complaint(number, "gives a second value for \"" + entry.key + '"');
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace muster::agent
