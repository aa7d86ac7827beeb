// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/homediskprobe.h"
#include "agent/linux/cpuloadprobe.h"
#include "agent/linux/cputemperatureprobe.h"
#include "agent/linux/diskrateprobe.h"
#include "agent/linux/identityprobe.h"
#include "agent/linux/memoryprobe.h"
#include "agent/linux/networkrateprobe.h"
#include "agent/linux/usernames.h"
#include "agent/nvmlprobe.h"
#include "agent/platform.h"
#include "agent/rocmprobe.h"

#include <array>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muster::agent {
namespace {

std::filesystem::path folderFrom(const char *variable)
{
    const char *value = std::getenv(variable);
    return value ? value : "";
}

std::filesystem::path homeFolder()
{
    const std::filesystem::path home = folderFrom("HOME");
    return home.empty() ? "/" : home;
}

/// By the XDG rules a relative path counts as unset; empty when there is no home either.
std::filesystem::path xdgFolder(const char *variable, const char *inHome)
{
    if (const std::filesystem::path folder = folderFrom(variable); folder.is_absolute()) {
        return folder;
    }
    const std::filesystem::path home = folderFrom("HOME");
    return home.is_absolute() ? home / inHome : std::filesystem::path{};
}

std::optional<RocmLibrary> loadFirstRocm()
{
    for (const char *file : {"librocm_smi64.so.1", "librocm_smi64.so", "/opt/rocm/lib/librocm_smi64.so"}) {
        if (std::optional<RocmLibrary> rocm = loadRocm(file)) {
            return rocm;
        }
    }
    return {};
}

std::string lookUpUser(uid_t user)
{
    constexpr std::size_t longestEntry = 16 * 1024;
    std::vector<char> room(longestEntry);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(user, &entry, room.data(), room.size(), &found) == 0 && found) {
        return found->pw_name;
    }
    return {};
}

} // namespace

Probes machineProbes()
{
    const std::filesystem::path root{"/"};
    Probes probes;
    probes.push_back(std::make_unique<CpuLoadProbe>(root));
    probes.push_back(std::make_unique<CpuTemperatureProbe>(root));
    probes.push_back(std::make_unique<MemoryProbe>(root));
    probes.push_back(std::make_unique<HomeDiskProbe>([home = homeFolder()] { return spaceOf(home); }));
    probes.push_back(std::make_unique<DiskRateProbe>(root));
    probes.push_back(std::make_unique<NetworkRateProbe>(root));
    probes.push_back(std::make_unique<IdentityProbe>(root));
    if (std::optional<NvmlLibrary> nvml = loadNvml("libnvidia-ml.so.1")) {
        probes.push_back(std::make_unique<NvmlProbe>(*std::move(nvml)));
    }
    if (std::optional<RocmLibrary> rocm = loadFirstRocm()) {
        probes.push_back(std::make_unique<RocmProbe>(*std::move(rocm)));
    }
    return probes;
}

std::string hostName()
{
    std::array<char, HOST_NAME_MAX + 1> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

std::string userOfProcess(std::uint32_t pid)
{
    static UserNames names{lookUpUser};
    struct stat status
    {
    };
    if (stat(("/proc/" + std::to_string(pid)).c_str(), &status) != 0) {
        return {};
    }
    return names.nameOf(status.st_uid, std::chrono::steady_clock::now());
}

std::filesystem::path defaultSpoolFolder()
{
    const std::filesystem::path state = xdgFolder("XDG_STATE_HOME", ".local/state");
    return state.empty() ? state : state / "muster-agent";
}

std::vector<std::filesystem::path> configFiles()
{
    const std::filesystem::path config = xdgFolder("XDG_CONFIG_HOME", ".config");
    std::vector<std::filesystem::path> files{"/etc/muster/agent.conf"};
    if (!config.empty()) {
        files.insert(files.begin(), config / "muster" / "agent.conf");
    }
    return files;
}

bool isWritable(const std::filesystem::path &folder)
{
    return access(folder.c_str(), W_OK | X_OK) == 0;
}

bool syncToDisk(const std::filesystem::path &fileOrFolder)
{
    const int descriptor = ::open(fileOrFolder.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool isSynced = fsync(descriptor) == 0;
    close(descriptor);
    return isSynced;
}

} // namespace muster::agent
