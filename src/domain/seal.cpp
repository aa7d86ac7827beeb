// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seal.h"

namespace muster::domain {

std::string sealed(ByteWriter &&writer)
{
    writer.fixed32(crc32(writer.bytes()));
    return writer.take();
}

std::optional<std::string_view> unsealed(std::string_view bytes, std::uint8_t version)
{
    constexpr std::size_t checksumSize = 4;
    if (bytes.size() < checksumSize + 1 || static_cast<std::uint8_t>(bytes.front()) != version) {
        return std::nullopt;
    }
    const std::string_view body = bytes.substr(0, bytes.size() - checksumSize);
    if (ByteReader{bytes.substr(body.size())}.fixed32() != crc32(body)) {
        return std::nullopt;
    }
    return body.substr(1);
}

} // namespace muster::domain
