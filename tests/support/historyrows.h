// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytes.h"
#include "storage/reader.h"

#include <algorithm>
#include <string>
#include <vector>

namespace muster::test {

/// A row's name and the checksum of what is in it, which is enough to tell two stores apart.
inline std::string row(const std::string &name, const std::string &body)
{
    return name + ' ' + std::to_string(body.size()) + ' ' + std::to_string(domain::crc32(body));
}

/// Everything that the tables of history hold, by name.
inline std::vector<std::string> tables(storage::Reader &reader, history::Period days)
{
    std::vector<std::string> rows;
    using history::Tier;
    auto &reading = reader.history();
    reading.forEachReport({}, [&](const domain::Report &report) {
        rows.push_back(
            row(report.worker + ' ' + domain::formatRfc3339(report.timestamp), domain::packMessages({{report, {}}})));
    });
    for (const history::Subject &subject : reading.subjects()) {
        for (const Tier tier : {Tier::HalfMinutes, Tier::FiveMinutes, Tier::Hours}) {
            reading.forEachBlock(tier, subject, 0, 1'000'000, {}, [&](std::int64_t block, const auto &cells) {
                rows.push_back(row(subject.worker + subject.group.category + '/' + subject.group.group + ' '
                                       + std::to_string(static_cast<int>(tier)) + ' ' + std::to_string(block),
                                   packBlock(cells)));
            });
        }
        for (std::int64_t day = history::dayOf(days.from); day <= history::dayOf(days.to); ++day) {
            if (const auto ledger = reading.ledger(subject.worker, day)) {
                rows.push_back(row(subject.worker + " ledger " + std::to_string(day),
                                   packLedger(*ledger, history::startOf(day, history::oneDay))));
            }
        }
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace muster::test
