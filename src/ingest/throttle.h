// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listenerrules.h"
#include "ingest/allowances.h"

#include <optional>
#include <string>
#include <string_view>

namespace muster::ingest {

/// Whom an address is counted with: an IPv4 address alone, an IPv6 one with its /64, which one machine has to itself.
std::string sourceOf(std::string_view address);

/// Too much of something: why, and after how long it may be tried again.
struct TooMuch
{
    std::string_view why;
    std::chrono::seconds wait;
};

/// How much a listener hears of one source and of one access token. Each answers nothing for who may go on.
class Throttle final
{
public:
    explicit Throttle(const domain::ListenerRules &rules);

    std::optional<TooMuch> request(std::string_view source, Allowances::Time now);
    std::optional<TooMuch> requestWith(std::string_view tokenId, Allowances::Time now);
    /// Counts somebody who is not let in; who is, never comes here, so that nobody is locked out by a neighbour.
    std::optional<TooMuch> failedLogin(std::string_view source, Allowances::Time now);

private:
    Allowances m_requests;
    Allowances m_tokenRequests;
    Allowances m_failedLogins;
};

} // namespace muster::ingest
