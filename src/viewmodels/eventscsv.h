// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <deque>

class QIODevice;

namespace muster::viewmodels {

/// Writes the events in the order given as CSV (RFC 4180, UTF-8, CRLF) with the header
/// `time,worker,category,group,event,reason,detail`; the same columns as `musterd export events`.
/// Times are RFC 3339 in UTC with milliseconds. False when the device refused; it says why.
bool writeEventsCsv(QIODevice &device, const std::deque<domain::Event> &events);

} // namespace muster::viewmodels
