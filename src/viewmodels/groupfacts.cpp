// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/facts.h"
#include "viewmodels/format.h"

#include <QCoreApplication>

#include <cmath>

namespace muster::viewmodels {

using domain::Resource;
using domain::SummaryMetric;
using history::LedgerState;

namespace {

struct GroupFacts
{
    Q_DECLARE_TR_FUNCTIONS(GroupFacts)
};

Fact countOf(const QString &title, const domain::Summary *summary, Resource resource)
{
    if (!summary) {
        return {title, unknownText()};
    }
    const domain::ResourceCounts &counts = (*summary)[resource];
    return {title, formatCount(counts.running),
            GroupFacts::tr("%1 running, %2 of them idle; %3 lost; %4 provisioned")
                .arg(formatCount(counts.running), formatCount(counts.idle), formatCount(counts.lost),
                     formatCount(counts.provisioned))};
}

Fact memoryOf(const QString &title, const domain::Summary *summary, SummaryMetric metric)
{
    if (!summary) {
        return {title, unknownText()};
    }
    const domain::Sum &sum = (*summary)[metric];
    return {title, formatMemory(domain::total(*summary, metric)),
            GroupFacts::tr("Known of %1 of %2").arg(formatCount(sum.known), formatCount(sum.total))};
}

std::chrono::milliseconds idleIn(const history::LedgerTimes &times)
{
    return times[LedgerState::HeldIdle] + times[LedgerState::Free];
}

QString partsOf(const history::LedgerTimes &times, const history::Period &period)
{
    // Rounded down: all of the time is said only of all of it.
    const domain::Reading known{std::floor(times.coverage() * 100.0)};
    return GroupFacts::tr("Idle while a task held it: %1\nFree: %2\nKnown for %3 of the time, up to %4")
        .arg(formatHours(times[LedgerState::HeldIdle]), formatHours(times[LedgerState::Free]), formatPercent(known),
             formatDateTime(period.to));
}

} // namespace

std::vector<Fact> groupFacts(const domain::Summary *summary)
{
    return {countOf(GroupFacts::tr("GPUs"), summary, Resource::Gpus),
            countOf(GroupFacts::tr("CPUs"), summary, Resource::Cpus),
            memoryOf(GroupFacts::tr("Worker RAM"), summary, SummaryMetric::RamTotal),
            memoryOf(GroupFacts::tr("GPU RAM"), summary, SummaryMetric::GpuMemoryTotal)};
}

std::vector<Fact> idleFacts(const std::optional<history::LedgerAnswer> &ledger)
{
    const QString notYet = GroupFacts::tr("Known after the first whole hour.");
    std::vector<Fact> facts{{GroupFacts::tr("Idle, last 30 days"), unknownText(), notYet},
                            {GroupFacts::tr("Idle GPU-hours"), unknownText(), notYet}};
    if (ledger && ledger->workers.coverage() > 0.0) {
        facts[0].value = formatHours(idleIn(ledger->workers));
        facts[0].toolTip = partsOf(ledger->workers, ledger->period);
    }
    if (ledger && ledger->gpus.coverage() > 0.0) {
        facts[1].value = formatCount(std::chrono::round<std::chrono::hours>(idleIn(ledger->gpus)).count());
        facts[1].toolTip = partsOf(ledger->gpus, ledger->period);
    }
    return facts;
}

} // namespace muster::viewmodels
