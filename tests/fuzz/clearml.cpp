// SPDX-License-Identifier: GPL-3.0-or-later
// A call of ClearML's API: the first line is the target, the second the Authorization field, the rest the body.
#include "fuzz/outcomes.h"

#include <algorithm>

using namespace muster;

namespace {

std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view text = fuzz::toText(data, size);
    ingest::Call call;
    call.target = ingest::parseTarget(takeLine(text));
    call.authorization = takeLine(text);
    call.body = text;
    call.now = fuzz::now;
    fuzz::check(fuzz::api().handle(call));
    return 0;
}
