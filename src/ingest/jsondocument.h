// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/error.h"

#include <simdjson.h>

#include <memory>
#include <optional>
#include <string_view>

namespace muster::ingest {

/// One JSON text, parsed. Refuses what is not strict JSON in valid UTF-8, or too deep. A usual one is parsed into
/// memory of the thread's own, so there may be one at a time in each thread.
class JsonDocument final
{
public:
    explicit JsonDocument(std::string_view text);
    JsonDocument(const JsonDocument &) = delete;
    JsonDocument &operator=(const JsonDocument &) = delete;

    /// The outermost object, or why there is none.
    Result<simdjson::dom::object> object() const;

private:
    // For a text that is larger than usual: its memory is not kept.
    std::unique_ptr<simdjson::dom::parser> m_ownParser;
    simdjson::dom::element m_root;
    std::optional<Error> m_error;
};

} // namespace muster::ingest
