// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporter/say.h"

#include <boost/interprocess/sync/file_lock.hpp>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::agent {

using reporter::Say;

/// A queue on disk, oldest first, bounded; it outlives the program and the machine at whatever moment they end.
///
/// A folder of numbered segments. A record is its length and its CRC-32 (little-endian, 4 bytes each), then its bytes.
/// A record that was torn by a crash or damaged since is left out, with the rest of its segment, and said so.
/// After a crash some records come twice; none is lost before it was acknowledged, unless the queue was full.
///
/// A full queue thins out: of its oldest half every second record goes, again and again, so that it keeps covering all
/// of the time, less and less densely with age, and always keeps the newest. Each step makes one segment of two.
class Spool final
{
public:
    struct Options
    {
        std::filesystem::path folder;
        /// When full, the oldest records are thinned out, and said so.
        std::uint64_t mostBytes = 256 * 1024 * 1024;
        /// What one step of thinning reads and writes; less in a spool of few segments.
        std::uint64_t segmentBytes = 1024 * 1024;
    };
    /// Records from the oldest segment, for acknowledge().
    struct Batch
    {
        std::uint64_t segment = 0;
        std::uint64_t end = 0;
        std::vector<std::string> records;
        /// One sentence when there are records, but they can't be read now; they stay.
        std::string problem{};
    };

    Spool(Options options, Say say);

    /// Creates or takes over the folder. The error is one sentence: it can't be written, or another program has it.
    std::optional<std::string> open();

    /// Adds the newest record, and returns when the disk has it; one sentence when it can't be written.
    std::optional<std::string> append(std::string_view record);

    bool isEmpty() const { return m_segments.empty(); }
    /// Size of all segments.
    std::uint64_t bytes() const;
    /// How many records were thinned out since the last call.
    std::uint64_t takeThinned() { return std::exchange(m_thinned, 0); }

    /// The oldest records, at least one unless the spool is empty or can't be read now, then up to that many, and up to
    /// about that many bytes.
    Batch oldest(std::size_t mostRecords, std::size_t mostBytes);
    /// These have arrived: takes them away, unless they were dropped meanwhile.
    void acknowledge(const Batch &batch);

private:
    struct Segment
    {
        std::uint64_t number = 0;
        std::uint64_t bytes = 0;
    };

    std::filesystem::path pathOf(const Segment &segment) const;
    bool startsNewSegment(std::size_t nextBytes) const;
    /// After a failed write: what it left is a torn record, so the next one goes into a segment of its own.
    void closeTornSegment();
    void thinWhileFull();
    /// False, and no change, when these can't be read now, or there is no room to write.
    bool thinNextPair();
    void dropOldest();
    void sayDamaged(const Segment &segment) const;
    void removeOldest();

    Options m_options;
    Say m_say;
    boost::interprocess::file_lock m_lock;
    std::deque<Segment> m_segments;
    /// Bytes of the oldest segment that are acknowledged.
    std::uint64_t m_acknowledged = 0;
    /// The next segment to write; those of an earlier run are never written to.
    std::uint64_t m_nextNumber = 1;
    bool m_isNewestOpen = false;
    /// Where the round of thinning stands; the segments before it have had one more than those from it on.
    std::size_t m_nextToThin = 0;
    std::uint64_t m_thinned = 0;
};

/// A spool as one sees it who changes nothing.
struct SpoolState
{
    std::uint64_t bytes = 0;
    /// An agent uses it now.
    bool isInUse = false;
};

/// Nothing when the folder can't be written, nor made.
std::optional<SpoolState> lookAtSpool(const std::filesystem::path &folder);

} // namespace muster::agent
