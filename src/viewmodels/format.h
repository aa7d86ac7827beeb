// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"
#include "domain/timestamp.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <string_view>

namespace muster::viewmodels {

/// Values of the domain as people read them. An unknown reading is "–" in every one of them.
/// Decimals follow the user's locale; thousands are set apart by a thin space, which no locale reads as a decimal sign.

/// "–"
QString unknownText();
/// "3 840"
QString formatCount(std::int64_t count);
/// Percent with one decimal and no sign: "92.4".
QString formatPercentFigure(domain::Reading percent);
/// Percent, whole, with its sign: "20 %".
QString formatPercent(domain::Reading percent);
/// Whole degrees Celsius: "67 °C".
QString formatCelsius(domain::Reading celsius);
/// MiB as "512 MB", "7.6 GB", "482 GB", "20.0 TB", "128 TB", where a GB is 1024 MiB, as ClearML has it; or "7.6 GiB",
/// see units().
QString formatMemory(domain::Reading mebibytes);
/// MiB/s as a bare number of Mbit/s, or as it is, see units(): "0.2", "98.0", "1 204".
QString formatRate(domain::Reading mebibytesPerSecond);
/// "0 s", "59 s", "4 min", "3 h", "12 d". Less than nothing is "0 s".
QString formatAge(std::chrono::milliseconds age);
/// A length of time in hours and minutes, rounded down: "0 h 59 min", "1 140 h 12 min".
QString formatHours(std::chrono::milliseconds time);
/// Local time as short as `now` allows: "14:39" today, otherwise "11-23 14:39".
QString formatClock(domain::Timestamp time, domain::Timestamp now);
/// Local time in full: "2026-11-23 14:39:07".
QString formatDateTime(domain::Timestamp time);

/// Longest text from the network that is shown, in UTF-16 units; the rest is cut and "…" says so.
inline constexpr qsizetype longestLine = 300;

/// Text from the network as one harmless line: what is not UTF-8, breaks lines or turns the direction of writing
/// becomes U+FFFD. Whoever shows it still has to draw it as plain text.
QString plainLine(std::string_view text);

/// The name without its middle where it is long, so that what stands beside it has room.
QString shortName(const QString &name);

/// Characters of the longest line of a tool tip.
inline constexpr qsizetype toolTipLine = 60;

/// Plain text, which may have line breaks, as a tool tip that shows every character as it stands. Longer lines are
/// broken, between words where they have any: a worker's name may have none.
QString plainToolTip(const QString &text);

} // namespace muster::viewmodels
