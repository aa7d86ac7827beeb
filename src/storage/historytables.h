// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"
#include "domain/event.h"
#include "storage/bodies.h"
#include "storage/statement.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace muster::storage {

/// Rows by their number, [from, to).
struct RowRange
{
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// Writes the tables of history; see Store::changeHistory(). After the first statement that fails nothing more is
/// written, and error() says why.
class HistoryTables final
{
public:
    explicit HistoryTables(const QSqlDatabase &database);
    ~HistoryTables();

    bool failed() const { return !m_error.empty(); }
    const std::string &error() const { return m_error; }
    /// Whether it failed because the file is damaged.
    bool metDamage() const { return m_metDamage; }
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
    /// Everything before this instant is rolled up: the group's rows that came from the present make room.
    void dropPresentRows(const domain::Subject &group, domain::Timestamp before);

    /// An empty body takes the row away.
    void putBlock(history::Tier tier, const history::Subject &subject, std::int64_t block, const std::string &body);
    void putBlock(const BlockRow &row) { putBlock(row.tier, row.subject, row.block, row.body); }
    void putLedger(const std::string &worker, std::int64_t day, const std::string &body);
    void addEvent(const domain::Event &event);
    void putProvision(const std::string &category, domain::Timestamp time, const domain::Provision &provision);
    void putSetting(const std::string &key, std::int64_t value);

    /// Takes sealed commits out of the journal: at most `most` of these rows, received before `before`.
    /// Answers how many. The newest row stays, so that numbers are never given twice.
    std::int64_t dropJournal(RowRange rows, domain::Timestamp before, int most);
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
    bool m_metDamage = false;
};

} // namespace muster::storage
