// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/jsondocument.h"

#include "ingest/limits.h"

#include <boost/json/parse.hpp>
#include <boost/json/parser.hpp>
#include <boost/json/serialize.hpp>

#include <string>

namespace muster::ingest {
namespace json = boost::json;
namespace {

constexpr std::size_t usualBytes = 64 * 1024;

std::unique_ptr<simdjson::dom::parser> parserFor(std::size_t bytes)
{
    auto parser = std::make_unique<simdjson::dom::parser>(bytes);
    if (parser->allocate(bytes, limits::jsonDepth) != simdjson::SUCCESS) {
        throw std::bad_alloc{};
    }
    return parser;
}

/// Says what is wrong with a text and where, which simdjson does not; or writes numbers that are too long for it anew.
Result<std::string> examined(std::string_view text)
{
    json::parse_options options;
    options.max_depth = limits::jsonDepth;
    json::parser parser{{}, options};
    json::error_code error;
    const std::size_t parsedBytes = parser.write(text.data(), text.size(), error);
    if (error) {
        return Error{"not valid JSON near byte " + std::to_string(parsedBytes) + ": " + error.message()};
    }
    return {boost::system::in_place_value, json::serialize(parser.release())};
}

} // namespace

JsonDocument::JsonDocument(std::string_view text)
{
    thread_local const std::unique_ptr<simdjson::dom::parser> usualParser = parserFor(usualBytes);
    if (text.size() > usualBytes) {
        m_ownParser = parserFor(text.size());
    }
    simdjson::dom::parser &parser = m_ownParser ? *m_ownParser : *usualParser;
    if (parser.parse(text.data(), text.size()).get(m_root) == simdjson::SUCCESS) {
        return;
    }
    const Result<std::string> anew = examined(text);
    if (!anew) {
        m_error = anew.error();
    } else if (const auto code = parser.parse(*anew).get(m_root)) {
        m_error = Error{std::string{"not valid JSON: "} + simdjson::error_message(code)};
    }
}

Result<simdjson::dom::object> JsonDocument::object() const
{
    if (m_error) {
        return *m_error;
    }
    simdjson::dom::object object;
    if (m_root.get(object) != simdjson::SUCCESS) {
        return Error{"expected a JSON object"};
    }
    return object;
}

} // namespace muster::ingest
