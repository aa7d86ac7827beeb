// SPDX-License-Identifier: GPL-3.0-or-later
#include "endurance/trace.h"

#include <fstream>

namespace muster::test {

std::vector<Traced> readTrace(const std::filesystem::path &file)
{
    std::vector<Traced> trace;
    std::ifstream stream{file, std::ios::binary};
    for (TraceEntry entry; stream.read(reinterpret_cast<char *>(&entry), sizeof entry);) {
        Traced traced{entry, std::string(entry.bytes, '\0'), std::string(entry.moreBytes, '\0')};
        stream.read(traced.data.data(), entry.bytes);
        stream.read(traced.more.data(), entry.moreBytes);
        trace.push_back(std::move(traced));
    }
    return trace;
}

} // namespace muster::test
