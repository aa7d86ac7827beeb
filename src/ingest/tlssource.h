// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/tlscontext.h"

#include <mutex>
#include <optional>

namespace muster::ingest {

/// The certificate in force, which may be replaced while connections that were made with the last one go on.
class TlsSource final
{
public:
    explicit TlsSource(TlsFiles files);

    /// Reads the files for the first time: why they can't be used.
    std::optional<Error> start();

    enum class Reload { IfChanged, Anyway };
    /// Reads them again. What can't be used leaves the certificate in force. A line for the log, where there is one:
    /// what went wrong is said once.
    std::optional<std::string> reload(Reload reload);

    /// For the next connection; until the next reload.
    boost::asio::ssl::context &context() { return m_inForce->context; }
    /// What clients will not like about the certificate in force; usually empty.
    const std::string &warning() const { return m_inForce->warning; }
    /// From any thread.
    domain::Fingerprint fingerprint() const;

private:
    std::optional<Error> take(Result<TlsTexts> &&read);

    TlsFiles m_files;
    /// As they were read last, whether they could be used or not.
    TlsTexts m_texts;
    std::string m_problem;
    std::optional<TlsContext> m_inForce;
    mutable std::mutex m_mutex;
    domain::Fingerprint m_fingerprint{};
};

} // namespace muster::ingest
