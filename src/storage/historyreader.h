// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"
#include "history/ledger.h"
#include "history/rollupblock.h"
#include "history/subject.h"
#include "history/tier.h"
#include "storage/reportpile.h"
#include "storage/timerange.h"

#include <QSqlDatabase>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace muster::storage {

class Statement;

/// Hours since 1970, [from, to).
struct HourRange
{
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// Reads the tables of history. Each call is one short read; a row that is damaged is passed over and counted.
class HistoryReader final
{
public:
    /// Reads through a connection that stays open longer than the reader.
    explicit HistoryReader(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    /// A number among the settings, 0 where it is not there: see storage/settings.h.
    std::int64_t number(const char *setting);

    /// Adds the reports behind row `afterId` of the journal to the pile, until it has `most`; answers the last row
    /// read. With a worker's id only that one's are added.
    std::int64_t pileUp(ReportPile &pile, std::int64_t afterId, std::size_t most, const std::string &worker = {});
    /// The journal's rows up to `lastId` that are damaged, in order, of those received in the range.
    std::vector<std::int64_t> damagedJournal(std::int64_t lastId, TimeRange received);
    /// Sealed reports, in order of time, each once.
    std::vector<domain::Report> samples(const std::string &worker, HourRange hours);
    /// Every report in the range, sealed or not, each once: by hour, then by worker, then by time.
    void forEachReport(TimeRange range, const std::function<void(const domain::Report &)> &visit);
    /// The same of one worker, in order of time.
    std::vector<domain::Report> reports(TimeRange range, const std::string &worker);
    /// When the oldest report was made that is still kept, about; nothing without any.
    std::optional<domain::Timestamp> oldestReport();
    /// The workers that have samples in these hours.
    std::vector<std::string> workersIn(HourRange hours);
    /// The hours in which anybody has samples, oldest first.
    std::vector<std::int64_t> sampleHours();
    /// The oldest hour of samples that has to go so that the rest is within so many bytes.
    std::optional<std::int64_t> firstHourWithin(std::uint64_t bytes);

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
    /// The hours that have such blocks, oldest first.
    std::vector<std::int64_t> halfMinuteHours();
    using VisitLedger = std::function<void(std::int64_t day, const history::WorkerLedger &ledger)>;
    /// Days [from, to) of one worker, oldest first.
    void forEachLedger(const std::string &worker, std::int64_t from, std::int64_t to, const VisitLedger &visit);
    std::optional<history::WorkerLedger> ledger(const std::string &worker, std::int64_t day);
    /// The oldest block of a tier, where it has any.
    std::optional<std::int64_t> oldestBlock(history::Tier tier);
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

    int damagedRows() const { return m_damagedRows; }

private:
    /// Everywhere that anybody has reports, sealed or in the pile.
    std::set<ReportPile::Place> places(const ReportPile &pile, HourRange hours);
    std::vector<domain::Report> reportsAt(const ReportPile::Place &place, const ReportPile &pile);
    /// Row of the table `subject`; 0 where there is none.
    std::int64_t idOf(const history::Subject &subject);
    std::vector<std::string> texts(Statement &statement);
    std::vector<std::int64_t> numbers(Statement &statement);

    QSqlDatabase m_database;
    int m_damagedRows = 0;
};

} // namespace muster::storage
