// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/error.h"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <string_view>

namespace muster::ingest {

/// One JSON text, parsed into memory of its own that goes with it. A usual report fits into the object itself, so
/// keep it on the stack: then nothing is allocated. Refuses what is not strict JSON in valid UTF-8, or too deep.
class JsonDocument final
{
public:
    explicit JsonDocument(std::string_view text);
    JsonDocument(const JsonDocument &) = delete;
    JsonDocument &operator=(const JsonDocument &) = delete;

    /// The outermost object, or why there is none.
    Result<const boost::json::object *> object() const;

private:
    static constexpr std::size_t s_arenaBytes = 12 * 1024;
    static constexpr std::size_t s_scratchBytes = 4 * 1024;

    // Not initialised: clearing it would cost more than parsing into it.
    unsigned char m_arena[s_arenaBytes];
    unsigned char m_scratch[s_scratchBytes];
    boost::json::monotonic_resource m_memory{m_arena, s_arenaBytes};
    boost::json::value m_root;
    boost::system::error_code m_error;
    std::size_t m_parsedBytes = 0;
};

} // namespace muster::ingest
