// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/secret.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <charconv>

namespace muster::access {

std::optional<Secret> randomSecret()
{
    Secret secret;
    const bool isRandom = RAND_bytes(secret.data(), static_cast<int>(secret.size())) == 1;
    return isRandom ? std::optional{secret} : std::nullopt;
}

Secret sha256(std::string_view text)
{
    Secret digest{};
    EVP_Digest(text.data(), text.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
    return digest;
}

Secret hmacSha256(std::string_view text, const Secret &key)
{
    Secret digest{};
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char *>(text.data()),
         text.size(), digest.data(), nullptr);
    return digest;
}

bool areSame(const Secret &a, const Secret &b)
{
    return CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string_view bytesOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), secret.size()};
}

std::string toHex(const Secret &secret)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : secret) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::optional<Secret> secretFromHex(std::string_view text)
{
    Secret secret{};
    if (text.size() != 2 * secret.size() || text.find_first_not_of("0123456789abcdef") != std::string_view::npos) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < secret.size(); ++i) {
        constexpr int base = 16;
        std::from_chars(text.data() + 2 * i, text.data() + 2 * i + 2, secret[i], base);
    }
    return secret;
}

} // namespace muster::access
