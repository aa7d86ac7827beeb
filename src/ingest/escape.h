// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace muster::ingest {

/// Text from the network as printable ASCII on one line: every other byte as \xNN, the end of a long one cut off.
std::string escaped(std::string_view text);

} // namespace muster::ingest
