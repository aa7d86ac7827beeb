// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

/// Everything that a sender could make grow, and how far it may.
namespace muster::ingest::limits {

/// Bytes of one HTTP request line and its header fields.
inline constexpr std::size_t headerBytes = 8 * 1024;
/// Bytes of the body of a request that carries one message.
inline constexpr std::size_t bodyBytes = 1024 * 1024;
/// Bytes of the body of a request that carries a batch.
inline constexpr std::size_t batchBodyBytes = 16 * 1024 * 1024;
/// Bytes of the body of a request that anybody may make; there is no use for any.
inline constexpr std::size_t probeBytes = 1024;
/// Reports in one batch.
inline constexpr std::size_t batchReports = 20'000;
/// Bytes that the reports of one batch may take once they are read, see heldBytes(). An honest batch takes about as
/// many as its text; but a GPU of which nothing is told takes three bytes of it, and hundreds here.
inline constexpr std::size_t batchHeldBytes = 4 * batchBodyBytes;

/// How deep JSON may be nested.
inline constexpr std::size_t jsonDepth = 32;

/// Entries of a `gpu_*` list.
inline constexpr std::size_t gpus = 1024;
/// Entries of `processes` and of `throttle` of one GPU.
inline constexpr std::size_t processes = 32;
inline constexpr std::size_t throttleReasons = 16;
/// Entries of a `cpu_*` list.
inline constexpr std::size_t cpus = 4096;
/// Bytes of one id or name: a worker, task, queue, tag, category or resource group.
inline constexpr std::size_t nameBytes = 256;
/// Entries of `tags`, `queues` and `resource_groups`.
inline constexpr std::size_t names = 256;
/// Queue names that are remembered by their id.
inline constexpr std::size_t queueNames = 10'000;

/// The largest count that a capacity report may claim.
inline constexpr double capacity = 1'000'000;
/// The longest registration or capacity timeout.
inline constexpr std::chrono::seconds timeout{365 * 24 * 3600};
/// The shortest and the longest interval that a reporter may announce.
inline constexpr std::chrono::milliseconds shortestInterval{100};
inline constexpr std::chrono::milliseconds longestInterval{24 * 3600 * 1000};

/// How far a timestamp may be ahead of the receiver's clock: further, and one of the two clocks is wrong.
inline constexpr std::chrono::hours clockAhead{24};

/// Bytes of a rejected request that are read and dropped, so that its sender gets to see the answer.
inline constexpr std::size_t lingerBytes = 64 * 1024 * 1024;
/// Bytes of text from the network in one line of the log.
inline constexpr std::size_t logTextBytes = 256;

} // namespace muster::ingest::limits
