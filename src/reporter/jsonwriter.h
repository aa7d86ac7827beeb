// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/serialize.hpp>

#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::reporter {

/// Writes one JSON object into a string, key by key.
class ObjectWriter final
{
public:
    explicit ObjectWriter(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }
    ObjectWriter(const ObjectWriter &) = delete;
    ObjectWriter &operator=(const ObjectWriter &) = delete;
    ~ObjectWriter() { m_out += '}'; }

    /// Writes the key; what follows is the caller's.
    std::string &key(std::string_view name)
    {
        m_out += m_separator;
        m_separator = ",";
        m_out.append("\"").append(name).append("\":");
        return m_out;
    }

private:
    std::string &m_out;
    std::string_view m_separator;
};

template <typename Number>
void appendNumber(std::string &out, Number number)
{
    std::array<char, 32> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    out.append(text.data(), end);
}

inline void appendText(std::string &out, std::string_view text)
{
    out += boost::json::serialize(boost::json::string_view{text});
}

/// "[a,b]", each entry written by `append(entry)`.
template <typename List, typename Append>
void appendList(std::string &out, const List &list, Append append)
{
    out += '[';
    for (bool isFirst = true; const auto &entry : list) {
        out += std::exchange(isFirst, false) ? "" : ",";
        append(entry);
    }
    out += ']';
}

inline void appendTexts(std::string &out, const std::vector<std::string> &texts)
{
    appendList(out, texts, [&out](const std::string &text) { appendText(out, text); });
}

} // namespace muster::reporter
