// SPDX-License-Identifier: GPL-3.0-or-later
// A call of ClearML's API: the first line is the target, the second the Authorization field, the rest the body.
#include "domain/fleet.h"
#include "domain/packing.h"
#include "fuzz/fuzz.h"
#include "ingest/clearmlapi.h"

#include <boost/json/parse.hpp>

#include <algorithm>

using namespace muster;
using namespace muster::domain;

namespace {

constexpr Timestamp now = fromUnixMilliseconds(1'795'386'765'000);

std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

void check(const ingest::Answer &answer)
{
    boost::system::error_code error;
    boost::json::parse(answer.body, error);
    fuzz::require(answer.status >= 200 && answer.status < 600 && !error, "an answer is JSON with a status");
}

void check(const ingest::ToStore &outcome)
{
    std::vector<Heard> heard;
    Fleet fleet{Rules{}};
    for (const Message &message : outcome.messages) {
        heard.push_back({message, now});
        fleet.apply(message, now);
    }
    fleet.tick(now);
    fuzz::require(unpackMessages(packMessages(heard)) == heard, "what is taken in is kept in the journal");
    check(outcome.whenStored);
}

void check(const ingest::ToRead &outcome)
{
    Fleet fleet{Rules{}};
    fleet.apply(Registration{"a:b:c", {"queue"}}, now);
    check(outcome.render(fleet.workers()));
}

void check(const ingest::ToCheck &outcome)
{
    check(outcome.well);
    check(outcome.failing);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const access::Gate gate{{}};
    static ingest::ClearmlApi api{gate};
    std::string_view text = fuzz::toText(data, size);
    ingest::Call call;
    call.target = ingest::parseTarget(takeLine(text));
    call.authorization = takeLine(text);
    call.body = text;
    call.now = now;
    std::visit([](const auto &outcome) { check(outcome); }, api.handle(call));
    return 0;
}
