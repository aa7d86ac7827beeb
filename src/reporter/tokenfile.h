// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace muster::reporter {

/// What was found where an access token was to be.
struct FoundToken
{
    /// Fit for a header line; empty where none is wanted, or none was found.
    std::string token;
    /// A sentence: why there is none; or, where there is one, what is wrong with how it is kept. Otherwise empty.
    std::string problem;
};

/// The token in the file: one line. Without the name of a file, the one in the environment variable MUSTER_TOKEN, if it
/// is set. No message holds any of it.
FoundToken findToken(const std::filesystem::path &file);

} // namespace muster::reporter
