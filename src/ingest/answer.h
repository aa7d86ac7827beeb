// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/target.h"

#include <chrono>
#include <string>
#include <string_view>

namespace muster::ingest {

/// What a request gets back.
struct Answer
{
    int status = 200;
    /// JSON.
    std::string body;
    /// For 429: after so long it may be tried again.
    std::chrono::seconds retryAfter{1};
};

/// ClearML's envelope around `data`, which is JSON.
Answer success(const Target &target, std::string_view data = "{}");
/// The envelope of an error; `status` is an HTTP status, and `message` may contain any bytes.
Answer refusal(const Target &target, int status, std::string_view message);

/// How an answer is put on the wire.
struct Delivery
{
    /// 10 or 11, after the request.
    unsigned httpVersion = 11;
    enum class Connection { Close, KeepAlive } connection = Connection::KeepAlive;
    enum class Content { Whole, HeaderOnly } content = Content::Whole;
};

/// Appends the HTTP message to `wire`.
void appendMessage(std::string &wire, const Answer &answer, const Delivery &delivery);

} // namespace muster::ingest
