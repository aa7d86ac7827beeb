// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/privatefile.h"
#include "access/tokenbook.h"

#include <filesystem>
#include <variant>

namespace muster::access {

/// What a new token is to be.
struct TokenRequest
{
    std::string name;
    std::string workers;
    std::optional<domain::Timestamp> expires;
};

/// Why there can be no such token, whatever others exist; nothing when there can.
std::optional<std::string> refuse(const TokenRequest &request, domain::Timestamp now);

/// A token, and its text, which is told this once.
struct NewToken
{
    Token token;
    std::string text;
};

/// The file `access.json` of a data folder. Any process may change it at any time, also while a collector runs, which
/// sees the change within a second or two; so nothing is remembered here.
class BookFile final
{
public:
    /// How long to wait for another process that is just changing the file.
    static constexpr std::chrono::milliseconds usualPatience{5'000};

    explicit BookFile(const std::filesystem::path &folder, std::chrono::milliseconds patience = usualPatience);

    const std::filesystem::path &path() const { return m_path; }

    /// The file as it is; larger than this, it is none of ours.
    PrivateFile readFile() const;
    /// The book in it, empty where there is no file; or a sentence that says why it can't be read.
    std::variant<TokenBook, std::string> read() const { return bookIn(readFile()); }
    /// The book in a file that was read here.
    std::variant<TokenBook, std::string> bookIn(const PrivateFile &file) const;

    /// Adds a token; or says why it can't. A file that can't be read is left as it is.
    std::variant<NewToken, std::string> create(const TokenRequest &request, domain::Timestamp now) const;
    /// Takes the token with this id or name out, and answers it; or says why it can't.
    std::variant<Token, std::string> revoke(std::string_view idOrName) const;

private:
    /// Writes the book that `work` leaves, unless it answers why not. One process at a time.
    template <typename Result, typename Work>
    std::variant<Result, std::string> change(Work work) const;
    std::filesystem::path m_path;
    std::filesystem::path m_lock;
    std::chrono::milliseconds m_patience;
};

} // namespace muster::access
