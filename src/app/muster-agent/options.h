// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporter/target.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace muster::app {

enum class Mode { Run, Once };

struct Options
{
    reporter::Target target;
    /// Empty: the environment may hold the access token.
    std::filesystem::path tokenFile;
    std::string worker;
    std::chrono::milliseconds interval{};
    std::filesystem::path spoolFolder;
    Mode mode = Mode::Run;
};

/// Reads the command line. Nothing when there is nothing to run: then `exitCode` is set, and what there was to say
/// (help, version, or what is wrong) has been said.
std::optional<Options> readOptions(int argc, char *argv[], int &exitCode);

} // namespace muster::app
