// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/textdictionary.h"

#include "domain/bytes.h"

namespace muster::history {

using namespace domain;

std::size_t TextDictionary::indexOf(std::string_view text)
{
    if (m_last < m_texts.size() && m_texts[m_last] == text) {
        return m_last;
    }
    auto found = m_indices.find(text);
    if (found == m_indices.end()) {
        found = m_indices.emplace(text, m_texts.size()).first;
        m_texts.emplace_back(found->first);
    }
    m_last = found->second;
    return m_last;
}

void TextDictionary::write(ByteWriter &bytes) const
{
    bytes.number(m_texts.size());
    for (const std::string_view text : m_texts) {
        bytes.text(text);
    }
}

} // namespace muster::history
