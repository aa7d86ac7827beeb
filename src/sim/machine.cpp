// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/machine.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace muster::sim {
namespace {

constexpr std::size_t longestId = 256;

/// None holds a colon, so that each stays the part of the id that it was put in.
constexpr std::array<std::string_view, 8> hostileTexts{
    "<img src='x.png'>",
    "=1+1",
    "\"quoted\", 'single', back\\slash",
    "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xe2\x80\xaetxt.exe",
    "<b>bold</b>&amp;<script>alert(1)</script>",
    "@SUM(A1)|cmd",
    "'; DROP TABLE samples; --",
    "-2+3 \xf0\x9f\x92\xa3 %n%s",
};

/// How many workers each group has: at least one, and then by chance.
std::vector<std::size_t> groupSizes(FleetSize size, Noise noise)
{
    std::vector<double> weights(size.groups);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] = noise.of(Topic::GroupSize, i).between(1.0, 5.0);
    }
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const std::size_t spare = size.workers - size.groups;
    std::vector<std::size_t> sizes;
    std::ranges::transform(weights, std::back_inserter(sizes), [&](double weight) {
        return 1 + static_cast<std::size_t>(static_cast<double>(spare) * weight / sum);
    });
    // What rounding left over.
    const std::size_t given = std::accumulate(sizes.begin(), sizes.end(), std::size_t{0});
    for (std::size_t i = 0; i < size.workers - std::min(given, size.workers); ++i) {
        ++sizes[i % sizes.size()];
    }
    return sizes;
}

std::string groupName(const MachineKind &kind, std::size_t ordinal)
{
    std::string name{kind.groups[ordinal % kind.groups.size()]};
    const std::size_t round = ordinal / kind.groups.size();
    return round == 0 ? name : name + '-' + std::to_string(round + 1);
}

std::string machineName(const MachineKind &kind, std::size_t ordinal, Noise noise)
{
    std::string number = std::to_string(ordinal + 1);
    number.insert(0, number.size() < 3 ? 3 - number.size() : 0, '0');
    std::string name{kind.namePrefix};
    return kind.supply == Supply::Autoscaled ? name + noise.id().substr(0, 13) + number : name + number;
}

std::string hostileName(std::size_t index)
{
    return std::string{hostileTexts[index % hostileTexts.size()]} + '#' + std::to_string(index);
}

/// Every ninth is as long as an id may be.
void stretch(std::string &id, std::size_t index)
{
    if (index % 9 == 0 && id.size() < longestId) {
        id.append(longestId - id.size(), 'x');
    }
}

} // namespace

std::vector<Machine> layOut(FleetSize size, std::uint64_t seed, Naming naming)
{
    const Noise noise{seed};
    const std::span<const MachineKind> kinds = machineKinds();
    const std::vector<std::size_t> sizes = groupSizes(size, noise);
    std::set<std::string_view> categories;
    std::vector<Machine> machines;
    for (std::size_t group = 0; group < size.groups; ++group) {
        const MachineKind &kind = kinds[group % kinds.size()];
        const std::string name = naming == Naming::Hostile ? hostileName(group) : groupName(kind, group / kinds.size());
        const std::string category{kind.category};
        const std::string place = category + ':' + name;
        for (std::size_t i = 0; i < sizes[group]; ++i) {
            const Noise own = noise.of(Topic::Machine, group, i);
            const bool isHostile = naming == Naming::Hostile;
            std::string id =
                place + ':' + (isHostile ? hostileName(machines.size()) : machineName(kind, i, own.of(Topic::Name)));
            if (isHostile) {
                stretch(id, machines.size());
            }
            machines.push_back({&kind, std::move(id), place, category, categories.insert(kind.category).second, own,
                                noise.of(Topic::Group, group)});
        }
    }
    return machines;
}

} // namespace muster::sim
