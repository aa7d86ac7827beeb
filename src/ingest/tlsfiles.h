// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/error.h"

#include <string>

namespace muster::ingest {

/// Where what https needs is kept; all of it PEM.
struct TlsFiles
{
    /// Ours, with the chain that leads to its authority.
    std::string certificate;
    std::string key;
    /// Whose certificates clients must show; empty: they need not show any.
    std::string clientCa{};
};

/// One of them, as it was read.
struct PemFile
{
    std::string name;
    std::string text;

    friend bool operator==(const PemFile &, const PemFile &) = default;
};

/// Reads a file of at most 1 MiB.
Result<PemFile> readPem(const std::string &name);

/// They as they were read. The authority's is empty where there is none.
struct TlsTexts
{
    PemFile certificate;
    PemFile key;
    PemFile clientCa;

    friend bool operator==(const TlsTexts &, const TlsTexts &) = default;
};

Result<TlsTexts> readTlsFiles(const TlsFiles &files);

} // namespace muster::ingest
