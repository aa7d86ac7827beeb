// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/gpuwords.h"

#include "viewmodels/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace muster::viewmodels {

using domain::GpuDetails;

namespace {

struct GpuWords
{
    Q_DECLARE_TR_FUNCTIONS(GpuWords)
};

/// A process list in a tool tip is no longer than this.
constexpr std::size_t mostProcesses = 12;

struct Reason
{
    std::string_view key;
    const char *words;
};

/// As our agent tells them.
constexpr Reason reasons[] = {
    {"app_clocks", QT_TRANSLATE_NOOP("GpuWords", "clocks set by an administrator")},
    {"sw_power_cap", QT_TRANSLATE_NOOP("GpuWords", "power limit")},
    {"hw_slowdown", QT_TRANSLATE_NOOP("GpuWords", "hardware slowdown")},
    {"sync_boost", QT_TRANSLATE_NOOP("GpuWords", "kept in step with other GPUs")},
    {"sw_thermal", QT_TRANSLATE_NOOP("GpuWords", "warm")},
    {"hw_thermal", QT_TRANSLATE_NOOP("GpuWords", "too hot")},
    {"power_brake", QT_TRANSLATE_NOOP("GpuWords", "power supply")},
    {"display_clocks", QT_TRANSLATE_NOOP("GpuWords", "display")},
};

QString reasonText(const std::string &key)
{
    const auto *const known = std::ranges::find(reasons, key, &Reason::key);
    return known == std::end(reasons) ? plainLine(key) : GpuWords::tr(known->words);
}

QString throttleLine(const GpuDetails &gpu)
{
    QStringList texts;
    std::ranges::transform(gpu.throttle, std::back_inserter(texts), reasonText);
    return texts.isEmpty() ? QString{}
                           : GpuWords::tr("Its clocks are held down: %1").arg(texts.join(QStringLiteral(", ")));
}

QString counted(std::optional<std::uint64_t> count)
{
    return count ? formatCount(static_cast<std::int64_t>(*count)) : unknownText();
}

QString eccLine(const GpuDetails &gpu)
{
    return gpu.eccCorrected || gpu.eccUncorrected ? GpuWords::tr("Memory errors: %1 corrected, %2 not corrected")
                                                        .arg(counted(gpu.eccCorrected), counted(gpu.eccUncorrected))
                                                  : QString{};
}

QString xidLine(const GpuDetails &gpu)
{
    return gpu.xid ? GpuWords::tr("⚠ Newest critical error: XID %1").arg(*gpu.xid) : QString{};
}

QString userOf(const domain::GpuProcess &process)
{
    return process.user.empty() ? unknownText() : plainLine(process.user);
}

QStringList processLines(const GpuDetails &gpu)
{
    QStringList lines;
    for (const domain::GpuProcess &process : gpu.processes) {
        if (static_cast<std::size_t>(lines.size()) == mostProcesses) {
            lines += QStringLiteral("…");
            break;
        }
        lines += GpuWords::tr("%1: %2, process %3")
                     .arg(userOf(process), formatMemory(process.memory), QString::number(process.pid));
    }
    return lines;
}

QString labelled(const char *label, const std::string &text)
{
    return text.empty() ? QString{} : GpuWords::tr(label).arg(plainLine(text));
}

QString watts(domain::Reading power)
{
    return power.isKnown() ? formatCount(std::llround(power.value())) : unknownText();
}

} // namespace

QString powerText(const GpuDetails &gpu)
{
    if (!gpu.power.isKnown()) {
        return unknownText();
    }
    return gpu.powerLimit.isKnown() ? GpuWords::tr("%1 / %2 W").arg(watts(gpu.power), watts(gpu.powerLimit))
                                    : GpuWords::tr("%1 W").arg(watts(gpu.power));
}

QString usersText(const GpuDetails &gpu)
{
    QStringList users;
    for (const domain::GpuProcess &process : gpu.processes) {
        users += process.user.empty() ? QString{} : plainLine(process.user);
    }
    users.removeAll(QString{});
    users.removeDuplicates();
    if (users.isEmpty() && !gpu.processes.empty()) {
        return GpuWords::tr("%n processes", nullptr, static_cast<int>(gpu.processes.size()));
    }
    return users.join(QStringLiteral(", "));
}

QString detailsText(const GpuDetails &gpu)
{
    QStringList lines{plainLine(gpu.name),
                      labelled(QT_TRANSLATE_NOOP("GpuWords", "UUID %1"), gpu.uuid),
                      labelled(QT_TRANSLATE_NOOP("GpuWords", "MIG slice of %1"), gpu.parent),
                      gpu.power.isKnown() ? GpuWords::tr("Power: %1").arg(powerText(gpu)) : QString{},
                      throttleLine(gpu),
                      eccLine(gpu),
                      xidLine(gpu)};
    lines += processLines(gpu);
    lines.removeAll(QString{});
    return lines.join(QLatin1Char{'\n'});
}

bool hasError(const GpuDetails &gpu)
{
    return gpu.xid || gpu.eccUncorrected.value_or(0) > 0;
}

} // namespace muster::viewmodels
