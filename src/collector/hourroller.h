// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector/changehistory.h"
#include "collector/places.h"
#include "domain/hiddenworkers.h"
#include "domain/rules.h"
#include "history/workerhour.h"
#include "storage/historyreader.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace muster::collector {

/// Makes the roll-ups and the ledger of one hour from its samples: of the workers whose samples are new, of their
/// groups, and of every category and the total. It may be done again and again, and each time makes the same of the
/// same samples.
class HourRoller final
{
public:
    /// Which groups are made anew: those of workers with new samples, or every one. The latter is for an hour that may
    /// have been summed up by other rules or while workers stood elsewhere: nobody shall be counted in two groups, and
    /// sums shall be those of their workers.
    enum class Groups { Touched, All };

    HourRoller(storage::HistoryReader &reader, ChangeHistory change, domain::Rules rules, const Places &places);

    /// False when it could not go on; then the hour stays marked, to be rolled up once more.
    bool roll(std::int64_t hour, Groups which);

private:
    /// The rows of one worker's hour, beside its roll-ups.
    struct Rows
    {
        std::string worker;
        /// Nothing leaves them as they are.
        std::optional<storage::Bodies> samples;
        std::string ledger;
    };

    bool rollAll(Groups which);
    bool clearDeserted(const std::map<domain::Subject, std::vector<std::string>> &groups);
    bool rollGroup(const domain::Subject &group, const std::vector<std::string> &members);
    bool rollLateWorkers();
    bool rollWorker(const std::string &worker, history::GroupHour &group);
    bool rollSums();
    void keep(const std::string &worker, std::optional<storage::Bodies> samples, const history::WorkerHour &made);
    /// The ledger alone, where the rules of today make another one.
    void keepLedger(const std::string &worker, const history::WorkerLedger &made);
    /// The hour's reports packed anew, to take the place of its rows.
    storage::Bodies repacked(const std::vector<domain::Report> &reports) const;
    /// Whether it has roll-ups of the hour.
    bool hasHistory(const history::Subject &subject);
    bool flush();
    bool markRolled();
    bool writeGroup(const domain::Subject &group, const history::GroupHour &hour);
    history::GroupHour storedGroup(const domain::Subject &group);
    history::RollupBlock mergedBlock(history::Tier tier, const history::Subject &subject,
                                     const history::RollupBlock &part);

    storage::HistoryReader &m_reader;
    ChangeHistory m_change;
    domain::Rules m_rules;
    domain::HiddenWorkers m_hidden;
    const Places &m_places;

    std::int64_t m_hour = 0;
    std::set<std::string> m_touched;
    std::map<std::string, std::vector<domain::Timestamp>> m_goodbyes;
    /// Whether the samples of all of a group could be read.
    bool m_isWhole = true;
    std::vector<Rows> m_rows;
    std::vector<storage::BlockRow> m_blocks;
};

} // namespace muster::collector
