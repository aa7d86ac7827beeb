// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace muster::agent {

/// What differs from one operating system to the next; one platform….cpp each.

/// Everything that this machine can tell of itself.
Probes machineProbes();

/// The machine's name, as its network knows it; empty when it has none.
std::string hostName();

/// Whose process it is: a name, or "uid 1234" of one without; empty when there is no such process.
std::string userOfProcess(std::uint32_t pid);

/// Where reports wait while nobody answers, unless the user names another folder; empty when there is no home.
std::filesystem::path defaultSpoolFolder();

/// Where settings are looked for unless the user names a file; the first that exists is the one.
std::vector<std::filesystem::path> configFiles();

/// Whether this program may make files in the folder.
bool isWritable(const std::filesystem::path &folder);

/// Waits until the disk has what was written to the file, or which files the folder holds; false when it can't.
bool syncToDisk(const std::filesystem::path &fileOrFolder);

} // namespace muster::agent
