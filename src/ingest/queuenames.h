// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace muster::ingest {

/// Agents insist on the queues that they are told to serve, and know them by id. Muster has no queues: every name has
/// an id, always the same, and the names of the ids that were given out are remembered (at most limits::queueNames).
class QueueNames final
{
public:
    /// 32 hexadecimal digits.
    std::string idOf(std::string_view name);
    /// The id itself when no such id was given out.
    std::string nameOf(const std::string &id) const;

private:
    std::unordered_map<std::string, std::string> m_names;
};

} // namespace muster::ingest
