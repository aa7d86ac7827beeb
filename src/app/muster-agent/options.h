// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporter/target.h"
#include "reporter/tlsoptions.h"
#include "settings.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace muster::app {

enum class Mode { Run, Once, Check };

struct Options
{
    reporter::Target target;
    std::string worker;
    std::chrono::milliseconds interval{};
    std::chrono::milliseconds sampleInterval{};
    std::filesystem::path spoolFolder;
    std::uint64_t spoolBytes = 0;
    /// Empty: none.
    std::string token;
    reporter::TlsOptions tls;
    Mode mode = Mode::Run;
    /// Where each setting is from.
    GivenSettings given;
};

/// Reads the command line, the environment and the configuration file. Nothing when there is nothing to run: then
/// `exitCode` is set, and what there was to say (help, version, or what is wrong) has been said.
std::optional<Options> readOptions(int argc, char *argv[], int &exitCode);

} // namespace muster::app
