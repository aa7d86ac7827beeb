// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/eventscsv.h"

#include "domain/csv.h"

#include <QIODevice>

#include <string>

namespace muster::viewmodels {

namespace {

/// Bytes gathered before each write.
constexpr std::size_t chunk = 65'536;

void appendRow(std::string &out, const domain::Event &event)
{
    out += domain::formatRfc3339(event.time);
    for (const std::string_view text :
         {std::string_view{event.worker}, std::string_view{event.category}, std::string_view{event.group},
          domain::name(event.kind), domain::name(event.reason), std::string_view{event.detail}}) {
        out += ',';
        out += domain::csvCell(text);
    }
    out += "\r\n";
}

bool flush(QIODevice &device, std::string &out)
{
    const auto size = static_cast<qint64>(out.size());
    const bool written = device.write(out.data(), size) == size;
    out.clear();
    return written;
}

} // namespace

bool writeEventsCsv(QIODevice &device, const std::deque<domain::Event> &events)
{
    std::string out = "time,worker,category,group,event,reason,detail\r\n";
    for (const domain::Event &event : events) {
        appendRow(out, event);
        if (out.size() >= chunk && !flush(device, out)) {
            return false;
        }
    }
    return flush(device, out);
}

} // namespace muster::viewmodels
