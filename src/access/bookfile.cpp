// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/bookfile.h"

#include "access/booktext.h"

#include <algorithm>

namespace muster::access {
namespace {

/// A book with as many tokens as there may be takes less.
constexpr std::size_t mostBytes = 2UL * 1024 * 1024;

constexpr std::string_view noRandomness = "the system gives no random numbers, which access tokens need";

std::variant<TokenBook, std::string> emptyBook()
{
    const auto key = randomSecret();
    return key ? std::variant<TokenBook, std::string>{TokenBook{*key, {}}} : std::string{noRandomness};
}

/// Nothing when there are no random numbers. No two tokens of a book have the same id.
std::optional<NewToken> makeToken(const TokenBook &book, const TokenRequest &request, domain::Timestamp now)
{
    for (;;) {
        const auto random = randomSecret();
        if (!random) {
            return std::nullopt;
        }
        const std::string text = tokenText(*random);
        Token token{sha256(text), request.name, now, request.expires, request.workers};
        if (std::ranges::find(book.tokens, token.id(), &Token::id) == book.tokens.end()) {
            return NewToken{std::move(token), text};
        }
    }
}

std::optional<std::string> refuseAmong(const TokenBook &book, const TokenRequest &request)
{
    if (std::ranges::find(book.tokens, request.name, &Token::name) != book.tokens.end()) {
        return "there is an access token of this name already: choose another, or revoke that one first";
    }
    if (book.tokens.size() >= TokenBook::mostTokens) {
        return "there are " + std::to_string(TokenBook::mostTokens) + " access tokens already: revoke some first";
    }
    return std::nullopt;
}

/// The one token that is meant; or why there is none.
std::variant<Token, std::string> findMeant(const TokenBook &book, std::string_view idOrName)
{
    std::vector<Token> meant;
    std::ranges::copy_if(book.tokens, std::back_inserter(meant),
                         [&](const Token &token) { return token.id() == idOrName || token.name == idOrName; });
    if (meant.empty()) {
        return std::string{"there is no such access token: musterd token list shows all"};
    }
    if (meant.size() == 1) {
        return meant.front();
    }
    std::string problem = "several access tokens are meant, give the id of one:";
    for (const Token &token : meant) {
        problem += ' ' + token.id();
    }
    return problem;
}

} // namespace

std::optional<std::string> refuse(const TokenRequest &request, domain::Timestamp now)
{
    if (auto problem = refuseName(request.name)) {
        return problem;
    }
    if (auto problem = refusePattern(request.workers)) {
        return problem;
    }
    const bool isOver = request.expires && *request.expires <= now;
    return isOver ? std::optional<std::string>{"the access token would have expired already"} : std::nullopt;
}

BookFile::BookFile(const std::filesystem::path &folder, std::chrono::milliseconds patience)
    : m_path(folder / "access.json"),
      m_lock(folder / "access.lock"),
      m_patience(patience)
{
}

PrivateFile BookFile::readFile() const
{
    return readPrivateFile(m_path, mostBytes, Links::Refuse);
}

std::variant<TokenBook, std::string> BookFile::bookIn(const PrivateFile &file) const
{
    switch (file.state) {
    case PrivateFile::State::Missing:
        return emptyBook();
    case PrivateFile::State::Unreadable:
        return file.problem;
    case PrivateFile::State::Read:
        break;
    }
    auto book = parseBook(file.text);
    if (const auto *const why = std::get_if<std::string>(&book)) {
        return "cannot use " + m_path.string() + ": " + *why
               + "; nobody gets in until it is put right, or moved away and the access tokens made anew";
    }
    return book;
}

template <typename Result, typename Work>
std::variant<Result, std::string> BookFile::change(Work work) const
{
    const FileLock lock{m_lock, m_patience};
    if (lock.problem()) {
        return *lock.problem();
    }
    auto found = read();
    if (const auto *const problem = std::get_if<std::string>(&found)) {
        return *problem;
    }
    auto &book = std::get<TokenBook>(found);
    std::variant<Result, std::string> result = work(book);
    if (std::holds_alternative<Result>(result)) {
        if (const auto problem = replacePrivateFile(m_path, bookText(book))) {
            return *problem;
        }
    }
    return result;
}

std::variant<NewToken, std::string> BookFile::create(const TokenRequest &request, domain::Timestamp now) const
{
    if (const auto problem = refuse(request, now)) {
        return *problem;
    }
    return change<NewToken>([&](TokenBook &book) -> std::variant<NewToken, std::string> {
        if (const auto problem = refuseAmong(book, request)) {
            return *problem;
        }
        const auto made = makeToken(book, request, now);
        if (!made) {
            return std::string{noRandomness};
        }
        book.tokens.push_back(made->token);
        return *made;
    });
}

std::variant<Token, std::string> BookFile::revoke(std::string_view idOrName) const
{
    return change<Token>([&](TokenBook &book) {
        auto meant = findMeant(book, idOrName);
        if (const auto *const token = std::get_if<Token>(&meant)) {
            std::erase(book.tokens, *token);
        }
        return meant;
    });
}

} // namespace muster::access
