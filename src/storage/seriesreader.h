// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/ledger.h"
#include "history/series.h"
#include "storage/reader.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace muster::storage {

using history::LedgerAnswer;

/// Answers graphs and the ledger, each from the tier that fits its span.
class SeriesReader final
{
public:
    /// At most so many rows of the store are read for a point, as far as the tiers allow: GPUs have samples and hours
    /// only.
    static constexpr int rowsAPoint = 4;

    /// The reader stays open longer.
    explicit SeriesReader(Reader &reader)
        : m_reader(reader)
    {
    }

    /// Nothing when it was cancelled meanwhile.
    std::optional<history::Series> read(const history::SeriesQuery &query, const std::stop_token &cancelled = {});
    /// In points of this length instead of the query's number of them, from the coarsest tier whose steps make it up.
    history::SparseSeries readSteps(const history::SeriesQuery &query, std::chrono::milliseconds step);

    /// Of a worker and its GPUs to the millisecond and up to now; of a group, a category or the total in whole steps of
    /// five minutes, and up to the last hour that is rolled up.
    LedgerAnswer ledger(const history::Subject &subject, history::Period period);
    /// The intervals themselves.
    history::WorkerLedger workerLedger(const std::string &worker, history::Period period);

private:
    struct Plan
    {
        history::Source source = history::Source::Samples;
        /// What is rolled up comes from here …
        std::optional<history::Tier> tier;
        /// … up to here; what is newer comes from the present's rows or the reports.
        domain::Timestamp rolledUntil{};

        std::chrono::milliseconds step() const { return history::stepOf(tier.value_or(history::Tier::HalfMinutes)); }
    };

    /// Takes what the series at `index` of the query had at that time.
    using Take = std::function<void(std::size_t index, domain::Timestamp time, const history::Cell &cell)>;

    Plan planFor(const history::SeriesQuery &query);
    Plan planFor(const history::SeriesQuery &query, std::chrono::milliseconds step);
    Plan planOf(history::Tier tier);
    bool isAllThereIs(std::int64_t oldestHour);
    history::Tier finestKept(history::Period period, bool isWorker);
    void take(const history::SeriesQuery &query, const Plan &plan, const Take &take,
              const std::stop_token &cancelled = {});
    void takeBlocks(const history::SeriesQuery &query, const Plan &plan, const Take &take,
                    const std::stop_token &cancelled);
    void takeReports(const history::SeriesQuery &query, domain::Timestamp from, const Take &take);
    void takePresent(const history::SeriesQuery &query, domain::Timestamp from, const Take &take);
    domain::Timestamp rolledUntil();
    LedgerAnswer groupLedger(const domain::Subject &group, history::Period period);
    void addTimes(LedgerAnswer &answer, const domain::Subject &group, history::Tier tier, history::Period period);

    Reader &m_reader;
};

} // namespace muster::storage
