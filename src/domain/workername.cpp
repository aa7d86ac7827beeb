// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workername.h"

#include "domain/report.h"

#include <array>

namespace muster::domain {

namespace {

/// The parts that are not empty, of the three that the first two colons make.
struct Parts
{
    std::array<std::string_view, 3> part;
    std::size_t count = 0;

    explicit Parts(std::string_view id)
    {
        for (int cut = 0; cut < 2; ++cut) {
            const auto colon = id.find(':');
            if (colon == std::string_view::npos) {
                break;
            }
            add(id.substr(0, colon));
            id.remove_prefix(colon + 1);
        }
        add(id);
    }

    void add(std::string_view text)
    {
        if (!text.empty()) {
            part[count++] = text;
        }
    }
};

/// The worker's own name: the last part, or the whole id where it has none.
std::string ownName(std::string_view id, const Parts &parts)
{
    return std::string{parts.count > 0 ? parts.part[parts.count - 1] : id};
}

} // namespace

WorkerName nameFromId(std::string_view id, const std::function<bool(std::string_view)> &isCapacityKey)
{
    const Parts parts{id};
    std::string name = ownName(id, parts);
    if (parts.count == 3) {
        return {std::string{parts.part[0]}, std::string{parts.part[1]}, std::move(name)};
    }
    if (parts.count < 2) {
        return {std::string{defaultCategory}, std::string{defaultGroup}, std::move(name)};
    }
    if (isCapacityKey(parts.part[0])) {
        return {std::string{parts.part[0]}, std::string{defaultGroup}, std::move(name)};
    }
    return {std::string{defaultCategory}, std::string{parts.part[0]}, std::move(name)};
}

WorkerName nameFromCapacity(std::string_view id, const CapacityReport &own)
{
    std::string_view group = own.resourceGroups.empty() ? std::string_view{} : std::string_view{own.resourceGroups[0]};
    if (group.size() > own.key.size() && group.substr(0, own.key.size()) == own.key && group[own.key.size()] == ':') {
        group.remove_prefix(own.key.size() + 1);
    } else if (group == own.key) {
        group = {};
    }
    return {own.key, std::string{group.empty() ? defaultGroup : group}, ownName(id, Parts{id})};
}

} // namespace muster::domain
