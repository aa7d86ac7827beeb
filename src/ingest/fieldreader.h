// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"
#include "domain/timestamp.h"
#include "ingest/error.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster::ingest {

/// What a text may contain besides being short and valid UTF-8.
enum class TextRule { NoControlCharacters, AnyCharacter };

struct Range
{
    double minimum;
    double maximum;
};

/// The value as a double; nothing if it is no number.
inline std::optional<double> toNumber(const boost::json::value &value)
{
    switch (value.kind()) {
    case boost::json::kind::double_:
        return value.get_double();
    case boost::json::kind::int64:
        return static_cast<double>(value.get_int64());
    case boost::json::kind::uint64:
        return static_cast<double>(value.get_uint64());
    default:
        return std::nullopt;
    }
}

/// A list of numbers in which some may be unknown.
class ReadingList final
{
public:
    ReadingList() = default;
    explicit ReadingList(const boost::json::array &entries)
        : m_entries(&entries)
    {
    }

    std::size_t size() const { return m_entries ? m_entries->size() : 0; }
    /// Nothing where it is unknown.
    std::optional<double> operator[](std::size_t index) const { return toNumber((*m_entries)[index]); }

private:
    const boost::json::array *m_entries = nullptr;
};

/// Reads the fields of one JSON object. The first mistake is kept and the rest is read as if absent, so that code
/// which reads an object is a list of its fields, with one look at the error at the end.
/// To every function a field that is null is a field that is absent.
class FieldReader final
{
public:
    /// `error` keeps the first mistake of this reader and of the readers of the objects within.
    FieldReader(const boost::json::object &object, std::optional<Error> &error);

    /// 1 to limits::nameBytes bytes; it must be there.
    std::string name(std::string_view key);
    /// The same, or empty when it is absent.
    std::string nameOrEmpty(std::string_view key);
    std::optional<std::vector<std::string>> names(std::string_view key, TextRule rule);

    /// Since 1970, in milliseconds or, below 10^11, in seconds; it must be there.
    domain::Timestamp timestamp(std::string_view key);
    std::optional<double> number(std::string_view key, Range range);
    std::optional<bool> flag(std::string_view key);
    std::optional<FieldReader> object(std::string_view key);

    /// Any number: unknown when absent. Whether it can be believed is for the metric to say.
    std::optional<double> reading(std::string_view key);
    /// A list of numbers and nulls; empty when absent.
    ReadingList readings(std::string_view key, std::size_t maximumLength);

    bool isEmpty() const { return m_object->empty(); }

private:
    const boost::json::value *find(std::string_view key) const;
    const boost::json::array *list(std::string_view key, std::size_t maximumLength);
    std::string text(const boost::json::value &value, TextRule rule, std::string_view key);
    void fail(std::string_view key, std::string_view what);

    const boost::json::object *m_object;
    std::optional<Error> *m_error;
    std::string_view m_parent;
};

} // namespace muster::ingest
