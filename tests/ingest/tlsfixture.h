// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/temporaryfolder.h"
#include "ingest/listenerfixture.h"
#include "ingest/tlsclient.h"
#include "support/certificates.h"

#include <fstream>

namespace muster::ingest::test {

using muster::test::Certificate;
using muster::test::CertificateRequest;
using muster::test::makeCertificate;

/// A listener that speaks https, and the files that it does so with.
class TlsTest : public ListenerTest
{
protected:
    static void write(const std::string &name, const std::string &text)
    {
        std::ofstream{name, std::ios::binary | std::ios::trunc} << text;
    }

    void writePair(const Certificate &pair) const
    {
        write(m_files.certificate, pair.certificate);
        write(m_files.key, pair.key);
    }

    /// Never looks at the files by itself.
    Listener::Options overTls() const
    {
        Listener::Options options = patient();
        options.tls = m_files;
        options.tlsCheckInterval = std::chrono::hours{1};
        return options;
    }

    void SetUp() override
    {
        writePair(m_pair);
        start(overTls());
    }

    std::uint16_t port() const { return m_listener->port(); }

    muster::test::TemporaryFolder m_folder;
    TlsFiles m_files{(m_folder.path() / "cert.pem").string(), (m_folder.path() / "key.pem").string(), {}};
    Certificate m_pair = makeCertificate();
};

} // namespace muster::ingest::test
