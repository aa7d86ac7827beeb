// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/eventpage.h"
#include "viewmodels/graphlines.h"

#include <QStringList>

#include <array>

class QIODevice;

namespace muster::viewmodels {

/// What a graph shows: the lines of one subject, and beside them those of another. Hovering, exports and the table are
/// all made of it, so that they say the same.
struct GraphContent
{
    Graph graph;
    /// In each the lines of the graph, or none.
    std::array<std::vector<GraphPoints>, 2> points{};
    std::array<QString, 2> names{};
    /// Keys of lines that the user switched off, or on where they are optional.
    QStringList switched{};
    history::Period shown{};
    /// What happened, oldest first.
    std::vector<history::EventTally> events{};
    /// Whether it is known that there is nothing, where there is nothing; in part: some of it could not be read.
    enum class Answered { No, InPart, Yes } answered = Answered::No;
};

/// A line that is drawn; it points into its content.
struct ShownLine
{
    /// 0 for the subject, 1 for whom it is compared with.
    std::size_t whose = 0;
    /// Its place in the graph.
    std::size_t index = 0;
    const GraphLine *line = nullptr;
    const GraphPoints *points = nullptr;
};

bool isShown(const GraphLine &line, const QStringList &switched);
std::vector<ShownLine> shownLines(const GraphContent &content);
/// Nothing is known in the time shown.
bool isEmpty(const GraphContent &content);
/// "GPU mean", and of whom where there are two.
QString title(const GraphContent &content, const ShownLine &line);
/// The instants of the points in the time shown.
std::vector<domain::Timestamp> instantsOf(const GraphContent &content);

/// When the known value of any line shown was that is nearest to the instant; nothing inside a gap.
std::optional<domain::Timestamp> nearest(const GraphContent &content, domain::Timestamp time);
/// "41.2 % (12.0 % – 97.0 %), 92 % known": the value, between which it moved, and how much of it is known.
QString detailedValue(const GraphContent &content, const ShownLine &line, domain::Timestamp time);
/// A line of text for each line shown, at one of their instants; the one walked along is marked.
QStringList valuesAt(const GraphContent &content, domain::Timestamp time, std::optional<std::size_t> walked = {});
/// The known point of the line behind the instant, or before it where `direction` is negative; without an instant the
/// newest.
std::optional<domain::Timestamp> walk(const GraphContent &content, const ShownLine &line,
                                      std::optional<domain::Timestamp> from, int direction);

/// Writes exactly what is shown as CSV (RFC 4180, UTF-8, CRLF): the instant of each point (RFC 3339, UTC) and a column
/// a line, named and measured as in `musterd export history`; empty where nothing is known. False when the device
/// refused.
bool writeCsv(QIODevice &device, const GraphContent &content);

} // namespace muster::viewmodels
