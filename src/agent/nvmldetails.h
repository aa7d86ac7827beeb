// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nvmllibrary.h"
#include "domain/machinedetails.h"

namespace muster::agent {

/// More processes of one GPU are not told.
inline constexpr unsigned int mostGpuProcesses = 32;

/// What a GPU or a slice is; empty where it can't be told.
std::string nvmlUuid(const NvmlLibrary &library, nvml::Device device);

/// All that the library tells of the GPU besides its metrics; what it does not is unknown.
domain::GpuDetails nvmlDetails(const NvmlLibrary &library, nvml::Device device);

/// The same of a slice of a GPU. The power is the whole GPU's, and no slice's; its clocks are those of all slices.
domain::GpuDetails nvmlSliceDetails(const NvmlLibrary &library, nvml::Device slice, nvml::Device parent);

} // namespace muster::agent
