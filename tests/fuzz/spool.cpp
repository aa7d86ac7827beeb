// SPDX-License-Identifier: GPL-3.0-or-later
// A segment of the agent's spool, as a crash or a bad disk may have left it.
#include "agent/spoolrecord.h"
#include "fuzz/fuzz.h"

#include <sstream>

using namespace muster;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::toText(data, size);
    std::istringstream stream{std::string{text}};
    std::size_t at = 0;
    for (auto record = agent::readRecord(stream); record; record = agent::readRecord(stream)) {
        fuzz::require(!record->empty() && record->size() <= agent::longestRecordBytes, "a record is of a size allowed");
        const std::string framed = agent::framed(*record);
        fuzz::require(text.substr(at, framed.size()) == framed, "a record is read as it was written");
        at += framed.size();
    }
    return 0;
}
