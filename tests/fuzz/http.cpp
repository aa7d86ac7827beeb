// SPDX-License-Identifier: GPL-3.0-or-later
// What comes over one connection, from its raw bytes to the answers. The first byte says in pieces of how many bytes it
// comes, which must not matter.
#include "fuzz/outcomes.h"
#include "ingest/requestreader.h"

#include <algorithm>
#include <cstring>
#include <vector>

using namespace muster;
using Progress = ingest::RequestReader::Progress;

namespace {

/// As much as the listener reads at a time.
constexpr std::size_t readBytes = 4 * 1024;

/// Takes one piece over; false when there is none left.
bool receive(boost::beast::flat_buffer &buffer, std::string_view &text, std::size_t pieceBytes)
{
    const std::string_view piece = text.substr(0, pieceBytes);
    if (piece.empty()) {
        return false;
    }
    std::memcpy(buffer.prepare(piece.size()).data(), piece.data(), piece.size());
    buffer.commit(piece.size());
    text.remove_prefix(piece.size());
    return true;
}

/// The statuses of the answers to whole requests: how early a malformed one is refused may depend on its pieces.
std::vector<int> converse(std::string_view text, std::size_t pieceBytes)
{
    std::vector<int> statuses;
    const ingest::HostNames anyHost;
    ingest::RequestReader reader{anyHost};
    boost::beast::flat_buffer buffer;
    reader.begin();
    for (;;) {
        const Progress progress = reader.advance(buffer);
        if (progress == Progress::Complete) {
            const ingest::Outcome outcome = fuzz::api().handle(reader.call(fuzz::now));
            fuzz::check(outcome);
            const auto *answer = std::get_if<ingest::Answer>(&outcome);
            statuses.push_back(answer ? answer->status : 0);
            if (reader.delivery().connection == ingest::Delivery::Connection::Close) {
                return statuses;
            }
            reader.begin();
        } else if (progress == Progress::Refused) {
            fuzz::check(reader.refused());
            return statuses;
        } else if (!receive(buffer, text, pieceBytes)) {
            return statuses;
        }
        reader.takeContinue();
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::toText(data, size);
    if (text.empty()) {
        return 0;
    }
    const std::size_t pieceBytes = 1 + static_cast<unsigned char>(text.front());
    fuzz::require(converse(text.substr(1), pieceBytes) == converse(text.substr(1), readBytes),
                  "the pieces in which bytes arrive don't matter");
    return 0;
}
