// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleetwords.h"

#include "viewmodels/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace muster::widgets {

namespace {

using viewmodels::formatCount;

/// Longer names are cut, so that twenty of them fit on a screen.
constexpr qsizetype longestName = 60;

struct FleetWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetWords)
};

QString shortened(const std::string &name)
{
    const QString line = viewmodels::plainLine(name);
    return line.size() <= longestName ? line : line.left(longestName - 1) + QStringLiteral("…");
}

/// A rule is told to the second: "5 min", "90 s".
QString exactly(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    return seconds % std::chrono::minutes{1} == seconds.zero()
               ? viewmodels::formatAge(time)
               : FleetWords::tr("%1 s").arg(formatCount(seconds.count()));
}

QString percent(double value)
{
    return viewmodels::formatPercent(domain::Reading{value});
}

} // namespace

QString figuresInWords(const domain::Rules &rules)
{
    return QStringList{
        FleetWords::tr("Each figure is running / provisioned."),
        FleetWords::tr(
            "A GPU is what a worker reports as one, a slice (MIG) too; a CPU is a core, or all of them where "
            "only their mean is reported."),
        FleetWords::tr("Running: heard from within %1 of its own report intervals, or within %2 if that is longer.")
            .arg(formatCount(rules.livenessIntervals), exactly(rules.minimumLiveness)),
        FleetWords::tr("Lost: silent for longer. Its last figures stay in view and count for nothing."),
        FleetWords::tr("Provisioned: what capacity reports say of a category; without any, what is running or lost."),
        FleetWords::tr("Idle GPU: its mean utilisation over %1 is below %2.")
            .arg(exactly(rules.idleWindow), percent(rules.gpuIdleBelowPercent)),
        FleetWords::tr("Idle CPU: its mean load over %1 is below %2.")
            .arg(exactly(rules.idleWindow), percent(rules.cpuIdleBelowPercent)),
        FleetWords::tr("Idle worker: it runs no task, or all of its GPUs and CPUs are idle."),
        FleetWords::tr("What is not known is neither idle nor busy."),
    }
        .join(QLatin1Char{'\n'});
}

QString idleInWords(const viewmodels::FleetModel::IdleWorkers &idle)
{
    if (idle.names.empty()) {
        return {};
    }
    QStringList lines{FleetWords::tr("Idle workers:")};
    for (const std::string &name : idle.names) {
        lines += shortened(name);
    }
    if (idle.more > 0) {
        lines += FleetWords::tr("and %1 more", nullptr, idle.more).arg(formatCount(idle.more));
    }
    return lines.join(QLatin1Char{'\n'});
}

} // namespace muster::widgets
