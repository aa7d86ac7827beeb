// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter/tokenfile.h"

#include "access/privatefile.h"

#include <algorithm>
#include <cstdlib>

namespace muster::reporter {
namespace {

using access::PrivateFile;

constexpr std::size_t longestToken = 1024;

/// What may stand in a header line as it is.
bool isPlain(char c)
{
    return c > ' ' && c < '\x7f';
}

/// Why this is no token; empty when it is.
std::string refuse(std::string_view token)
{
    if (token.empty()) {
        return "is empty: it has to hold an access token";
    }
    const bool isToken = token.size() <= longestToken && std::ranges::all_of(token, isPlain);
    return isToken ? "" : "holds no access token: one line of at most 1024 printable characters is expected";
}

FoundToken tokenIn(std::string_view text, const std::string &where, const std::string &warning)
{
    const std::string problem = refuse(text);
    return problem.empty() ? FoundToken{std::string{text}, warning} : FoundToken{{}, where + ' ' + problem};
}

} // namespace

FoundToken findToken(const std::filesystem::path &file)
{
    if (file.empty()) {
        const char *const value = std::getenv("MUSTER_TOKEN");
        return value ? tokenIn(value, "MUSTER_TOKEN", {}) : FoundToken{};
    }
    // Secrets that others hand over often come as links. Room for the line's end.
    const PrivateFile found = access::readPrivateFile(file, longestToken + 2, access::Links::Follow);
    if (found.state == PrivateFile::State::Missing) {
        return {{}, "there is no file " + file.string() + ": it has to hold an access token"};
    }
    if (found.state == PrivateFile::State::Unreadable) {
        return {{}, found.problem};
    }
    std::string_view line = found.text;
    for (const char end : {'\n', '\r'}) {
        line.remove_suffix(line.ends_with(end) ? 1 : 0);
    }
    return tokenIn(line, file.string(), found.problem);
}

} // namespace muster::reporter
