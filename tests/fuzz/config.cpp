// SPDX-License-Identifier: GPL-3.0-or-later
// The agent's configuration file.
#include "agent/configfile.h"
#include "fuzz/fuzz.h"

using namespace muster;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::toText(data, size);
    const auto entries = agent::parseConfig(text);
    if (!entries) {
        fuzz::require(!entries.error().sentence.empty(), "what is refused is told why");
        return 0;
    }
    int line = 0;
    for (const agent::ConfigEntry &entry : *entries) {
        fuzz::require(entry.line > line && !entry.key.empty(), "each entry has a key, and a line behind the last");
        line = entry.line;
    }
    return 0;
}
