// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventtexts.h"

#include <functional>
#include <vector>

class QIODevice;

namespace muster::viewmodels {

/// Called now and then with how many rows are written; false breaks off.
using ContinueExport = std::function<bool(std::size_t written)>;

/// Writes the events in the order given as CSV (RFC 4180, UTF-8, CRLF) with the header
/// `time,worker,category,group,event,reason,detail`; the same columns as `musterd export events`.
/// Times are RFC 3339 in UTC with milliseconds. False when it was broken off or the device refused, which says why.
bool writeEventsCsv(QIODevice &device, const std::vector<EventRow> &rows, const EventTexts &texts,
                    const ContinueExport &goesOn = {});

} // namespace muster::viewmodels
