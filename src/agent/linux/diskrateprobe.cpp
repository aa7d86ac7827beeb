// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/linux/diskrateprobe.h"

#include "agent/linux/kernelfile.h"

namespace muster::agent {

DiskRateProbe::DiskRateProbe(std::filesystem::path root)
    : m_root(std::move(root))
{
}

void DiskRateProbe::sample(domain::MachineStats &stats, SteadyTime now)
{
    // Fields of /proc/diskstats; a sector there is 512 bytes whatever the disk's own is.
    constexpr std::size_t nameField = 2;
    constexpr std::size_t sectorsReadField = 5;
    constexpr std::size_t sectorsWrittenField = 9;
    constexpr std::uint64_t bytesPerSector = 512;

    RateMeter::Counters read;
    RateMeter::Counters written;
    for (const std::string &line : readLines(m_root / "proc/diskstats")) {
        const std::vector<std::string_view> fields = words(line);
        if (fields.size() <= sectorsWrittenField) {
            continue;
        }
        const std::string name{fields[nameField]};
        const auto sectorsRead = wholeNumber(fields[sectorsReadField]);
        const auto sectorsWritten = wholeNumber(fields[sectorsWrittenField]);
        std::error_code error;
        // Only a whole disk has an entry here, and only a physical one has a device behind it.
        if (sectorsRead && sectorsWritten && std::filesystem::exists(m_root / "sys/block" / name / "device", error)) {
            read[name] = *sectorsRead * bytesPerSector;
            written[name] = *sectorsWritten * bytesPerSector;
        }
    }
    stats.host[domain::HostMetric::DiskRead] = m_read.update(std::move(read), now);
    stats.host[domain::HostMetric::DiskWrite] = m_write.update(std::move(written), now);
}

} // namespace muster::agent
