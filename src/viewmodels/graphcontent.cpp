// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/graphcontent.h"

#include "domain/csv.h"
#include "viewmodels/format.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace muster::viewmodels {

using domain::Timestamp;

namespace {

/// From this share on it counts as the whole.
constexpr double whole = 0.995;

struct GraphText
{
    Q_DECLARE_TR_FUNCTIONS(GraphText)
};

} // namespace

bool isShown(const GraphLine &line, const QStringList &switched)
{
    return line.isOptional == switched.contains(keyOf(line));
}

std::vector<ShownLine> shownLines(const GraphContent &content)
{
    std::vector<ShownLine> shown;
    for (std::size_t whose = 0; whose < content.points.size(); ++whose) {
        for (std::size_t i = 0; i < content.points[whose].size(); ++i) {
            if (isShown(content.graph.lines[i], content.switched)) {
                shown.push_back({whose, i, &content.graph.lines[i], &content.points[whose][i]});
            }
        }
    }
    return shown;
}

bool isEmpty(const GraphContent &content)
{
    return std::ranges::none_of(content.points, [&](const auto &points) {
        return std::ranges::any_of(points,
                                   [&](const GraphPoints &line) { return largest(line, content.shown).isKnown(); });
    });
}

QString title(const GraphContent &content, const ShownLine &line)
{
    const QString title = viewmodels::title(*line.line);
    return content.points[1].empty() ? title : GraphText::tr("%1: %2").arg(content.names[line.whose], title);
}

std::vector<Timestamp> instantsOf(const GraphContent &content)
{
    std::vector<Timestamp> instants;
    const auto shown = shownLines(content);
    for (std::size_t i = 0; !shown.empty() && i < shown.front().points->values.size(); ++i) {
        const Timestamp time = shown.front().points->timeOf(i);
        if (time >= content.shown.from && time < content.shown.to) {
            instants.push_back(time);
        }
    }
    return instants;
}

std::optional<Timestamp> nearest(const GraphContent &content, Timestamp time)
{
    std::optional<Timestamp> best;
    for (const ShownLine &line : shownLines(content)) {
        const auto candidate = nearest(*line.points, time, content.shown);
        if (candidate && (!best || std::chrono::abs(*candidate - time) < std::chrono::abs(*best - time))) {
            best = candidate;
        }
    }
    return best;
}

QString detailedValue(const GraphContent &content, const ShownLine &line, Timestamp time)
{
    const auto write = content.graph.write;
    QString text = write(valueAt(*line.points, time));
    const auto point = pointAt(*line.points, time);
    if (!point || *point >= line.points->details.size() || !line.points->values[*point].isKnown()) {
        return text;
    }
    const GraphDetail &detail = line.points->details[*point];
    if (detail.least.isKnown() && write(detail.least) != write(detail.most)) {
        text = GraphText::tr("%1 (%2 to %3)").arg(text, write(detail.least), write(detail.most));
    }
    if (detail.coverage < whole) {
        text = GraphText::tr("%1, of %2 % known").arg(text).arg(std::lround(detail.coverage * 100.0));
    }
    return detail.time < whole
               ? GraphText::tr("%1, of %2 % of the time").arg(text).arg(std::lround(detail.time * 100.0))
               : text;
}

QStringList valuesAt(const GraphContent &content, Timestamp time, std::optional<std::size_t> walked)
{
    QStringList values;
    std::optional<std::size_t> whose;
    std::size_t place = 0;
    for (const ShownLine &line : shownLines(content)) {
        if (whose != line.whose && !content.points[1].empty()) {
            values += shortName(content.names[line.whose]);
        }
        whose = line.whose;
        const QString mark = place++ == walked ? QStringLiteral("▸ ") : QString{};
        values += mark + GraphText::tr("%1  %2").arg(title(*line.line), detailedValue(content, line, time));
    }
    if (const QString more = leftOut(content.graph); !more.isEmpty()) {
        values += more;
    }
    return values;
}

std::optional<Timestamp> walk(const GraphContent &content, const ShownLine &line, std::optional<Timestamp> from,
                              int direction)
{
    std::optional<Timestamp> newest;
    for (const Timestamp time : instantsOf(content)) {
        if (!valueAt(*line.points, time).isKnown()) {
            continue;
        }
        if (from && direction > 0 && time > *from) {
            return time;
        }
        if (!from || time < *from) {
            newest = time;
        }
    }
    return from && direction > 0 ? std::nullopt : newest;
}

bool writeCsv(QIODevice &device, const GraphContent &content)
{
    const auto shown = shownLines(content);
    std::string out = "timestamp";
    for (const ShownLine &line : shown) {
        const std::string whose =
            content.points[1].empty() ? std::string{} : content.names[line.whose].toStdString() + ' ';
        out += ',' + domain::csvCell(whose + columnOf(*line.line));
    }
    out += "\r\n";
    for (const Timestamp time : instantsOf(content)) {
        out += domain::formatRfc3339(time);
        for (const ShownLine &line : shown) {
            out += ',' + domain::csvCell(valueAt(*line.points, time));
        }
        out += "\r\n";
    }
    return device.write(out.data(), static_cast<qint64>(out.size())) == static_cast<qint64>(out.size());
}

} // namespace muster::viewmodels
