// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/series.h"

#include <algorithm>

namespace muster::history {

using namespace domain;

std::chrono::milliseconds wholeSteps(std::chrono::milliseconds wanted, std::chrono::milliseconds sourceStep)
{
    const std::int64_t steps = (wanted + sourceStep - std::chrono::milliseconds{1}) / sourceStep;
    return sourceStep * std::max<std::int64_t>(steps, 1);
}

Series emptySeries(const SeriesQuery &query, Source source, std::chrono::milliseconds sourceStep)
{
    const auto points = static_cast<std::int64_t>(std::max<std::size_t>(query.points, 1));
    const auto length = std::max(query.period.to - query.period.from, std::chrono::milliseconds{1});
    Series series;
    series.source = source;
    series.step = wholeSteps(length / points, sourceStep);
    series.start = startOf(indexOf(query.period.from, series.step), series.step);
    const auto count = static_cast<std::size_t>(
        (query.period.to - series.start + series.step - std::chrono::milliseconds{1}) / series.step);
    series.cells.assign(query.series.size(), std::vector<Cell>(count));
    return series;
}

void add(Series &series, std::size_t index, Timestamp time, const Cell &cell)
{
    if (time < series.start) {
        return;
    }
    const auto point = static_cast<std::size_t>((time - series.start) / series.step);
    if (point < series.cells[index].size()) {
        add(series.cells[index][point], cell);
    }
}

} // namespace muster::history
