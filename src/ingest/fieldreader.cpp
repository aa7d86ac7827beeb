// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/fieldreader.h"

#include "ingest/limits.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace muster::ingest {
namespace json = simdjson::dom;
namespace {

/// Below it a timestamp is in seconds: as milliseconds it would lie in 1973, as seconds in the year 5138.
constexpr double smallestMilliseconds = 1e11;
/// The end of the year 9999, the last that RFC 3339 can write.
constexpr double largestMilliseconds = 253'402'300'799'999;

/// C0, DEL and C1 in valid UTF-8.
bool hasControlCharacter(std::string_view text)
{
    unsigned char previous = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || (previous == 0xc2 && byte < 0xa0)) {
            return true;
        }
        previous = byte;
    }
    return false;
}

/// Shortest decimal form, whatever the locale.
std::string decimal(double value)
{
    char digits[32];
    const auto result = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed);
    return std::string(digits, result.ptr);
}

std::string atMost(std::size_t count, std::string_view unit)
{
    return "expected at most " + std::to_string(count) + ' ' + std::string{unit};
}

} // namespace

FieldReader::FieldReader(json::object object, std::optional<Error> &error)
    : m_fields(object.begin(), object.end()),
      m_error(&error)
{
}

std::string FieldReader::name(std::string_view key)
{
    std::string name = nameOrEmpty(key);
    if (name.empty()) {
        fail(key, "expected a name");
    }
    return name;
}

std::string FieldReader::nameOrEmpty(std::string_view key)
{
    const auto value = find(key);
    return value ? text(*value, TextRule::NoControlCharacters, key) : std::string{};
}

std::optional<std::vector<std::string>> FieldReader::names(std::string_view key, TextRule rule)
{
    return names(key, rule, limits::names);
}

std::optional<std::vector<std::string>> FieldReader::names(std::string_view key, TextRule rule,
                                                           std::size_t maximumLength)
{
    if (!find(key)) {
        return std::nullopt;
    }
    std::vector<std::string> names;
    if (const auto entries = list(key, maximumLength)) {
        names.reserve(entries->size());
        for (const json::element entry : *entries) {
            names.push_back(text(entry, rule, key));
        }
    }
    return names;
}

domain::Timestamp FieldReader::timestamp(std::string_view key, domain::Timestamp receivedAt)
{
    const auto value = find(key);
    const auto number = value ? toNumber(*value) : std::nullopt;
    const double milliseconds = number ? *number * (*number < smallestMilliseconds ? 1000.0 : 1.0) : 0.0;
    if (!(milliseconds > 0.0 && milliseconds <= largestMilliseconds)) {
        fail(key, "expected milliseconds or seconds since 1970");
        return {};
    }
    const auto timestamp = domain::fromUnixMilliseconds(std::llround(milliseconds));
    if (timestamp - limits::clockAhead > receivedAt) {
        fail(key, domain::formatRfc3339(timestamp) + " is more than " + std::to_string(limits::clockAhead.count())
                      + " h ahead of the receiver's clock, which says " + domain::formatRfc3339(receivedAt)
                      + ": set the clock that is wrong");
    }
    return timestamp;
}

std::optional<double> FieldReader::number(std::string_view key, Range range)
{
    const auto number = reading(key);
    if (number && !(*number >= range.minimum && *number <= range.maximum)) {
        fail(key, "expected a number from " + decimal(range.minimum) + " to " + decimal(range.maximum));
        return std::nullopt;
    }
    return number;
}

std::optional<bool> FieldReader::flag(std::string_view key)
{
    const auto value = find(key);
    if (!value) {
        return std::nullopt;
    }
    if (!value->is_bool()) {
        fail(key, "expected true or false");
        return std::nullopt;
    }
    return value->get_bool().value_unsafe();
}

std::optional<FieldReader> FieldReader::object(std::string_view key)
{
    const auto value = find(key);
    return value ? std::optional{within(*value, key, std::nullopt)} : std::nullopt;
}

FieldReader FieldReader::within(json::element value, std::string_view key, std::optional<std::size_t> index)
{
    json::object object;
    const bool isObject = value.get(object) == simdjson::SUCCESS;
    FieldReader reader = isObject ? FieldReader{object, *m_error} : FieldReader{*m_error};
    reader.m_outer = this;
    reader.m_key = key;
    reader.m_index = index;
    if (!isObject && !*m_error) {
        *m_error = Error{reader.path() + ": expected an object"};
    }
    return reader;
}

std::optional<double> FieldReader::reading(std::string_view key)
{
    const auto value = find(key);
    if (!value) {
        return std::nullopt;
    }
    const auto number = toNumber(*value);
    if (!number) {
        fail(key, "expected a number");
    }
    return number;
}

ReadingList FieldReader::readings(std::string_view key, std::size_t maximumLength)
{
    const auto entries = list(key, maximumLength);
    if (!entries) {
        return {};
    }
    std::size_t index = 0;
    for (const json::element entry : *entries) {
        if (!entry.is_number() && !entry.is_null()) {
            fail(std::string{key} + '[' + std::to_string(index) + ']', "expected a number");
            return {};
        }
        ++index;
    }
    return ReadingList{*entries};
}

std::optional<json::element> FieldReader::find(std::string_view key) const
{
    // Of a key that comes twice, the last counts.
    const auto field = std::find_if(m_fields.rbegin(), m_fields.rend(),
                                    [key](const json::key_value_pair &candidate) { return candidate.key == key; });
    return field != m_fields.rend() && !field->value.is_null() ? std::optional{field->value} : std::nullopt;
}

std::optional<json::array> FieldReader::list(std::string_view key, std::size_t maximumLength)
{
    const auto value = find(key);
    if (!value) {
        return std::nullopt;
    }
    json::array entries;
    if (value->get(entries) != simdjson::SUCCESS) {
        fail(key, "expected a list");
        return std::nullopt;
    }
    if (entries.size() > maximumLength) {
        fail(key, atMost(maximumLength, "entries"));
        return std::nullopt;
    }
    return entries;
}

std::string FieldReader::text(json::element value, TextRule rule, std::string_view key)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS) {
        fail(key, "expected text");
        return {};
    }
    if (text.size() > limits::nameBytes) {
        fail(key, atMost(limits::nameBytes, "bytes"));
        return {};
    }
    if (rule == TextRule::NoControlCharacters && hasControlCharacter(text)) {
        fail(key, "expected text without control characters");
        return {};
    }
    return std::string{text};
}

std::string FieldReader::path() const
{
    if (!m_outer) {
        return {};
    }
    std::string path = m_outer->pathOf(m_key);
    return m_index ? path + '[' + std::to_string(*m_index) + ']' : path;
}

std::string FieldReader::pathOf(std::string_view key) const
{
    std::string path = this->path();
    path += path.empty() ? "" : ".";
    return path.append(key);
}

void FieldReader::fail(std::string_view key, std::string_view what)
{
    if (!*m_error) {
        *m_error = Error{pathOf(key).append(": ").append(what)};
    }
}

} // namespace muster::ingest
