// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool.h"

#include "agent/spoolrecord.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <numeric>

namespace muster::agent {
namespace {

constexpr std::string_view extension = ".spool";
constexpr std::string_view lockName = "lock";

std::optional<std::uint64_t> numberOf(const std::filesystem::path &file)
{
    const std::string stem = file.stem().string();
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(stem.data(), stem.data() + stem.size(), number);
    const bool isNumber = error == std::errc{} && end == stem.data() + stem.size();
    return isNumber && file.extension() == extension ? std::optional{number} : std::nullopt;
}

} // namespace

Spool::Spool(Options options, Say say)
    : m_options(std::move(options)),
      m_say(std::move(say))
{
}

std::optional<std::string> Spool::open()
{
    const std::string folder = m_options.folder.string();
    try {
        std::filesystem::create_directories(m_options.folder);
        const std::filesystem::path lock = m_options.folder / lockName;
        std::ofstream{lock, std::ios::app}.close();
        m_lock = boost::interprocess::file_lock{lock.c_str()};
        if (!m_lock.try_lock()) {
            return "Another agent uses the spool folder " + folder + "; stop it, or name another with --spool.";
        }
        for (const auto &entry : std::filesystem::directory_iterator{m_options.folder}) {
            const auto number = numberOf(entry.path());
            if (number && entry.file_size() > 0) {
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
    dropOldestWhileFull();
    return {};
}

std::optional<std::string> Spool::append(std::string_view record)
{
    const std::string bytes = framed(record);
    if (startsNewSegment(bytes.size())) {
        m_segments.push_back({m_nextNumber++, 0});
        m_isNewestOpen = true;
    }
    std::ofstream stream{pathOf(m_segments.back()), std::ios::binary | std::ios::app};
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream) {
        closeTornSegment();
        return "The spool folder " + m_options.folder.string()
               + " can't be written; free some space, or name another with --spool.";
    }
    m_segments.back().bytes += bytes.size();
    dropOldestWhileFull();
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
        Batch batch{segment.number, m_acknowledged, {}};
        std::ifstream stream{pathOf(segment), std::ios::binary};
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
        m_say("A damaged record in " + pathOf(segment).string() + " is left out, with what follows it in that file.");
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
    m_segments.pop_back();
    m_acknowledged = m_segments.empty() ? 0 : m_acknowledged;
}

void Spool::dropOldestWhileFull()
{
    while (m_segments.size() > 1 && bytes() > m_options.mostBytes) {
        m_say("The spool is full; its oldest reports are dropped (" + pathOf(m_segments.front()).string() + ").");
        removeOldest();
    }
}

void Spool::removeOldest()
{
    std::error_code ignored; // A segment that stays is read again by the next run, and its reports are known then.
    std::filesystem::remove(pathOf(m_segments.front()), ignored);
    m_segments.pop_front();
    m_acknowledged = 0;
    m_isNewestOpen = m_isNewestOpen && !m_segments.empty();
}

} // namespace muster::agent
