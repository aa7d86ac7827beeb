// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"
#include "domain/timestamp.h"
#include "ingest/error.h"

#include <boost/container/small_vector.hpp>
#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
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
inline std::optional<double> toNumber(simdjson::dom::element value)
{
    using Type = simdjson::dom::element_type;
    switch (value.type()) {
    case Type::DOUBLE:
    case Type::INT64:
    case Type::UINT64:
        return value.get_double().value_unsafe();
    default:
        return std::nullopt;
    }
}

/// A list of numbers in which some may be unknown.
class ReadingList final
{
public:
    ReadingList() = default;
    /// `entries` are numbers and nulls.
    explicit ReadingList(simdjson::dom::array entries)
        : m_entries(entries)
    {
    }

    std::size_t size() const { return m_entries ? m_entries->size() : 0; }
    /// Calls `take(index, value)` for each; the value is nothing where it is unknown.
    template <typename Take>
    void forEach(Take take) const
    {
        if (!m_entries) {
            return;
        }
        std::size_t index = 0;
        for (const simdjson::dom::element entry : *m_entries) {
            take(index++, toNumber(entry));
        }
    }

private:
    std::optional<simdjson::dom::array> m_entries;
};

/// Reads the fields of one JSON object. The first mistake is kept and the rest is read as if absent, so that code
/// which reads an object is a list of its fields, with one look at the error at the end.
/// To every function a field that is null is a field that is absent.
class FieldReader final
{
public:
    /// `error` keeps the first mistake of this reader and of the readers of the objects within.
    FieldReader(simdjson::dom::object object, std::optional<Error> &error);

    /// 1 to limits::nameBytes bytes; it must be there.
    std::string name(std::string_view key);
    /// The same, or empty when it is absent.
    std::string nameOrEmpty(std::string_view key);
    /// At most limits::names.
    std::optional<std::vector<std::string>> names(std::string_view key, TextRule rule);
    std::optional<std::vector<std::string>> names(std::string_view key, TextRule rule, std::size_t maximumLength);

    /// Since 1970, in milliseconds or, below 10^11, in seconds; it must be there, and not be further ahead of the
    /// receiver's clock than limits::clockAhead.
    domain::Timestamp timestamp(std::string_view key, domain::Timestamp receivedAt);
    std::optional<double> number(std::string_view key, Range range);
    std::optional<bool> flag(std::string_view key);
    /// What is read of it has to be read before this reader goes.
    std::optional<FieldReader> object(std::string_view key);
    /// What `read(FieldReader &)` makes of each object of a list; empty when it is absent.
    template <typename Read>
    auto objects(std::string_view key, std::size_t maximumLength, Read read)
    {
        std::vector<decltype(read(std::declval<FieldReader &>()))> values;
        if (const auto entries = list(key, maximumLength)) {
            for (const simdjson::dom::element entry : *entries) {
                FieldReader fields = within(entry, key, values.size());
                values.push_back(read(fields));
            }
        }
        return values;
    }

    /// Any number: unknown when absent. Whether it can be believed is for the metric to say.
    std::optional<double> reading(std::string_view key);
    /// A list of numbers and nulls; empty when absent.
    ReadingList readings(std::string_view key, std::size_t maximumLength);

    bool isEmpty() const { return m_fields.empty(); }

private:
    static constexpr std::size_t usualFields = 24;

    explicit FieldReader(std::optional<Error> &error)
        : m_error(&error)
    {
    }

    std::optional<simdjson::dom::element> find(std::string_view key) const;
    std::optional<simdjson::dom::array> list(std::string_view key, std::size_t maximumLength);
    /// A reader without fields where `value` is no object.
    FieldReader within(simdjson::dom::element value, std::string_view key, std::optional<std::size_t> index);
    /// From the outermost object, such as "muster.gpus[3]"; empty for that itself.
    std::string path() const;
    std::string pathOf(std::string_view key) const;
    std::string text(simdjson::dom::element value, TextRule rule, std::string_view key);
    void fail(std::string_view key, std::string_view what);

    // Looked through for every field that is wanted: that is quicker than walking the document each time.
    boost::container::small_vector<simdjson::dom::key_value_pair, usualFields> m_fields;
    std::optional<Error> *m_error;
    /// In what this object is, where it is in one, and as what.
    const FieldReader *m_outer = nullptr;
    std::string_view m_key;
    std::optional<std::size_t> m_index;
};

} // namespace muster::ingest
