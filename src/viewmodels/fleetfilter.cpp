// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/fleetfilter.h"

#include <algorithm>

namespace muster::viewmodels {

namespace {

/// What a group says of a condition on its workers: none meets it, each does, or each is to be asked.
enum class Verdict { None, All, Each };

Verdict judge(const FleetScope &scope, FleetColumn, const FleetGroup &group)
{
    const auto &[category, name] = scope.subject;
    if ((!category.empty() && category != group.id().category) || (!name.empty() && name != group.id().group)) {
        return Verdict::None;
    }
    return scope.worker.empty() ? Verdict::All : Verdict::Each;
}

Verdict judge(const StateSet &, FleetColumn, const FleetGroup &)
{
    return Verdict::Each;
}

Verdict judge(const TextPattern &pattern, FleetColumn column, const FleetGroup &group)
{
    // What is wrong hides nothing: it is still being written.
    const bool matches =
        !pattern.error().isEmpty() || (field(column).textOfGroup && pattern.matches(field(column).textOfGroup(group)));
    return matches ? Verdict::All : Verdict::Each;
}

Verdict judge(const FigureRange &range, FleetColumn column, const FleetGroup &group)
{
    const FleetField &judged = field(column);
    if (judged.ofWorker || !judged.ofGroup) {
        return Verdict::Each;
    }
    return range.matches(judged.ofGroup(group), unitSize(judged.kind)) ? Verdict::All : Verdict::None;
}

/// Asks one worker after another.
class Question final
{
public:
    Question(FleetColumn column, domain::Timestamp now)
        : m_field(field(column)),
          m_isName(column == FleetColumn::Name),
          m_unitSize(unitSize(m_field.kind)),
          m_now(now)
    {
    }

    bool holds(const Condition &condition, FleetWorker &row) const
    {
        return std::visit([&](const auto &kind) { return isMet(kind, row); }, condition);
    }

private:
    bool isMet(const FleetScope &scope, const FleetWorker &row) const { return row.id() == scope.worker; }

    bool isMet(const StateSet &set, const FleetWorker &row) const
    {
        return set.states.test(static_cast<std::size_t>(stateOf(row.worker)));
    }

    bool isMet(const TextPattern &pattern, FleetWorker &row) const
    {
        TextVerdict &verdict = row.verdicts[m_isName ? 0 : 1];
        if (verdict.pattern != pattern.number()) {
            verdict = {pattern.number(), matches(pattern, row)};
        }
        return verdict.matches;
    }

    bool matches(const TextPattern &pattern, const FleetWorker &row) const
    {
        return (m_field.textOfWorker && pattern.matches(m_field.textOfWorker(row)))
               || (m_isName && pattern.matches(row.worker->task));
    }

    bool isMet(const FigureRange &range, const FleetWorker &row) const
    {
        return range.matches(m_field.ofWorker ? m_field.ofWorker(row, m_now) : domain::Reading{}, m_unitSize);
    }

    const FleetField &m_field;
    bool m_isName;
    double m_unitSize;
    domain::Timestamp m_now;
};

} // namespace

WorkerState stateOf(const domain::Worker &worker)
{
    if (worker.liveness != domain::Liveness::Running) {
        return WorkerState::Lost;
    }
    switch (worker.activity) {
    case domain::Activity::Busy:
        return WorkerState::Busy;
    case domain::Activity::Idle:
        return WorkerState::Idle;
    case domain::Activity::Unknown:
    case domain::Activity::Count_:
        break;
    }
    return WorkerState::Unknown;
}

bool FleetFilter::concerns(FleetColumn column) const
{
    return std::ranges::find(m_conditions, column, &ColumnCondition::column) != m_conditions.end();
}

void FleetFilter::set(FleetColumn column, const Condition &condition)
{
    const auto sameKind = [&](const ColumnCondition &entry) {
        return entry.column == column && entry.condition.index() == condition.index();
    };
    if (std::visit([](const auto &kind) { return kind.isEmpty(); }, condition)) {
        std::erase_if(m_conditions, sameKind);
        return;
    }
    const auto place = std::ranges::find_if(m_conditions, sameKind);
    if (place == m_conditions.end()) {
        m_conditions.push_back({column, condition});
    } else {
        place->condition = condition;
    }
}

void FleetFilter::clear(FleetColumn column)
{
    std::erase_if(m_conditions, [column](const ColumnCondition &entry) { return entry.column == column; });
}

void FleetFilter::remove(std::size_t place)
{
    m_conditions.erase(m_conditions.begin() + static_cast<std::ptrdiff_t>(place));
}

std::vector<FleetWorker *> FleetFilter::shown(const FleetGroup &group, domain::Timestamp now) const
{
    std::vector<FleetWorker *> rows = group.workers;
    for (const auto &[column, condition] : m_conditions) {
        const FleetColumn asked = column;
        const auto judged = std::visit([&](const auto &kind) { return judge(kind, asked, group); }, condition);
        if (judged == Verdict::None) {
            return {};
        }
        if (judged == Verdict::Each) {
            const Question question{column, now};
            std::erase_if(rows, [&](FleetWorker *row) { return !question.holds(condition, *row); });
        }
    }
    return rows;
}

} // namespace muster::viewmodels
