// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool.h"

#include "agent/platform.h"
#include "agent/spoolfile.h"
#include "agent/spoolrecord.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <numeric>

namespace muster::agent {
namespace {

constexpr std::string_view extension = ".spool";
constexpr std::string_view draftExtension = ".draft";
constexpr std::string_view lockName = "lock";
/// So that there always is an oldest half to thin out that the newest segment is no part of.
constexpr std::uint64_t fewestSegments = 8;
/// Each reads and writes two segments: few enough that a report does not wait for long.
constexpr int mostTriesToThin = 3;

std::optional<std::uint64_t> numberOf(const std::filesystem::path &file)
{
    const std::string stem = file.stem().string();
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(stem.data(), stem.data() + stem.size(), number);
    const bool isNumber = error == std::errc{} && end == stem.data() + stem.size();
    return isNumber && file.extension() == extension ? std::optional{number} : std::nullopt;
}

/// Creates the folder and those above it. A folder whose name is not on the disk is gone after a power cut, with all
/// that is in it; where the one above can't be read, its file system has to see to that.
void createDurably(const std::filesystem::path &folder)
{
    const std::filesystem::path above = std::filesystem::absolute(folder).parent_path();
    if (!std::filesystem::exists(folder)) {
        createDurably(above);
        std::filesystem::create_directory(folder);
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    }
    syncToDisk(above);
}

} // namespace

Spool::Spool(Options options, Say say)
    : m_options(std::move(options)),
      m_say(std::move(say))
{
    m_options.segmentBytes = std::min(m_options.segmentBytes, m_options.mostBytes / fewestSegments);
}

std::optional<std::string> Spool::open()
{
    const std::string folder = m_options.folder.string();
    try {
        createDurably(m_options.folder);
        const std::filesystem::path lock = m_options.folder / lockName;
        std::ofstream{lock, std::ios::app}.close();
        m_lock = boost::interprocess::file_lock{lock.c_str()};
        if (!m_lock.try_lock()) {
            return "Another agent uses the spool folder " + folder + "; stop it, or name another with --spool.";
        }
        for (const auto &entry : std::filesystem::directory_iterator{m_options.folder}) {
            const auto number = numberOf(entry.path());
            if (entry.path().extension() == draftExtension) {
                std::filesystem::remove(entry.path()); // A step of thinning was interrupted; nothing is lost with it.
            } else if (number && entry.file_size() == 0) {
                std::filesystem::remove(entry.path()); // The disk was full when it was begun.
            } else if (number) {
                m_segments.push_back({*number, entry.file_size()});
            }
        }
    } catch (const std::exception &error) {
        return "The spool folder " + folder + " can't be used (" + error.what() + "); name another with --spool.";
    }
    std::ranges::sort(m_segments, {}, &Segment::number);
    if (!m_segments.empty()) {
        m_nextNumber = m_segments.back().number + 1;
    }
    thinWhileFull();
    return {};
}

std::optional<std::string> Spool::append(std::string_view record)
{
    const std::uint64_t bytes = recordHeaderBytes + record.size();
    const bool isNew = startsNewSegment(bytes);
    if (isNew) {
        m_segments.push_back({m_nextNumber++, 0});
        m_isNewestOpen = true;
    }
    const bool isWritten = appendDurably(pathOf(m_segments.back()), record);
    if (!isWritten || (isNew && !syncToDisk(m_options.folder))) {
        closeTornSegment();
        return "The spool folder " + m_options.folder.string()
               + " can't be written; free some space, or name another with --spool.";
    }
    m_segments.back().bytes += bytes;
    thinWhileFull();
    return {};
}

std::uint64_t Spool::bytes() const
{
    return std::transform_reduce(m_segments.begin(), m_segments.end(), std::uint64_t{0}, std::plus{},
                                 [](const Segment &segment) { return segment.bytes; });
}

Spool::Batch Spool::oldest(std::size_t mostRecords, std::size_t mostBytes)
{
    while (!m_segments.empty()) {
        const Segment &segment = m_segments.front();
        const std::filesystem::path file = pathOf(segment);
        Batch batch{segment.number, m_acknowledged, {}};
        std::ifstream stream{file, std::ios::binary};
        stream.seekg(static_cast<std::streamoff>(m_acknowledged));
        while (batch.records.size() < mostRecords && batch.end - m_acknowledged < mostBytes) {
            std::optional<std::string> record = readRecord(stream);
            if (!record) {
                break;
            }
            batch.end += recordHeaderBytes + record->size();
            batch.records.push_back(*std::move(record));
        }
        if (!batch.records.empty()) {
            return batch;
        }
        if (isUnreadableNow(stream, file)) {
            batch.problem = "The spool's file " + file.string() + " can't be read now; its reports are kept.";
            return batch;
        }
        sayDamaged(segment);
        removeOldest();
    }
    return {};
}

void Spool::acknowledge(const Batch &batch)
{
    if (m_segments.empty() || m_segments.front().number != batch.segment) {
        return;
    }
    m_acknowledged = batch.end;
    if (m_acknowledged >= m_segments.front().bytes) {
        removeOldest();
    }
}

std::filesystem::path Spool::pathOf(const Segment &segment) const
{
    // Leading zeros, so that a listing of the folder shows the order.
    std::string name = std::to_string(segment.number);
    name.insert(0, name.size() < 10 ? 10 - name.size() : 0, '0');
    return m_options.folder / name.append(extension);
}

bool Spool::startsNewSegment(std::size_t nextBytes) const
{
    return m_segments.empty() || !m_isNewestOpen || m_segments.back().bytes + nextBytes > m_options.segmentBytes;
}

void Spool::closeTornSegment()
{
    m_isNewestOpen = false;
    std::error_code error;
    const auto size = std::filesystem::file_size(pathOf(m_segments.back()), error);
    if (!error && size > 0) {
        m_segments.back().bytes = size;
        return;
    }
    if (m_segments.back().bytes == 0) {
        std::filesystem::remove(pathOf(m_segments.back()), error);
    }
    m_segments.pop_back();
    m_acknowledged = m_segments.empty() ? 0 : m_acknowledged;
}

void Spool::thinWhileFull()
{
    // Of two segments the newer may be the newest, whose records all stay.
    int failures = 0;
    while (m_segments.size() > 2 && bytes() > m_options.mostBytes) {
        if (thinNextPair()) {
            failures = 0;
        } else if (++failures == mostTriesToThin) {
            dropOldest();
            failures = 0;
        } else {
            ++m_nextToThin; // What can't be read just now stays, and others make room.
        }
    }
    if (m_segments.size() == 2 && bytes() > m_options.mostBytes) {
        dropOldest();
    }
}

bool Spool::thinNextPair()
{
    if (m_nextToThin + 1 >= m_segments.size() / 2) {
        m_nextToThin = 0;
    }
    if (m_nextToThin == 0) {
        m_say("The spool is full: every second of its older reports is dropped, bit by bit.");
    }
    const auto older = m_segments.begin() + static_cast<std::ptrdiff_t>(m_nextToThin);
    const auto newer = older + 1;
    const std::uint64_t start = m_nextToThin == 0 ? m_acknowledged : 0;
    const std::optional<Thinning> thinning = mergeThinned(pathOf(*older), start, pathOf(*newer));
    if (!thinning) {
        return false;
    }
    if (thinning->isDamaged) {
        sayDamaged(*older);
    }
    m_acknowledged = m_nextToThin == 0 ? 0 : m_acknowledged;
    m_thinned += thinning->dropped;
    newer->bytes = thinning->bytes;
    m_segments.erase(older);
    ++m_nextToThin;
    return true;
}

void Spool::dropOldest()
{
    m_say("The spool is full and can't be thinned out; its oldest reports are dropped ("
          + pathOf(m_segments.front()).string() + ").");
    removeOldest();
}

void Spool::sayDamaged(const Segment &segment) const
{
    m_say("A damaged record in " + pathOf(segment).string() + " is left out, with what follows it in that file.");
}

void Spool::removeOldest()
{
    std::error_code ignored; // A segment that stays is read again by the next run, and its reports are known then.
    std::filesystem::remove(pathOf(m_segments.front()), ignored);
    m_segments.pop_front();
    m_acknowledged = 0;
    m_nextToThin -= m_nextToThin > 0 ? 1 : 0;
    m_isNewestOpen = m_isNewestOpen && !m_segments.empty();
}

std::optional<SpoolState> lookAtSpool(const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::path existing = folder;
    // What is not there yet can be made where its nearest parent can be written.
    while (!std::filesystem::exists(existing, error) && existing.has_relative_path()) {
        existing = existing.parent_path();
    }
    if (!std::filesystem::is_directory(existing, error) || !isWritable(existing)) {
        return {};
    }
    SpoolState state;
    for (std::filesystem::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error)) {
        if (numberOf(it->path())) {
            state.bytes += it->file_size(error);
        }
    }
    const std::filesystem::path lock = folder / lockName;
    if (std::filesystem::exists(lock, error)) {
        try {
            boost::interprocess::file_lock held{lock.c_str()};
            state.isInUse = !held.try_lock();
        } catch (const boost::interprocess::interprocess_exception &) {
            return {};
        }
    }
    return state;
}

} // namespace muster::agent
