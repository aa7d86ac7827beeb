// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/tlsfiles.h"

#include "ingest/escape.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace muster::ingest {
namespace {

/// All of the system's authorities are a quarter of it.
constexpr std::size_t longestBytes = 1024 * 1024;

Error cannotRead(const std::string &name, std::string_view why)
{
    return Error{"cannot read '" + escaped(name) + "': " + std::string{why}};
}

} // namespace

Result<PemFile> readPem(const std::string &name)
{
    std::error_code error;
    // What is no file, a pipe for one, might make us wait for ever.
    const auto status = std::filesystem::status(name, error);
    if (error) {
        return cannotRead(name, error.message());
    }
    if (!std::filesystem::is_regular_file(status)) {
        return cannotRead(name, "it is no file");
    }
    errno = 0;
    std::ifstream file{name, std::ios::binary};
    if (!file) {
        return cannotRead(name, std::generic_category().message(errno));
    }
    std::string text(longestBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > longestBytes) {
        return cannotRead(name, "it is longer than 1 MiB");
    }
    return PemFile{name, std::move(text)};
}

Result<TlsTexts> readTlsFiles(const TlsFiles &files)
{
    TlsTexts texts;
    const struct
    {
        const std::string &name;
        PemFile &file;
    } wanted[] = {{files.certificate, texts.certificate}, {files.key, texts.key}, {files.clientCa, texts.clientCa}};
    for (const auto &[name, file] : wanted) {
        if (&file == &texts.clientCa && name.empty()) {
            continue;
        }
        auto read = readPem(name);
        if (!read) {
            return read.error();
        }
        file = *std::move(read);
    }
    return texts;
}

} // namespace muster::ingest
