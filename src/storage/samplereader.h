// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "history/subject.h"
#include "storage/readfaults.h"
#include "storage/reportpile.h"
#include "storage/timerange.h"

#include <QSqlDatabase>

#include <functional>
#include <optional>
#include <set>
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

/// Reads reports: the journal, and the samples that it is sealed into. Each call is one short read; a row that is
/// damaged is passed over and counted.
class SampleReader
{
public:
    /// Reads through a connection that stays open longer than the reader.
    explicit SampleReader(const QSqlDatabase &database)
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

    const ReadFaults &faults() const { return m_faults; }
    ReadFaults &faults() { return m_faults; }

protected:
    Statement prepare(const QString &sql);
    /// Row of the table `subject`; 0 where there is none.
    std::int64_t idOf(const history::Subject &subject);
    /// The first column of the rows that are left.
    static std::vector<std::string> texts(Statement &statement);
    static std::vector<std::int64_t> numbers(Statement &statement);

    QSqlDatabase m_database;
    ReadFaults m_faults;

private:
    /// Everywhere that anybody has reports, sealed or in the pile.
    std::set<ReportPile::Place> places(const ReportPile &pile, HourRange hours);
    std::vector<domain::Report> reportsAt(const ReportPile::Place &place, const ReportPile &pile);
};

} // namespace muster::storage
