// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/bookfile.h"

#include <cstdint>

namespace muster::access {

/// As whom somebody speaks.
struct Grant
{
    /// Of the access token; empty where none is asked for.
    std::string tokenId;
    std::string name;
    /// The workers that may be spoken of, see matches().
    std::string workers;
};

/// Whoever comes, where no token is asked for.
inline const Grant anybody{};

/// Why somebody may not speak: an HTTP status, and a sentence for the answer.
struct Refusal
{
    int status = 0;
    std::string_view sentence;
};

/// What a connection remembers of having been let in, so that the same words need not be judged again.
struct Pass
{
    Grant grant;
    std::string authorization;
    std::uint64_t generation = 0;
    domain::Timestamp until = domain::Timestamp::min();
};

/// Who may speak to a listener. While there is no access token, everybody who reaches a loopback address; from the
/// first one on, on every address, only who shows one or has logged in with one. While the file can't be read: nobody.
class Gate final
{
public:
    /// Who reaches the listener: programs of this machine, or others too.
    enum class Reach { Loopback, Network };

    /// Goes by the file of a data folder; where none is named, there are no tokens. Nobody gets in before look() and
    /// listenOn().
    explicit Gate(const std::filesystem::path &folder);

    void listenOn(Reach reach);

    /// Reads the file, cheap where nothing has changed; to be called about once a second. Answers a line for the log
    /// when there is something new to say.
    std::optional<std::string> look();
    /// From where a listener may be reached: a gate that lets in whoever comes is for this machine alone. One that lets
    /// in nobody, because its file can't be used, may stand anywhere and waits until the file is put right.
    Reach furthest() const { return m_problem.empty() && !hasTokens() ? Reach::Loopback : Reach::Network; }

    /// Judges the field Authorization. Nothing when the sender may speak, as the pass then says.
    std::optional<Refusal> admit(std::string_view authorization, domain::Timestamp now, Pass &pass) const;
    /// What a login is answered with; see issueLogin().
    std::string logIn(std::string_view user, const Grant &grant, domain::Timestamp now) const;

private:
    void read(const PrivateFile &file);
    bool hasTokens() const { return !m_book.tokens.empty(); }
    bool isOpen() const { return m_problem.empty() && !hasTokens() && m_reach == Reach::Loopback; }
    std::optional<Pass> judge(std::string_view secret, domain::Timestamp now) const;
    std::string remark() const;

    std::optional<BookFile> m_file;
    std::optional<Reach> m_reach;
    /// As it was found the last time.
    std::optional<PrivateFile> m_seen;
    TokenBook m_book;
    std::string m_problem = "it was not looked at yet";
    std::string m_said;
    /// Counts what was decided differently from then on. No pass has 0.
    std::uint64_t m_generation = 1;
};

} // namespace muster::access
