// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muster::domain {

/// Packs reports of one worker as columns: version byte, columns, CRC-32. Comes back exactly, in the same order. The
/// worker's name is not stored.
std::string packReports(std::span<const Report> reports);
/// Nothing when the bytes are damaged or of a newer version.
std::optional<std::vector<Report>> unpackReports(std::string_view bytes, const std::string &worker);

} // namespace muster::domain
