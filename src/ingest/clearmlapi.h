// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/gate.h"
#include "domain/submission.h"
#include "ingest/answer.h"
#include "ingest/listener.h"
#include "ingest/queuenames.h"

#include <functional>
#include <string_view>
#include <variant>
#include <vector>

namespace muster::ingest {

/// One request, whole. The views live as long as the call is handled.
struct Call
{
    enum class Method { GetPostOrPut, Head, Other } method = Method::GetPostOrPut;
    Target target{};
    std::string_view authorization{};
    /// The header fields X-ClearML-Agent and User-Agent, as they came.
    std::string_view clearmlAgent{};
    std::string_view userAgent{};
    std::string_view body{};
    /// As whom the sender was let in.
    const access::Grant *grant = &access::anybody;
    /// Receiver's clock.
    domain::Timestamp now{};
};

/// The messages are to be stored; then this is the answer.
struct ToStore
{
    std::vector<domain::Message> messages;
    Answer whenStored;
};

/// The present fleet is wanted; then `render` makes the answer.
struct ToRead
{
    std::function<Answer(const std::vector<domain::Worker> &workers)> render;
};

/// Whether the store is well is wanted; then it is one of these.
struct ToCheck
{
    Answer well;
    Answer failing;
};

using Outcome = std::variant<Answer, ToStore, ToRead, ToCheck>;

/// Bytes that the body of such a request may have.
std::size_t bodyLimit(std::string_view name);
/// Whether such a request needs no access token.
bool isOpenToAll(std::string_view name);

/// The part of ClearML's API that keeps its agents going, without sockets: a call in, what is to be done out.
class ClearmlApi final
{
public:
    /// The gate has to last as long.
    explicit ClearmlApi(const access::Gate &gate);

    Outcome handle(const Call &call);

    // What the endpoints' handlers use.
    const access::Gate &gate() const { return m_gate; }
    QueueNames &queues() { return m_queues; }

private:
    const access::Gate &m_gate;
    QueueNames m_queues;
};

} // namespace muster::ingest
