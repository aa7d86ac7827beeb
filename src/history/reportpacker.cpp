// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/reportpacker.h"

namespace muster::history {

using namespace domain;

ByteWriter ReportPacker::block(std::uint8_t version, std::size_t reports) const
{
    ByteWriter bytes;
    bytes.byte(version);
    bytes.number(reports);
    m_texts.write(bytes);
    m_lists.write(bytes);
    bytes.raw(m_columns.bytes());
    return bytes;
}

std::int64_t ReportPacker::cell(const std::optional<std::vector<std::string>> &list)
{
    if (!list) {
        return missing;
    }
    ByteWriter indices;
    for (const std::string &text : *list) {
        indices.number(m_texts.indexOf(text));
    }
    return static_cast<std::int64_t>(m_lists.indexOf(indices.bytes()));
}

} // namespace muster::history
