// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/base64.h"
#include "access/bookfile.h"
#include "agent/temporaryfolder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace muster::access::test {

inline constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1'795'386'765'000);

/// The field Authorization, of Basic.
inline std::string basic(const std::string &user, const std::string &secret)
{
    std::string text = toBase64Url(user + ':' + secret);
    std::replace(text.begin(), text.end(), '-', '+');
    std::replace(text.begin(), text.end(), '_', '/');
    return "Basic " + text.append((4 - text.size() % 4) % 4, '=');
}

/// A folder with access tokens that lasts as long as the test.
class ScratchBook final
{
public:
    const BookFile &file() const { return m_file; }
    const std::filesystem::path &path() const { return m_file.path(); }
    const std::filesystem::path &folder() const { return m_folder.path(); }

    /// The token and its text.
    NewToken create(const TokenRequest &request) const
    {
        auto made = m_file.create(request, now);
        if (const auto *const problem = std::get_if<std::string>(&made)) {
            throw std::runtime_error{*problem};
        }
        return std::get<NewToken>(made);
    }
    void revoke(const std::string &name) const { EXPECT_TRUE(std::holds_alternative<Token>(m_file.revoke(name))); }

    /// What the book holds; empty, with a failure, when it can't be read.
    TokenBook book() const
    {
        auto book = m_file.read();
        EXPECT_TRUE(std::holds_alternative<TokenBook>(book)) << problemOf(book);
        return std::holds_alternative<TokenBook>(book) ? std::get<TokenBook>(book) : TokenBook{};
    }

    std::string bytes() const
    {
        std::ifstream file{path(), std::ios::binary};
        return {std::istreambuf_iterator<char>{file}, {}};
    }
    void scribble(const std::string &text) const { m_folder.write("access.json", text); }

    /// The sentence, or "(none)".
    template <typename T>
    static std::string problemOf(const std::variant<T, std::string> &result)
    {
        const auto *const problem = std::get_if<std::string>(&result);
        return problem ? *problem : "(none)";
    }

private:
    muster::test::TemporaryFolder m_folder;
    BookFile m_file{m_folder.path(), std::chrono::milliseconds{1}};
};

} // namespace muster::access::test
