// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytes.h"
#include "domain/report.h"
#include "history/columns.h"

#include <functional>
#include <vector>

namespace muster::history {

/// Bytes that the report takes in memory, about, and the same on every machine.
std::size_t unpackedBytes(const domain::Report &report);

/// Reads what ReportPacker wrote, in the same order. On damaged bytes ok() stays false and the fields are left as they
/// are.
class ReportUnpacker final
{
public:
    /// What follows the version.
    explicit ReportUnpacker(std::string_view block)
        : m_bytes(block)
    {
    }

    /// The reports, still empty; to be called first.
    std::vector<domain::Report> begin(const std::string &worker);

    template <typename Items, typename Field>
    void column(Items &items, Field field)
    {
        m_cells.resize(items.size());
        unpackColumn(m_bytes, m_cells);
        for (std::size_t i = 0; i < items.size() && ok(); ++i) {
            set(std::invoke(field, items[i]), m_cells[i]);
        }
    }

    template <typename Items, typename At, typename Beside>
    void readings(const domain::MetricInfo &metric, const Items &items, At at, Beside beside)
    {
        m_cells.resize(items.size());
        unpackColumn(m_bytes, m_cells);
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (m_cells[i] == missing) {
                continue;
            }
            // Both are at least zero, or the difference is refused.
            const domain::Reading other = beside(*items[i]);
            const std::int64_t more = other.isKnown() ? domain::toSteps(metric, other) : 0;
            const domain::Reading reading =
                m_cells[i] >= 0 ? domain::fromSteps(metric, m_cells[i] - more) : domain::Reading{-1.0};
            if (!domain::isBelieved(metric, reading)) {
                m_bytes.fail();
                return;
            }
            at(*items[i]) = reading;
        }
    }

    bool ok() const { return m_bytes.ok(); }
    bool isComplete() const { return m_bytes.ok() && m_bytes.atEnd(); }

private:
    struct List
    {
        std::vector<std::size_t> texts;
        std::size_t bytes = 0;
    };

    void readTexts();
    void readLists();
    /// Whether so many more bytes of memory are within bounds; the reader fails if not.
    bool take(std::size_t bytes);
    /// Whether the cell is an index below `end`; the reader fails if not.
    bool isIndex(std::int64_t cell, std::size_t end);

    static void set(domain::Timestamp &time, std::int64_t cell) { time = domain::fromUnixMilliseconds(cell); }
    void set(bool &value, std::int64_t cell) { value = isIndex(cell, 2) && cell == 1; }
    void set(std::optional<domain::MachineStats> &stats, std::int64_t cell);
    static void set(std::optional<std::chrono::milliseconds> &time, std::int64_t cell);
    void set(std::vector<domain::Reading> &readings, std::int64_t cell);
    void set(std::vector<domain::GpuReadings> &gpus, std::int64_t cell);
    void set(std::string &text, std::int64_t cell);
    void set(std::optional<std::vector<std::string>> &list, std::int64_t cell);

    domain::ByteReader m_bytes;
    /// Bytes of memory that may still be taken.
    std::size_t m_left = 0;
    std::vector<std::string_view> m_texts;
    std::vector<List> m_lists;
    std::vector<std::int64_t> m_cells;
};

} // namespace muster::history
