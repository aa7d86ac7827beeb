// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muster::history {

/// Packs reports of one worker as columns: version byte, columns, CRC-32. Comes back exactly, in the same order, as
/// long as readings are as quantized() leaves them. The worker's name is not stored. There are no more than
/// blockLength() says.
std::string packReports(std::span<const domain::Report> reports);
/// Nothing when the bytes are damaged or of a newer version.
std::optional<std::vector<domain::Report>> unpackReports(std::string_view bytes, const std::string &worker);

/// Bytes that the reports of one block may take in memory, about: a hundred thousand of eight GPUs each.
/// A few bytes can stand for very many equal reports, so unpacking needs a bound of its own.
inline constexpr std::size_t maxUnpackedBytes = 128 * 1024 * 1024;
/// How many of these reports, from the first on, one block holds; at least one if there are any.
std::size_t blockLength(std::span<const domain::Report> reports);

} // namespace muster::history
