// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace muster::test {

/// A certificate and its key, as PEM.
struct Certificate
{
    std::string certificate;
    std::string key;
};

struct CertificateRequest
{
    /// "DNS:localhost", "IP:127.0.0.1"; none for an authority.
    std::vector<std::string> names{"DNS:localhost", "IP:127.0.0.1"};
    /// Who signs; null: itself.
    const Certificate *issuer = nullptr;
    /// From yesterday on, or from the day before until yesterday.
    enum class Validity { Now, Expired } validity = Validity::Now;
    enum class Role { Leaf, Authority } role = Role::Leaf;
};

Certificate makeCertificate(const CertificateRequest &request = {});

/// The key of a pair behind a passphrase.
std::string encrypted(const Certificate &pair);

} // namespace muster::test
