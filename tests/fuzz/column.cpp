// SPDX-License-Identifier: GPL-3.0-or-later
// Two bytes tell how many cells, at most 1,023, the others are the column.
#include "domain/bytes.h"
#include "fuzz/fuzz.h"
#include "history/columns.h"

#include <algorithm>
#include <vector>

using namespace muster;
using namespace muster::domain;
using namespace muster::history;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ByteReader reader{fuzz::toText(data, size)};
    const std::size_t count = reader.byte() + reader.byte() % 4 * std::size_t{256};
    ByteReader skipper = reader;
    std::vector<std::int64_t> cells(count);
    unpackColumn(reader, cells);
    skipColumn(skipper, count);
    fuzz::require(reader.ok() == skipper.ok() && reader.left() == skipper.left(), "skipping ends where unpacking does");
    if (!reader.ok()) {
        fuzz::require(std::ranges::count(cells, missing) == std::ssize(cells), "damaged cells are missing");
        return 0;
    }
    ByteWriter writer;
    packColumn(writer, cells);
    ByteReader again{writer.bytes()};
    std::vector<std::int64_t> returned(count);
    unpackColumn(again, returned);
    fuzz::require(again.ok() && again.atEnd() && returned == cells, "cells come back as they were");
    return 0;
}
