// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/driver.h"

#include <optional>

namespace muster::app {

struct Options
{
    sim::Fleet::Options fleet;
    sim::Driver::Options driver;
};

/// Reads the command line. Nothing when there is nothing to run: then `exitCode` is set, and what there was to say
/// (help, version, or what is wrong) has been said.
std::optional<Options> readOptions(int argc, char *argv[], int &exitCode);

} // namespace muster::app
