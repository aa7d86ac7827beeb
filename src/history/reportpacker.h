// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytes.h"
#include "domain/report.h"
#include "history/columns.h"
#include "history/textdictionary.h"

#include <functional>
#include <vector>

namespace muster::history {

/// The reading as whole steps; `missing` when it is unknown, or outside what is believed of the metric.
inline std::int64_t stepsOf(const domain::MetricInfo &metric, domain::Reading reading)
{
    return domain::isBelieved(metric, reading) ? domain::toSteps(metric, reading) : missing;
}

/// Packs fields of reports, each field of all reports as one column. Texts are written once, columns hold their
/// numbers.
class ReportPacker final
{
public:
    template <typename Items, typename Field>
    void column(const Items &items, Field field)
    {
        m_cells.clear();
        for (const auto &item : items) {
            m_cells.push_back(cell(std::invoke(field, item)));
        }
        packColumn(m_columns, m_cells);
    }

    /// The reading `at` each item, with the one `beside` it added where both are known.
    template <typename Items, typename At, typename Beside>
    void readings(const domain::MetricInfo &metric, const Items &items, At at, Beside beside)
    {
        m_cells.clear();
        for (const auto *item : items) {
            const std::int64_t steps = stepsOf(metric, at(*item));
            const std::int64_t more = stepsOf(metric, beside(*item));
            m_cells.push_back(steps != missing && more != missing ? steps + more : steps);
        }
        packColumn(m_columns, m_cells);
    }

    bool ok() const { return true; }
    /// Version, count of reports, the texts, the lists of texts, the columns.
    domain::ByteWriter block(std::uint8_t version, std::size_t reports) const;

private:
    static std::int64_t cell(domain::Timestamp time) { return domain::toUnixMilliseconds(time); }
    static std::int64_t cell(bool value) { return value ? 1 : 0; }
    static std::int64_t cell(const std::optional<domain::MachineStats> &stats) { return stats ? 1 : 0; }
    static std::int64_t cell(const std::optional<std::chrono::milliseconds> &time)
    {
        return time ? time->count() : missing;
    }
    template <typename Part>
    static std::int64_t cell(const std::vector<Part> &parts)
    {
        return static_cast<std::int64_t>(parts.size());
    }
    std::int64_t cell(const std::string &text) { return static_cast<std::int64_t>(m_texts.indexOf(text)); }
    std::int64_t cell(const std::optional<std::vector<std::string>> &list);

    domain::ByteWriter m_columns;
    TextDictionary m_texts;
    /// Each list as the indices of its texts.
    TextDictionary m_lists;
    std::vector<std::int64_t> m_cells;
};

} // namespace muster::history
