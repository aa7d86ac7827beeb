// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"
#include "history/ledger.h"
#include "history/rollupblock.h"
#include "history/tier.h"
#include "storage/samplereader.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace muster::storage {

/// Reads the tables of history: reports, and what is made of them.
class HistoryReader final : public SampleReader
{
public:
    using SampleReader::SampleReader;

    /// Hours before `before` in which somebody's samples are newer than his roll-ups, or of which there are rows from
    /// the present; oldest first.
    std::vector<std::int64_t> unrolledHours(std::int64_t before);
    std::vector<std::string> unrolledWorkers(std::int64_t hour);

    using VisitBlock = std::function<void(std::int64_t block, const history::RollupBlock &cells)>;
    /// Blocks [from, to) of one subject, oldest first; with `wanted` empty every series.
    void forEachBlock(history::Tier tier, const history::Subject &subject, std::int64_t from, std::int64_t to,
                      std::span<const history::SeriesId> wanted, const VisitBlock &visit);
    std::optional<history::RollupBlock> block(history::Tier tier, const history::Subject &subject, std::int64_t block);
    /// Every group, category and the total that has a block of half minutes in the hour.
    std::vector<domain::Subject> groupsIn(std::int64_t hour);
    /// Those of which there are rows from the present.
    std::vector<domain::Subject> presentGroups();
    /// The hours that have such blocks, oldest first.
    std::vector<std::int64_t> halfMinuteHours();
    using VisitLedger = std::function<void(std::int64_t day, const history::WorkerLedger &ledger)>;
    /// Days [from, to) of one worker, oldest first.
    void forEachLedger(const std::string &worker, std::int64_t from, std::int64_t to, const VisitLedger &visit);
    std::optional<history::WorkerLedger> ledger(const std::string &worker, std::int64_t day);
    /// The oldest block of a tier, where it has any.
    std::optional<std::int64_t> oldestBlock(history::Tier tier);
    /// The first hour of which there is a roll-up of the whole fleet, by its beginning.
    std::optional<domain::Timestamp> oldestHour();
    /// Everybody who has history: workers, and groups, categories and the total.
    std::vector<history::Subject> subjects();

    /// When each worker unregistered, within the period.
    std::map<std::string, std::vector<domain::Timestamp>> goodbyes(history::Period period);
    /// What was provisioned in each category: what held at the start of the period, and what changed in it.
    std::map<std::string, std::map<domain::Timestamp, domain::Provision>> provisions(history::Period period);

    /// Pages of the file.
    struct Pages
    {
        std::int64_t free = 0;
        std::int64_t all = 0;
    };
    Pages pages();
};

} // namespace muster::storage
