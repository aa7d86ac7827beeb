// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muster::test {

/// The whole lines of a text file, such as what `muster-sim --acked-log` writes.
QStringList linesOf(const QString &file);

/// Expects that the store holds each report of such a log, and none twice.
void expectOnce(const QString &ackedLog, const QString &folder);

} // namespace muster::test
