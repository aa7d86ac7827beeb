// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/facts.h"
#include "viewmodels/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace muster::viewmodels {

using domain::Timestamp;
using domain::Worker;

namespace {

struct WorkerFacts
{
    Q_DECLARE_TR_FUNCTIONS(WorkerFacts)
};

QString orUnknown(std::string_view text)
{
    return text.empty() ? unknownText() : plainLine(text);
}

QString listed(const std::vector<std::string> &texts)
{
    std::string line;
    for (const std::string &text : texts) {
        line += (line.empty() ? "" : ", ") + text;
    }
    return orUnknown(line);
}

QString state(const Worker &worker, Timestamp)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(domain::Activity::Count_)> activities{
        QT_TRANSLATE_NOOP("WorkerFacts", "running, not known whether idle"),
        QT_TRANSLATE_NOOP("WorkerFacts", "running, idle"),
        QT_TRANSLATE_NOOP("WorkerFacts", "running, busy"),
    };
    return WorkerFacts::tr(worker.liveness == domain::Liveness::Running
                               ? activities[static_cast<std::size_t>(worker.activity)]
                               : QT_TRANSLATE_NOOP("WorkerFacts", "lost; its last figures are shown"));
}

QString task(const Worker &worker, Timestamp)
{
    return worker.task.empty() && worker.knowsTask ? WorkerFacts::tr("no task") : orUnknown(worker.task);
}

/// The task's start is told by the worker's clock. Of who is lost it is known up to the last report.
QString taskTime(const Worker &worker, Timestamp now)
{
    const bool isRunning = worker.liveness == domain::Liveness::Running;
    const Timestamp until = isRunning ? now - worker.skew : worker.lastReport.value_or(now - worker.skew);
    return worker.task.empty() || !worker.taskSince ? unknownText() : formatAge(until - *worker.taskSince);
}

QString lastReport(const Worker &worker, Timestamp)
{
    return worker.lastReport ? formatDateTime(*worker.lastReport) : unknownText();
}

QString lastHeard(const Worker &worker, Timestamp now)
{
    return WorkerFacts::tr("%1 ago").arg(formatAge(now - worker.lastHeard));
}

QString clock(const Worker &worker, Timestamp)
{
    using namespace std::chrono_literals;
    if (!worker.lastReport) {
        return unknownText();
    }
    const bool isBehind = worker.skew > 0ms;
    const auto size = isBehind ? worker.skew : -worker.skew;
    if (size < 1s) {
        return WorkerFacts::tr("right to the second");
    }
    return WorkerFacts::tr(isBehind ? QT_TRANSLATE_NOOP("WorkerFacts", "%1 behind")
                                    : QT_TRANSLATE_NOOP("WorkerFacts", "%1 ahead"))
        .arg(formatAge(size));
}

/// "8 × NVIDIA H100", and of what else there is.
QString gpuModels(const Worker &worker, Timestamp)
{
    std::vector<std::pair<std::string_view, int>> models;
    for (const domain::GpuDetails &gpu : worker.details->gpus) {
        const auto known = std::ranges::find(models, gpu.name, &std::pair<std::string_view, int>::first);
        known == models.end() ? void(models.emplace_back(gpu.name, 1)) : void(++known->second);
    }
    QStringList lines;
    for (const auto &[name, count] : models) {
        lines += name.empty() ? QString{} : formatCount(count) + QStringLiteral(" × ") + plainLine(name);
    }
    lines.removeAll(QString{});
    return lines.isEmpty() ? unknownText() : lines.join(QStringLiteral(", "));
}

QString bootId(const Worker &worker)
{
    const std::string &id = worker.details->bootId;
    return id.empty() ? QString{} : WorkerFacts::tr("Boot id %1").arg(plainLine(id));
}

struct Field
{
    const char *title;
    QString (*value)(const Worker &, Timestamp now);
    QString (*toolTip)(const Worker &) = nullptr;
};

constexpr Field fields[]{
    {QT_TRANSLATE_NOOP("WorkerFacts", "Name"), [](const Worker &w, Timestamp) { return orUnknown(w.name.name); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Category"),
     [](const Worker &w, Timestamp) { return orUnknown(w.name.category); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Group"), [](const Worker &w, Timestamp) { return orUnknown(w.name.group); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "State"), state},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Task"), task},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Runs for"), taskTime},
    {QT_TRANSLATE_NOOP("WorkerFacts", "From queue"), [](const Worker &w, Timestamp) { return orUnknown(w.queue); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Serves queues"), [](const Worker &w, Timestamp) { return listed(w.queues); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Tags"), [](const Worker &w, Timestamp) { return listed(w.tags); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Address"),
     [](const Worker &w, Timestamp) { return orUnknown(w.origin.address()); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Agent"), [](const Worker &w, Timestamp) { return orUnknown(w.origin.agent()); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "System"), [](const Worker &w, Timestamp) { return orUnknown(w.details->os); },
     bootId},
    {QT_TRANSLATE_NOOP("WorkerFacts", "CPU"),
     [](const Worker &w, Timestamp) { return orUnknown(w.details->cpuModel); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "GPU model"), gpuModels},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Home disk"), [](const Worker &w, Timestamp) { return homeDiskText(w); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Registered"),
     [](const Worker &w, Timestamp) { return formatDateTime(w.registered); }},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Last report"), lastReport},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Last heard"), lastHeard},
    {QT_TRANSLATE_NOOP("WorkerFacts", "Its clock"), clock},
};

} // namespace

QString conflictText(const Worker &worker)
{
    if (!worker.conflict) {
        return {};
    }
    return WorkerFacts::tr("Two machines report under this name since %1: %2. Its figures are those of either by "
                           "turns: give one of them another name.")
        .arg(formatDateTime(worker.conflict->since), plainLine(speakersLine(*worker.conflict)));
}

QString homeDiskText(const Worker &worker)
{
    const auto &[free, total] = std::pair{worker.details->homeDiskFree, worker.details->homeDiskTotal};
    return free.isKnown() && total.isKnown()
               ? WorkerFacts::tr("%1 free of %2").arg(formatMemory(free), formatMemory(total))
               : unknownText();
}

std::vector<Fact> absentFacts(const std::string &id)
{
    domain::WorkerName name = domain::nameFromId(id, [](std::string_view) { return false; });
    if (name.category + ':' + name.group + ':' + name.name != id) {
        // Its place was not in its id.
        name.category.clear();
        name.group.clear();
    }
    std::vector<Fact> facts;
    for (const Field &field : fields) {
        facts.push_back({WorkerFacts::tr(field.title), unknownText()});
    }
    // In the order of the fields.
    facts[0].value = orUnknown(name.name);
    facts[1].value = orUnknown(name.category);
    facts[2].value = orUnknown(name.group);
    facts[3].value = id.empty() ? unknownText() : WorkerFacts::tr("has left the fleet");
    return facts;
}

std::vector<Fact> workerFacts(const Worker &worker, Timestamp now)
{
    std::vector<Fact> facts;
    for (const Field &field : fields) {
        facts.push_back({WorkerFacts::tr(field.title), field.value(worker, now),
                         field.toolTip ? field.toolTip(worker) : QString{}});
    }
    return facts;
}

} // namespace muster::viewmodels
