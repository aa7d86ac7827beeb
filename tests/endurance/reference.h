// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"
#include "domain/event.h"
#include "domain/report.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace muster::test {

/// What history is made of.
struct Past
{
    std::vector<domain::Report> reports;
    std::vector<domain::Event> events;
    /// By category and time.
    std::map<std::string, std::map<domain::Timestamp, domain::Provision>> provisions;
};

/// That of a store on which no collector works.
Past pastIn(const QString &folder);

/// Samples are kept for as long as this from now on.
void keepSamplesFor(const QString &folder, int hours);

/// The rows of history of a store, once all is sealed, rolled up and pruned at this instant.
std::vector<std::string> historyFinished(const QString &folder, domain::Timestamp now);

/// The same of a new store that got all of the past at once, and was never disturbed.
std::vector<std::string> historyMadeAtOnce(const Past &past, int hoursOfSamples, domain::Timestamp now);

/// Empty when both are the same, otherwise the first row that only one of them has.
std::string firstDifference(const std::vector<std::string> &made, const std::vector<std::string> &expected);

} // namespace muster::test
