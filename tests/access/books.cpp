// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/booktext.h"

#include <gmock/gmock.h>

namespace muster::access {
namespace {

using testing::HasSubstr;

constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1'795'386'765'000);

Token tokenOf(const std::string &text, const std::string &name)
{
    return {sha256(text), name, now, {}, {}};
}

TEST(TokenText, IsPrefixAnd256BitsOfBase64Url)
{
    const auto random = randomSecret();
    ASSERT_TRUE(random);
    const std::string text = tokenText(*random);
    EXPECT_THAT(text, testing::MatchesRegex("mst_[A-Za-z0-9_-]{43}"));
    EXPECT_TRUE(isTokenText(text));
    EXPECT_FALSE(isTokenText(text + 'A'));
    EXPECT_FALSE(isTokenText(text.substr(1)));
    EXPECT_FALSE(isTokenText(text.substr(0, text.size() - 1) + '='));
    EXPECT_NE(text, tokenText(*randomSecret()));
}

TEST(TokenName, HasOneTo256BytesOfPlainUtf8)
{
    EXPECT_EQ(refuseName("n"), std::nullopt);
    EXPECT_EQ(refuseName(std::string(256, 'n')), std::nullopt);
    EXPECT_EQ(refuseName("Gr\u00fc\u00dfe \"an\" \\alle"), std::nullopt);
    for (const std::string &name : {std::string{}, std::string(257, 'n'), std::string{"a\nb"}, std::string{"a\x7f"},
                                    std::string{"a\0b", 3}, std::string{"\xff"}, std::string{"\xc3"}}) {
        EXPECT_NE(refuseName(name), std::nullopt) << name;
    }
}

TEST(TokenPattern, MayBeEmpty)
{
    EXPECT_EQ(refusePattern(""), std::nullopt);
    EXPECT_EQ(refusePattern("dgx:*"), std::nullopt);
    EXPECT_NE(refusePattern("dgx:\n"), std::nullopt);
}

TEST(Book, FindsATokenByItsText)
{
    const TokenBook book{{}, {tokenOf("one", "first"), tokenOf("two", "second"), tokenOf("three", "third")}};
    EXPECT_EQ(book.find("one", now), &book.tokens[0]);
    EXPECT_EQ(book.find("two", now), &book.tokens[1]);
    EXPECT_EQ(book.find("three", now), &book.tokens[2]);
    EXPECT_EQ(book.find("four", now), nullptr);
    EXPECT_EQ(book.find("", now), nullptr);
    EXPECT_EQ(TokenBook{}.find("one", now), nullptr);
}

TEST(Book, FindsATokenByItsId)
{
    const TokenBook book{{}, {tokenOf("one", "first"), tokenOf("two", "second")}};
    EXPECT_EQ(book.findById(book.tokens[1].id(), now), &book.tokens[1]);
    EXPECT_EQ(book.tokens[1].id(), toHex(sha256("two")).substr(0, 8));
    EXPECT_EQ(book.findById("", now), nullptr);
    EXPECT_EQ(book.findById("second", now), nullptr);
}

TEST(Book, KnowsNoTokenFromItsExpiryOn)
{
    TokenBook book{{}, {tokenOf("one", "first")}};
    book.tokens[0].expires = now;
    const auto before = now - std::chrono::milliseconds{1};
    EXPECT_NE(book.find("one", before), nullptr);
    EXPECT_EQ(book.find("one", now), nullptr);
    EXPECT_NE(book.findById(book.tokens[0].id(), before), nullptr);
    EXPECT_EQ(book.findById(book.tokens[0].id(), now), nullptr);
}

TEST(Book, IsReadAsItIsWritten)
{
    TokenBook book{*randomSecret(), {tokenOf("one", "fir\"st \u00e4"), tokenOf("two", "second")}};
    book.tokens[1].expires = now + std::chrono::hours{24};
    book.tokens[1].workers = "dgx:*";
    const auto read = parseBook(bookText(book));
    ASSERT_TRUE(std::holds_alternative<TokenBook>(read));
    EXPECT_EQ(std::get<TokenBook>(read), book);
}

TEST(Book, IsRefusedWhenAnyPartOfItIsMissing)
{
    const std::string whole = bookText({{}, {tokenOf("one", "first")}});
    // The last byte is the line's end.
    for (std::size_t size = 0; size + 1 < whole.size(); ++size) {
        EXPECT_TRUE(std::holds_alternative<std::string>(parseBook(whole.substr(0, size)))) << size;
    }
    EXPECT_TRUE(std::holds_alternative<TokenBook>(parseBook(whole)));
}

TEST(Book, IsRefusedWhenAnyFieldIsWrong)
{
    const std::string whole = bookText({{}, {tokenOf("one", "first")}});
    const struct
    {
        std::string from;
        std::string to;
        const char *says;
    } cases[] = {
        {R"("version":1)", R"("version":2)", "newer Muster"},
        {R"("version":1)", R"("version":0)", "\"version\" is not 1"},
        {R"("version":1)", R"("version":"1")", "\"version\" is not 1"},
        {R"("signing_key")", R"("key")", "no \"signing_key\""},
        {R"("signing_key":"00)", R"("signing_key":"0g)", "\"signing_key\" is not 64"},
        {R"("tokens":[)", R"("tokens":["x",)", "a token is no object"},
        {R"("tokens":[)", R"("tokens":7,"others":[)", "\"tokens\" is no list"},
        {R"("digest":")", R"("digest":"0)", "\"digest\" is not 64"},
        {R"("name":"first")", R"("name":"")", "a name has"},
        {R"("name":"first")", R"("name":null)", "\"name\" is no text"},
        {R"("created":"2)", R"("created":"x)", "\"created\" is no time"},
        {R"("expires":null)", R"("expires":7)", "\"expires\" is no text"},
        {R"("expires":null)", R"("until":null)", "no \"expires\""},
        {R"("workers":"")", R"("workers":"a\n")", "a pattern"},
        {R"("workers":"")", R"("machines":"")", "no \"workers\""},
    };
    for (const auto &[from, to, says] : cases) {
        std::string text = whole;
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        text.replace(at, from.size(), to);
        const auto read = parseBook(text);
        ASSERT_TRUE(std::holds_alternative<std::string>(read)) << to;
        EXPECT_THAT(std::get<std::string>(read), HasSubstr(says)) << to;
    }
}

TEST(Book, HoldsAThousandTokensAndNotOneMore)
{
    TokenBook book;
    for (std::size_t i = 0; i < TokenBook::mostTokens; ++i) {
        book.tokens.push_back(tokenOf(std::to_string(i), "name " + std::to_string(i)));
    }
    EXPECT_TRUE(std::holds_alternative<TokenBook>(parseBook(bookText(book))));
    book.tokens.push_back(tokenOf("one more", "one more"));
    EXPECT_TRUE(std::holds_alternative<std::string>(parseBook(bookText(book))));
}

TEST(Book, IsNoneWhenItIsSomethingElse)
{
    for (const char *const text : {"", "[]", "null", "{}", "{\"version\":1}", "\xff\xfe", "SQLite format 3"}) {
        EXPECT_TRUE(std::holds_alternative<std::string>(parseBook(text))) << text;
    }
}

} // namespace
} // namespace muster::access
