// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/tlssource.h"

#include <utility>

namespace muster::ingest {

TlsSource::TlsSource(TlsFiles files)
    : m_files(std::move(files))
{
}

std::optional<Error> TlsSource::start()
{
    return take(readTlsFiles(m_files));
}

std::optional<std::string> TlsSource::reload(Reload reload)
{
    auto read = readTlsFiles(m_files);
    if (reload == Reload::IfChanged && read && *read == m_texts) {
        return std::nullopt;
    }
    const auto error = take(std::move(read));
    const std::string before = std::exchange(m_problem, error ? error->message : std::string{});
    if (!error) {
        const std::string line = "the certificate was read again, " + domain::toString(m_fingerprint);
        return m_inForce->warning.empty() ? line : line + "; " + m_inForce->warning;
    }
    if (reload == Reload::IfChanged && m_problem == before) {
        return std::nullopt;
    }
    return "the certificate in use stays, as the new one cannot be taken: " + m_problem;
}

std::optional<Error> TlsSource::take(Result<TlsTexts> &&read)
{
    if (!read) {
        // Should they come back as they were, they are looked at again.
        m_texts = {};
        return read.error();
    }
    m_texts = *std::move(read);
    auto made = makeTlsContext(m_texts);
    if (!made) {
        return made.error();
    }
    m_inForce = *std::move(made);
    const std::lock_guard lock{m_mutex};
    m_fingerprint = m_inForce->fingerprint;
    return std::nullopt;
}

domain::Fingerprint TlsSource::fingerprint() const
{
    const std::lock_guard lock{m_mutex};
    return m_fingerprint;
}

} // namespace muster::ingest
