// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/jsondocument.h"

#include "ingest/limits.h"

#include <boost/json/parser.hpp>

namespace muster::ingest {
namespace json = boost::json;

JsonDocument::JsonDocument(std::string_view text)
    : m_root(json::storage_ptr(&m_memory))
{
    json::parse_options options;
    options.max_depth = limits::jsonDepth;
    json::parser parser{{}, options, m_scratch, s_scratchBytes};
    parser.reset(&m_memory);
    m_parsedBytes = parser.write(text.data(), text.size(), m_error);
    if (!m_error) {
        m_root = parser.release();
    }
}

Result<const json::object *> JsonDocument::object() const
{
    if (m_error) {
        return Error{"not valid JSON near byte " + std::to_string(m_parsedBytes) + ": " + m_error.message()};
    }
    if (!m_root.is_object()) {
        return Error{"expected a JSON object"};
    }
    return &m_root.get_object();
}

} // namespace muster::ingest
