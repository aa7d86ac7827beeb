// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fingerprint.h"

#include <algorithm>
#include <charconv>

namespace muster::domain {
namespace {

constexpr std::string_view method = "SHA256:";

bool isMethod(std::string_view text)
{
    return std::ranges::equal(text, method, [](char given, char wanted) {
        return given == wanted || (given >= 'a' && given <= 'z' && given - 'a' + 'A' == wanted);
    });
}

} // namespace

std::string toString(const Fingerprint &fingerprint)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text{method};
    for (const unsigned char byte : fingerprint) {
        text.append({digits[byte >> 4], digits[byte & 15], ':'});
    }
    text.pop_back();
    return text;
}

std::optional<Fingerprint> parseFingerprint(std::string_view text)
{
    std::string digits{isMethod(text.substr(0, method.size())) ? text.substr(method.size()) : text};
    std::erase(digits, ':');
    Fingerprint fingerprint{};
    if (digits.size() != 2 * fingerprint.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < fingerprint.size(); ++i) {
        const char *const at = digits.data() + 2 * i;
        if (std::from_chars(at, at + 2, fingerprint[i], 16).ptr != at + 2) {
            return std::nullopt;
        }
    }
    return fingerprint;
}

} // namespace muster::domain
