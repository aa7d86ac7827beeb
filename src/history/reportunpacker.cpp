// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/reportunpacker.h"

#include "history/reportcolumns.h"

namespace muster::history {

using namespace domain;

namespace {

constexpr std::size_t reportBytes = 512;
constexpr std::size_t textBytes = 32;
constexpr std::size_t readingBytes = 8;
constexpr std::size_t gpuBytes = GpuReadings::size * readingBytes;

std::size_t bytesOf(const std::optional<std::vector<std::string>> &list)
{
    std::size_t bytes = 0;
    if (list) {
        for (const std::string &text : *list) {
            bytes += textBytes + text.size();
        }
    }
    return bytes;
}

} // namespace

std::size_t unpackedBytes(const Report &report)
{
    std::size_t bytes = reportBytes + report.task.size() + report.queue.size();
    bytes += bytesOf(report.queues) + bytesOf(report.tags);
    if (report.stats) {
        bytes += (report.stats->cpuUtilization.size() + report.stats->cpuTemperature.size()) * readingBytes;
        bytes += report.stats->gpus.size() * gpuBytes;
    }
    return bytes;
}

std::vector<Report> ReportUnpacker::begin(const std::string &worker)
{
    m_left = maxUnpackedBytes;
    const std::uint64_t count = m_bytes.number();
    if (count > m_left / reportBytes) {
        m_bytes.fail();
    }
    readTexts();
    readLists();
    if (!ok() || !take(count * reportBytes)) {
        return {};
    }
    std::vector<Report> reports(count);
    for (Report &report : reports) {
        report.worker = worker;
    }
    return reports;
}

void ReportUnpacker::readTexts()
{
    for (std::size_t left = m_bytes.count(); left > 0 && ok(); --left) {
        m_texts.push_back(m_bytes.text());
    }
}

void ReportUnpacker::readLists()
{
    for (std::size_t left = m_bytes.count(); left > 0 && ok(); --left) {
        List &list = m_lists.emplace_back();
        for (ByteReader indices{m_bytes.text()}; !indices.atEnd();) {
            const std::uint64_t text = indices.number();
            if (!indices.ok() || text >= m_texts.size()) {
                m_bytes.fail();
                return;
            }
            list.texts.push_back(text);
            list.bytes += textBytes + m_texts[text].size();
        }
    }
}

bool ReportUnpacker::take(std::size_t bytes)
{
    if (bytes > m_left) {
        m_bytes.fail();
        return false;
    }
    m_left -= bytes;
    return true;
}

bool ReportUnpacker::isIndex(std::int64_t cell, std::size_t end)
{
    if (cell < 0 || static_cast<std::uint64_t>(cell) >= end) {
        m_bytes.fail();
        return false;
    }
    return true;
}

void ReportUnpacker::set(std::optional<MachineStats> &stats, std::int64_t cell)
{
    if (isIndex(cell, 2) && cell == 1) {
        stats.emplace();
    }
}

void ReportUnpacker::set(std::optional<std::chrono::milliseconds> &time, std::int64_t cell)
{
    if (cell != missing) {
        time = std::chrono::milliseconds{cell};
    }
}

// Each entry of a list has columns of at least one byte, so there can't be more entries than bytes.

void ReportUnpacker::set(std::vector<Reading> &readings, std::int64_t cell)
{
    if (isIndex(cell, m_bytes.left() + 1) && take(static_cast<std::size_t>(cell) * readingBytes)) {
        readings.resize(static_cast<std::size_t>(cell));
    }
}

void ReportUnpacker::set(std::vector<GpuReadings> &gpus, std::int64_t cell)
{
    if (isIndex(cell, m_bytes.left() + 1) && take(static_cast<std::size_t>(cell) * gpuBytes)) {
        gpus.resize(static_cast<std::size_t>(cell));
    }
}

void ReportUnpacker::set(std::string &text, std::int64_t cell)
{
    if (isIndex(cell, m_texts.size()) && take(m_texts[static_cast<std::size_t>(cell)].size())) {
        text = m_texts[static_cast<std::size_t>(cell)];
    }
}

void ReportUnpacker::set(std::optional<std::vector<std::string>> &list, std::int64_t cell)
{
    if (cell == missing || !isIndex(cell, m_lists.size())) {
        return;
    }
    const List &known = m_lists[static_cast<std::size_t>(cell)];
    if (!take(known.bytes)) {
        return;
    }
    list.emplace().reserve(known.texts.size());
    for (const std::size_t text : known.texts) {
        list->emplace_back(m_texts[text]);
    }
}

} // namespace muster::history
