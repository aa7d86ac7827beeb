// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace muster::domain {
class ByteWriter;
}

namespace muster::history {

/// Numbers texts in the order in which they first come, so that each is written once.
class TextDictionary final
{
public:
    std::size_t indexOf(std::string_view text);

    /// Their count, and each with its length.
    void write(domain::ByteWriter &bytes) const;

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_indices;
    /// In order; they lie in the map.
    std::vector<std::string_view> m_texts;
    /// Texts hardly change, so the last one is most often asked for again.
    std::size_t m_last = 0;
};

} // namespace muster::history
