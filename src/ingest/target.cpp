// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/target.h"

#include <algorithm>

namespace muster::ingest {
namespace {

/// Takes the part behind the last slash off the path.
std::string_view takeLastPart(std::string_view &path)
{
    const std::size_t slash = path.rfind('/');
    const std::string_view part = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
    path.remove_suffix(std::min(path.size(), part.size() + 1));
    return part;
}

bool isVersion(std::string_view part)
{
    constexpr std::size_t longest = 8;
    return part.size() > 1 && part.size() <= longest && part.front() == 'v'
           && part.find_first_not_of("0123456789.", 1) == std::string_view::npos;
}

} // namespace

Target parseTarget(std::string_view target)
{
    std::string_view path = target.substr(0, target.find('?'));
    const std::string_view name = takeLastPart(path);
    const std::string_view previous = takeLastPart(path);
    return {name, isVersion(previous) ? previous.substr(1) : std::string_view{}};
}

} // namespace muster::ingest
