// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"
#include "history/ledger.h"
#include "history/rollupblock.h"
#include "history/subject.h"
#include "history/tier.h"
#include "storage/statement.h"

#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace muster::storage {

/// Packed and compressed, ready to be stored: so that the writer only writes.
using Bodies = std::vector<std::string>;
Bodies bodiesOf(std::span<const domain::Report> reportsOfOneWorker);
/// Empty where the block is.
std::string bodyOf(const history::RollupBlock &block);
std::string bodyOf(const history::WorkerLedger &ledger, std::int64_t day);

/// Writes the tables of history; see Store::changeHistory(). After the first statement that fails nothing more is
/// written, and error() says why.
class HistoryTables final
{
public:
    explicit HistoryTables(const QSqlDatabase &database);
    ~HistoryTables();

    bool failed() const { return !m_error.empty(); }
    const std::string &error() const { return m_error; }
    /// To be called when a transaction begins. Subjects that were made in one that was undone are forgotten.
    void begin();
    void forgetSubjects() { m_subjects.clear(); }

    /// Adds reports of one worker in one hour to those that are there.
    void addSamples(const std::string &worker, std::int64_t hour, const Bodies &bodies);
    /// Puts them in the place of those that are there.
    void putSamples(const std::string &worker, std::int64_t hour, const Bodies &bodies);
    /// The worker's hour has samples that its roll-ups do not know.
    void markUnrolled(const std::string &worker, std::int64_t hour);
    void markRolled(const std::string &worker, std::int64_t hour);
    /// Everything before this instant is rolled up: the rows that came from the present make room, at most `most` of
    /// them. Answers how many.
    std::int64_t dropPresentRows(domain::Timestamp before, int most);

    /// An empty body takes the row away.
    void putBlock(history::Tier tier, const history::Subject &subject, std::int64_t block, const std::string &body);
    void putLedger(const std::string &worker, std::int64_t day, const std::string &body);
    void putProvision(const std::string &category, domain::Timestamp time, const domain::Provision &provision);
    void putSetting(const std::string &key, std::int64_t value);

    /// Takes sealed commits out of the journal: at most `most` of them, up to row `lastId`, received before `before`.
    /// Answers how many. The newest row stays, so that numbers are never given twice.
    std::int64_t dropJournal(std::int64_t lastId, domain::Timestamp before, int most);
    /// Takes at most `most` rows out of one of the tables, from below `before`. Answers how many.
    std::int64_t dropSamples(std::int64_t hour, int most);
    std::int64_t dropHalfMinutes(std::int64_t hour, int most);
    std::int64_t dropBlocks(history::Tier tier, std::int64_t beforeBlock, int most);
    std::int64_t dropLedgers(std::int64_t beforeDay, int most);
    std::int64_t dropEvents(domain::Timestamp before, int most);
    std::int64_t dropProvisions(domain::Timestamp before, int most);
    /// Gives at most so many of the file's free pages back to the disk.
    void shrink(int pages);

private:
    struct Statements;

    QSqlDatabase m_database;
    std::int64_t idOf(const history::Subject &subject);
    void run(Statement &statement);
    std::int64_t count(Statement &statement);

    std::unique_ptr<Statements> m_statements;
    std::unordered_map<std::string, std::int64_t> m_subjects;
    std::string m_error;
};

} // namespace muster::storage
