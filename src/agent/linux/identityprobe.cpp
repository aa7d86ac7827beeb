// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/linux/identityprobe.h"

#include "agent/linux/kernelfile.h"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/string_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace muster::agent {
namespace {

/// Containers share the boot id of their host, and clones of a machine its machine id: both together make one of it.
/// The machine id itself is not for others to know.
std::string bootId(const std::filesystem::path &root)
{
    const std::string boot = readLine(root / "proc/sys/kernel/random/boot_id");
    const std::string machine = readLine(root / "etc/machine-id");
    try {
        const boost::uuids::name_generator_sha1 hash{boost::uuids::string_generator{}(boot)};
        return to_string(hash(machine));
    } catch (const std::runtime_error &) {
        return {}; // No boot id, or none that is one.
    }
}

/// What follows `key` and `sign` in the first line that has both; without quotation marks.
std::string valueOf(const std::filesystem::path &file, std::string_view key, char sign)
{
    for (const std::string &line : readLines(file)) {
        const std::size_t end = line.find(sign);
        if (!line.starts_with(key) || end == std::string::npos || line.find_first_not_of(" \t", key.size()) != end) {
            continue;
        }
        const std::size_t first = line.find_first_not_of(" \t\"", end + 1);
        const std::size_t last = line.find_last_not_of(" \t\"");
        return first == std::string::npos || last < first ? "" : line.substr(first, last - first + 1);
    }
    return {};
}

} // namespace

IdentityProbe::IdentityProbe(const std::filesystem::path &root)
    : m_bootId(bootId(root)),
      m_os(valueOf(root / "etc/os-release", "PRETTY_NAME", '=')),
      m_cpuModel(valueOf(root / "proc/cpuinfo", "model name", ':'))
{
}

void IdentityProbe::sample(domain::MachineStats &, SteadyTime) {}

void IdentityProbe::describe(domain::MachineDetails &details)
{
    details.bootId = m_bootId;
    details.os = m_os;
    details.cpuModel = m_cpuModel;
}

} // namespace muster::agent
