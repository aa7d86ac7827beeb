// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace muster::reporter {

enum class Delivery {
    /// The collector has stored it.
    Acknowledged,
    /// The collector will never take it: drop it, and say so.
    Rejected,
    /// Nobody answers, or the collector can't take it now: keep it.
    TryLater,
};

/// What became of one request.
struct Outcome
{
    Delivery delivery = Delivery::TryLater;
    /// HTTP status; 0 when there was no answer.
    unsigned status = 0;
    /// One sentence, fit for a terminal; empty when it was acknowledged.
    std::string problem;
    /// What the collector asks to wait.
    std::optional<std::chrono::seconds> retryAfter;

    bool isAcknowledged() const { return delivery == Delivery::Acknowledged; }
};

/// Longest wait that a collector may ask for.
inline constexpr std::chrono::seconds longestRetryAfter{300};

/// Judges an answer: 2xx acknowledges; 408, 429 and 5xx mean later, and so do 401 and 403, since who keeps the access
/// tokens can mend that; everything else is a refusal.
/// `body` may hold ClearML's envelope, whose meta.result_msg then explains the refusal.
Outcome judge(unsigned status, std::string_view retryAfter, std::string_view body);

/// Text from the network made fit for a terminal: control characters escaped, shortened to 200 bytes.
std::string printable(std::string_view text);

} // namespace muster::reporter
