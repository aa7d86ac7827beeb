// SPDX-License-Identifier: GPL-3.0-or-later
// The first line is what somebody shows at a gate, the rest a book of access tokens.
#include "access/authorization.h"
#include "access/booktext.h"
#include "access/gate.h"
#include "access/privatefile.h"
#include "fuzz/fuzz.h"

#include <algorithm>
#include <filesystem>
#include <stdlib.h>

using namespace muster;
using namespace muster::access;

namespace {

constexpr domain::Timestamp now = domain::fromUnixMilliseconds(1'795'386'765'000);
/// What the gate's book knows: a token, and a login that was signed with the book's key. Nobody else has one.
constexpr std::string_view token = "mst_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
constexpr std::string_view login =
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3OTUzODY3NjUsImV4cCI6MTc5Nzk3ODc2NSwic3ViIjoiYjI3NzEyNmIifQ."
    "hyxhJi1BlwsCOhrwvC8JQfDPEuzfT9vT_OA2hHc-QDo";

TokenBook ourBook()
{
    TokenBook book{{}, {{sha256(token), "one", now, {}, {}}}};
    book.signingKey.fill(7);
    return book;
}

Gate makeGate()
{
    std::string folder = std::filesystem::temp_directory_path() / "muster-fuzz-XXXXXX";
    fuzz::require(mkdtemp(folder.data()), "there is room for a folder");
    fuzz::require(!replacePrivateFile(BookFile{folder}.path(), bookText(ourBook())), "the book is written");
    Gate gate{folder};
    gate.listenOn(Gate::Reach::Network);
    gate.look();
    std::filesystem::remove_all(folder);
    return gate;
}

bool isLetIn(const std::string &field, Pass &pass)
{
    static const Gate gate = makeGate();
    const auto refusal = gate.admit(field, now, pass);
    fuzz::require(!refusal || !refusal->sentence.empty(), "who is refused is told why");
    return !refusal;
}

void showAtTheGate(const std::string &field)
{
    Pass pass;
    fuzz::require(isLetIn("Bearer " + std::string{token}, pass) && isLetIn("Bearer " + std::string{login}, pass),
                  "who has a token or has logged in is let in");
    const auto shown = parseAuthorization(field);
    const bool isKnown = shown && (shown->secret == token || shown->secret == login);
    Pass none;
    fuzz::require(isLetIn(field, none) == isKnown, "only what was issued is let in");
    fuzz::require(isLetIn(field, pass) == isKnown, "a pass is for the words that it was given for");
}

void read(std::string_view text)
{
    const auto read = parseBook(text);
    const auto *const book = std::get_if<TokenBook>(&read);
    if (!book) {
        fuzz::require(!std::get<std::string>(read).empty(), "what is refused is told why");
        return;
    }
    fuzz::require(parseBook(bookText(*book)) == read, "a book comes back as it was");
    const bool isForUs = std::ranges::count(book->tokens, sha256(token), &Token::digest) > 0;
    fuzz::require(isForUs || !book->find(token, now), "a token that is not in the book is not found");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::toText(data, size);
    const std::size_t end = std::min(text.find('\n'), text.size());
    showAtTheGate(std::string{text.substr(0, end)});
    read(text.substr(std::min(end + 1, text.size())));
    return 0;
}
