// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace muster::test {

/// "worker<TAB>milliseconds" of each report, as muster-sim writes down what was acknowledged.
using Reports = QSet<QString>;

/// What a store holds.
struct Stored
{
    Reports reports;
    /// How many are there more than once.
    int twice = 0;
};

/// Those of `musterd export samples`.
Stored storedReports(const QString &folder);

/// Those of the lines of muster-sim's --acked-log; a last line without its end is none.
Reports acknowledgedReports(const QString &file);

/// Those whole records of an agent's spool folder; also while the agent writes there.
Reports spooledReports(const QString &folder);

/// How many of `wanted` are not in `stored`, and the first of them; empty when all are.
std::string missing(const Reports &wanted, const Reports &stored);

} // namespace muster::test
