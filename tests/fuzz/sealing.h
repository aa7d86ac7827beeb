// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/seal.h"
#include "fuzz/fuzz.h"

namespace muster::fuzz {

/// The bytes with a checksum that fits, so that the fuzzer gets past it.
inline std::string withChecksum(const std::uint8_t *data, std::size_t size)
{
    domain::ByteWriter writer;
    writer.raw(toText(data, size));
    return domain::sealed(std::move(writer));
}

} // namespace muster::fuzz
