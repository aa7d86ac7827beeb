// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spoolfile.h"

#include "agent/platform.h"
#include "agent/spoolrecord.h"

#include <fstream>

namespace muster::agent {
namespace {

/// Copies every second record behind `start`; the first of all that it is given is kept, so the oldest always stays.
/// False when the file can't be read now.
bool thin(const std::filesystem::path &file, std::uint64_t start, std::ofstream &target, Thinning &thinning)
{
    std::ifstream source{file, std::ios::binary};
    source.seekg(static_cast<std::streamoff>(start));
    while (const std::optional<std::string> record = readRecord(source)) {
        const std::string bytes = framed(*record);
        start += bytes.size();
        if ((thinning.kept + thinning.dropped) % 2 == 1) {
            ++thinning.dropped;
            continue;
        }
        target.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        thinning.bytes += bytes.size();
        ++thinning.kept;
    }
    std::error_code error;
    thinning.isDamaged = thinning.isDamaged || std::filesystem::file_size(file, error) != start;
    return !isUnreadableNow(source, file);
}

} // namespace

bool appendDurably(const std::filesystem::path &file, std::string_view record)
{
    const std::string bytes = framed(record);
    std::ofstream stream{file, std::ios::binary | std::ios::app};
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    return stream && syncToDisk(file);
}

bool isUnreadableNow(const std::ifstream &stream, const std::filesystem::path &file)
{
    std::error_code error;
    return stream.bad() || (!stream.is_open() && (std::filesystem::exists(file, error) || error));
}

std::optional<Thinning> mergeThinned(const std::filesystem::path &older, std::uint64_t olderStart,
                                     const std::filesystem::path &newer)
{
    const std::filesystem::path draft = std::filesystem::path{newer}.replace_extension(".draft");
    Thinning thinning;
    std::ofstream target{draft, std::ios::binary | std::ios::trunc};
    const bool isRead = thin(older, olderStart, target, thinning) && thin(newer, 0, target, thinning);
    target.close();
    std::error_code error;
    if (!isRead || !target || !syncToDisk(draft)) {
        std::filesystem::remove(draft, error);
        return {};
    }
    std::filesystem::rename(draft, newer, error);
    if (error) {
        std::filesystem::remove(draft, error);
        return {};
    }
    // Not before the disk has the new one under its name; what stays is read again by the next run.
    if (syncToDisk(newer.parent_path())) {
        std::filesystem::remove(older, error);
    }
    return thinning;
}

} // namespace muster::agent
