// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/commandline.h"
#include "app/host/ownpair.h"
#include "app/musterd/commands.h"
#include "ingest/tlscontext.h"

#include <iostream>

namespace muster::app {

int fingerprintCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Tells the fingerprint of the certificate that musterd run --tls has made, or of another.\n%1")
            .arg(QLatin1String{exitCodesHelp}));
    const auto data = dataOption();
    const QCommandLineOption certificate{QStringLiteral("tls-cert"), QStringLiteral("The certificate (PEM)."),
                                         QStringLiteral("FILE")};
    parser.addOptions({data, certificate});
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return *exit;
    }
    if (!parser.positionalArguments().isEmpty()) {
        complain("'" + parser.positionalArguments()[0].toStdString()
                 + "' is not expected. See musterd fingerprint --help.");
        return BadUsage;
    }
    const bool isGiven = parser.isSet(certificate);
    const auto file =
        ingest::readPem(isGiven ? parser.value(certificate).toStdString() : ownPairIn(parser.value(data)).certificate);
    if (!file) {
        complain(file.error().message + (isGiven ? "" : "; musterd run --tls makes it, --data names the folder"));
        return Failure;
    }
    const auto fingerprint = ingest::fingerprintOf(*file);
    if (!fingerprint) {
        complain(fingerprint.error().message);
        return Failure;
    }
    std::cout << domain::toString(*fingerprint) << std::endl;
    return Success;
}

} // namespace muster::app
