// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/worker.h"

#include <functional>
#include <vector>

namespace muster::domain {

/// What came in together, in one request or in several, to be stored and acknowledged as one.
struct Submission
{
    std::vector<Message> messages;
    Timestamp receivedAt{};
    /// Called exactly once, from any thread: true after the commit that holds all of it, false when it could not be
    /// stored.
    std::function<void(bool stored)> done;
    /// Called before `done` for each of `messages`, by its place, that is not taken: the fleet is full, and its worker
    /// is new. May be empty.
    std::function<void(std::size_t message)> refused = {};
};

/// How a listener hands over what it heard. False: no room now, nothing was taken and `done` is not called.
using Submit = std::function<bool(Submission &&)>;

/// Asks for the present fleet; `answer` is called once, from any thread, with every worker that is not hidden. False:
/// no room now, and it is never called.
using AskWorkers = std::function<bool(std::function<void(std::vector<Worker>)> answer)>;

} // namespace muster::domain
