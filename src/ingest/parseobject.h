// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/fieldreader.h"
#include "ingest/jsondocument.h"

#include <utility>

namespace muster::ingest {

/// What `read(FieldReader &)` makes of the text's object, or the first mistake in it.
template <typename Read>
auto parseObject(std::string_view text, Read read) -> Result<decltype(read(std::declval<FieldReader &>()))>
{
    const JsonDocument document{text};
    const auto object = document.object();
    if (!object) {
        return object.error();
    }
    std::optional<Error> error;
    FieldReader fields{*object, error};
    auto value = read(fields);
    if (error) {
        return *std::move(error);
    }
    return value;
}

} // namespace muster::ingest
