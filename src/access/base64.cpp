// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/base64.h"

#include <openssl/evp.h>

#include <algorithm>

namespace muster::access {

std::string toBase64Url(std::string_view bytes)
{
    // OpenSSL also writes a terminating zero.
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()),
                        reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    text.erase(std::min(text.find('='), text.size()));
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t digits = std::min(text.find_first_not_of(alphabet), text.size());
    const std::string_view padding = text.substr(digits);
    if (text.empty() || text.size() % 4 != 0 || !(padding.empty() || padding == "=" || padding == "==")) {
        return std::nullopt;
    }
    std::string bytes(text.size() / 4 * 3, '\0');
    EVP_DecodeBlock(reinterpret_cast<unsigned char *>(bytes.data()),
                    reinterpret_cast<const unsigned char *>(text.data()), static_cast<int>(text.size()));
    // OpenSSL decodes the padding as zeros.
    bytes.resize(bytes.size() - padding.size());
    return bytes;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    if (text.find_first_of("+/=") != std::string_view::npos) {
        return std::nullopt;
    }
    std::string standard{text};
    std::replace(standard.begin(), standard.end(), '-', '+');
    std::replace(standard.begin(), standard.end(), '_', '/');
    standard.append((4 - standard.size() % 4) % 4, '=');
    return fromBase64(standard);
}

} // namespace muster::access
