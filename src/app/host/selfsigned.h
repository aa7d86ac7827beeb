// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace muster::app {

/// A certificate that nobody but itself vouches for, and its key; both PEM.
struct SelfSigned
{
    std::string certificate;
    std::string key;
};

/// For these hosts, names or addresses, the first being what it is called. ECDSA on P-256, for ten years: it is pinned,
/// not vouched for, and the day on which it ends would silence every machine at once. Nothing when OpenSSL can't.
std::optional<SelfSigned> makeSelfSigned(const std::vector<std::string> &hosts);

} // namespace muster::app
