// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layering/layers.h"

#include <filesystem>
#include <string>

namespace muster::test {

/// To whom a foreign header belongs: "std", "boost", "openssl", "simdjson", a Qt module ("QtCore", "QtSql" …), or
/// "system" for the rest. `qtHeaders` is the folder that holds Qt's modules.
std::string familyOf(const std::string &header, const std::filesystem::path &qtHeaders);

/// Every include below `source` that the table does not allow, as "folder/file.h:12: may not include <what>", and every
/// folder that has no line in it; sorted.
std::vector<std::string> violations(const std::filesystem::path &source, const std::vector<Layer> &table,
                                    const std::filesystem::path &qtHeaders);

} // namespace muster::test
