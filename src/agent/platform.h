// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/probe.h"

#include <filesystem>
#include <string>
#include <vector>

namespace muster::agent {

/// What differs from one operating system to the next; one platform….cpp each.

/// Everything that this machine can tell of itself.
Probes machineProbes();

/// The machine's name, as its network knows it; empty when it has none.
std::string hostName();

/// Where reports wait while nobody answers, unless the user names another folder; empty when there is no home.
std::filesystem::path defaultSpoolFolder();

/// Where settings are looked for unless the user names a file; the first that exists is the one.
std::vector<std::filesystem::path> configFiles();

/// Waits until the disk has what was written to the file, or which files the folder holds; false when it can't.
bool syncToDisk(const std::filesystem::path &fileOrFolder);

} // namespace muster::agent
