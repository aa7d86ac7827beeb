// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/figurerange.h"
#include "viewmodels/textpattern.h"

#include <bitset>
#include <variant>

namespace muster::viewmodels {

enum class WorkerState : std::uint8_t { Busy, Idle, Unknown, Lost, Count_ };

inline constexpr std::size_t workerStates = static_cast<std::size_t>(WorkerState::Count_);

/// What a worker is now: lost, or else what is known of its activity.
WorkerState stateOf(const domain::Worker &worker);

/// States that are shown; none and all are no condition.
struct StateSet
{
    std::bitset<workerStates> states{};

    bool isEmpty() const { return states.none() || states.all(); }
    friend bool operator==(const StateSet &, const StateSet &) = default;
};

/// A category, a group, or one worker by its id.
struct FleetScope
{
    domain::Subject subject{};
    std::string worker{};

    bool isEmpty() const { return subject == domain::Subject{} && worker.empty(); }
    friend bool operator==(const FleetScope &, const FleetScope &) = default;
};

/// What a column asks of a worker. Scope and states belong to column Name.
using Condition = std::variant<FleetScope, StateSet, TextPattern, FigureRange>;

struct ColumnCondition
{
    FleetColumn column;
    Condition condition;

    friend bool operator==(const ColumnCondition &, const ColumnCondition &) = default;
};

/// Which workers of a fleet are shown: those that meet every condition. A group is shown when one of its workers is; a
/// figure that only groups have is judged on them. A text on Name is looked for in group, name and task.
class FleetFilter final
{
public:
    /// At most one condition of each kind a column, in the order in which they came.
    const std::vector<ColumnCondition> &conditions() const { return m_conditions; }
    bool isEmpty() const { return m_conditions.empty(); }
    bool concerns(FleetColumn column) const;

    /// Puts the condition in the place of the one of its kind; an empty one takes that away.
    void set(FleetColumn column, const Condition &condition);
    void clear(FleetColumn column);
    /// Takes away the condition at this place of conditions().
    void remove(std::size_t place);

    /// The column's condition of this kind; an empty one when there is none.
    template <typename Kind>
    Kind get(FleetColumn column) const
    {
        for (const ColumnCondition &entry : m_conditions) {
            const Kind *kind = std::get_if<Kind>(&entry.condition);
            if (kind && entry.column == column) {
                return *kind;
            }
        }
        return {};
    }

    /// The group's workers that are shown, in their order. `now` is the receiver's clock, for ages.
    std::vector<FleetWorker *> shown(const FleetGroup &group, domain::Timestamp now) const;

    friend bool operator==(const FleetFilter &, const FleetFilter &) = default;

private:
    std::vector<ColumnCondition> m_conditions;
};

} // namespace muster::viewmodels
