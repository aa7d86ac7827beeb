// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetorder.h"

#include "viewmodels/naturalorder.h"

#include <algorithm>

namespace muster::viewmodels {

namespace {

using domain::Reading;

RowKey textKey(std::string_view text, std::string_view name)
{
    return {.number = text.empty() ? Reading{} : Reading{0.0}, .text = text, .name = name};
}

RowKey keyOf(const FleetGroup &group, const FleetField &field)
{
    if (field.textOfGroup) {
        return textKey(field.textOfGroup(group), group.title);
    }
    return {.number = field.ofGroup ? field.ofGroup(group) : Reading{}, .text = {}, .name = group.title};
}

RowKey keyOf(const FleetWorker &row, const FleetField &field)
{
    // Ages stand to each other at one instant as at any other.
    constexpr domain::Timestamp once{};
    const std::string_view name = row.worker->name.name;
    if (field.textOfWorker) {
        return textKey(field.textOfWorker(row), name);
    }
    return {.number = field.ofWorker ? field.ofWorker(row, once) : Reading{}, .text = {}, .name = name};
}

/// Ids differ where names don't, so no two rows are ever equal and there is but one order.
auto before(Qt::SortOrder order)
{
    return [order](const auto &a, const auto &b) {
        const auto keys = compare(a->key, b->key, order);
        return keys != 0 ? keys < 0 : a->id() < b->id();
    };
}

} // namespace

std::weak_ordering compare(const RowKey &a, const RowKey &b, Qt::SortOrder order)
{
    if (a.number.isKnown() != b.number.isKnown()) {
        return b.number.isKnown() <=> a.number.isKnown();
    }
    const bool ascending = order == Qt::AscendingOrder;
    if (a.number != b.number) {
        const bool first = ascending == (a.number.value() < b.number.value());
        return first ? std::weak_ordering::less : std::weak_ordering::greater;
    }
    if (const auto texts = naturalOrder(a.text, b.text); texts != 0) {
        return ascending ? texts : 0 <=> texts;
    }
    return naturalOrder(a.name, b.name);
}

void setKey(FleetGroup &group, FleetColumn column)
{
    group.key = keyOf(group, field(column));
}

void setKey(FleetWorker &row, FleetColumn column)
{
    row.key = keyOf(row, field(column));
}

bool areSorted(const FleetGroups &groups, Qt::SortOrder order)
{
    return std::ranges::is_sorted(groups, before(order));
}

bool isInPlace(const FleetWorker &row, Qt::SortOrder order)
{
    const auto &siblings = row.group->workers;
    const auto isBefore = before(order);
    const auto place = static_cast<std::size_t>(row.row);
    return (place == 0 || isBefore(siblings[place - 1], &row))
           && (place + 1 == siblings.size() || isBefore(&row, siblings[place + 1]));
}

void sortRows(FleetGroups &groups, Qt::SortOrder order)
{
    std::ranges::sort(groups, before(order));
    numberRows(groups);
    for (const auto &group : groups) {
        std::ranges::sort(group->workers, before(order));
        numberRows(group->workers);
    }
}

} // namespace muster::viewmodels
