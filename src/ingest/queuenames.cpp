// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/queuenames.h"

#include "ingest/limits.h"

#include <openssl/evp.h>

namespace muster::ingest {

std::string QueueNames::idOf(std::string_view name)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::size_t idBytes = 16;
    unsigned char digest[EVP_MAX_MD_SIZE];
    EVP_Digest(name.data(), name.size(), digest, nullptr, EVP_sha256(), nullptr);
    std::string id;
    for (std::size_t i = 0; i < idBytes; ++i) {
        id += digits[digest[i] >> 4];
        id += digits[digest[i] & 15];
    }
    if (m_names.size() < limits::queueNames) {
        m_names.try_emplace(id, name);
    }
    return id;
}

std::string QueueNames::nameOf(const std::string &id) const
{
    const auto found = m_names.find(id);
    return found == m_names.end() ? id : found->second;
}

} // namespace muster::ingest
