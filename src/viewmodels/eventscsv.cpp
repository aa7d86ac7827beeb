// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventscsv.h"

#include "domain/csv.h"

#include <QIODevice>

#include <string>

namespace muster::viewmodels {

namespace {

/// Bytes gathered before each write.
constexpr std::size_t chunk = 1'048'576;

/// The cells of a text that many rows have, made when the first of them comes.
class Cells final
{
public:
    explicit Cells(std::size_t count)
        : m_cells(count)
    {
    }

    template <typename Make>
    const std::string &of(std::uint32_t number, Make make)
    {
        std::string &cells = m_cells[number];
        if (cells.empty()) {
            cells = make();
        }
        return cells;
    }

private:
    std::vector<std::string> m_cells;
};

std::string groupCells(const domain::Subject &group)
{
    return ',' + domain::csvCell(group.category) + ',' + domain::csvCell(group.group) + ',';
}

std::string wordCells(const EventRow &row)
{
    return std::string{domain::name(row.kind)} + ',' + std::string{domain::name(row.reason)} + ',';
}

bool flush(QIODevice &device, std::string &out)
{
    const auto size = static_cast<qint64>(out.size());
    const bool written = device.write(out.data(), size) == size;
    out.clear();
    return written;
}

} // namespace

bool writeEventsCsv(QIODevice &device, const std::vector<EventRow> &rows, const EventTexts &texts,
                    const ContinueExport &goesOn)
{
    Cells workers{texts.workers().size()};
    Cells groups{texts.groups().size()};
    std::string out = "time,worker,category,group,event,reason,detail\r\n";
    out.reserve(chunk + chunk / 8);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const EventRow &row = rows[i];
        domain::appendRfc3339(out, row.time);
        out += workers.of(row.worker, [&] { return ',' + domain::csvCell(texts.workers()[row.worker]); });
        out += groups.of(row.group, [&] { return groupCells(texts.groups()[row.group]); });
        out += wordCells(row);
        domain::appendCsvCell(out, texts.details()[row.detail]);
        out += "\r\n";
        if (out.size() >= chunk && (!flush(device, out) || (goesOn && !goesOn(i + 1)))) {
            return false;
        }
    }
    return flush(device, out);
}

} // namespace muster::viewmodels
