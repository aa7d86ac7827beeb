// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace muster::reporter {

/// How a collector is recognised over https, and how it recognises us. Files are PEM; empty: as is usual.
struct TlsOptions
{
    /// The authorities that may vouch for the collector, instead of the system's.
    std::string caFile{};
    /// "SHA256:AB:CD…": the collector's own certificate, which then needs no authority and no name.
    std::string fingerprint{};
    /// Ours with its chain, for a collector that asks for one, and its key.
    std::string clientCertificate{};
    std::string clientKey{};

    friend bool operator==(const TlsOptions &, const TlsOptions &) = default;
};

} // namespace muster::reporter
