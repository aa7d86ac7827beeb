// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capacitybook.h"
#include "domain/changes.h"
#include "domain/packing.h"
#include "storage/connection.h"
#include "storage/filecare.h"
#include "storage/folderlock.h"
#include "storage/historyreader.h"
#include "storage/historytables.h"
#include "storage/reader.h"
#include "storage/settings.h"

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace muster::storage {

class Statement;

/// Everything that one transaction stores.
struct Commit
{
    domain::Timestamp time{};
    std::vector<domain::Heard> messages;
    std::vector<domain::Event> events;
    std::vector<domain::RollupRow> rollups;
    /// By category: what is provisioned from `time` on.
    std::vector<std::pair<std::string, domain::Provision>> provisions;

    /// The present, now and then, so that a start has little to replay. It includes `messages`.
    struct Checkpoint
    {
        static constexpr std::int64_t allOfJournal = std::numeric_limits<std::int64_t>::max();

        std::vector<domain::Worker> changedWorkers;
        std::vector<domain::Capacity> capacities;
        /// Up to this row of the journal everybody's changes are written now; nothing where some are still to come, and
        /// then capacities are not written either.
        std::optional<std::int64_t> upTo = allOfJournal;
        /// Ids of those whom the present has let go.
        std::vector<std::string> departed{};
    };
    std::optional<Checkpoint> checkpoint;
};

/// What is done with a store's file that is damaged, or no database at all.
enum class OnDamage { Refuse, SetAside };

/// The one writer of a store. It belongs to the thread that opened it.
class Store final
{
public:
    /// The store, created or upgraded as needed; or a sentence that says why it can't be had: another collector has it,
    /// it is newer than this program, the folder can't be written. A damaged file that is set aside makes room for a
    /// new one, see problem().
    static std::variant<std::unique_ptr<Store>, std::string> open(const QString &folder,
                                                                  OnDamage onDamage = OnDamage::Refuse);
    ~Store();

    /// Stores all of it or nothing; when it answers nothing, all of it is on the disk. Otherwise: what went wrong.
    std::optional<std::string> commit(const Commit &commit);
    /// Runs `work` on the tables of history in one transaction; answers what went wrong, and then nothing is changed.
    std::optional<std::string> changeHistory(const std::function<void(HistoryTables &tables)> &work);
    /// All of them or none; answers what went wrong.
    std::optional<std::string> saveSettings(const Settings &settings);
    std::optional<std::string> saveSetting(const std::string &key, const std::string &value)
    {
        return saveSettings({{key, value}});
    }
    /// The same, but a power cut may take it back until the next commit.
    std::optional<std::string> noteSetting(const std::string &key, const std::string &value);
    /// The newest row of the journal, zero where there is none; nothing when it can't be read.
    std::optional<std::int64_t> journalEnd();

    /// To be called after a commit, when who waits for it was told: folds the log, now and then.
    void fold() { m_care->fold(); }
    /// To be called often, between commits: keeps the log short, and lets the check of a large file begin.
    void tend() { m_care->tend(); }
    /// What is wrong with the file, or what was found at the start, as one sentence; empty when nothing is.
    std::string problem() const { return m_care->problem(); }

    /// Reads through the writer's own connection.
    Reader reader() const { return Reader{m_connection.database()}; }
    HistoryReader historyReader() const { return HistoryReader{m_connection.database()}; }
    /// Bytes of the store's files on the disk.
    std::uint64_t fileSize() const;

private:
    struct Statements;

    Store(const QString &file, std::unique_ptr<FolderLock> lock);
    std::optional<std::string> prepare(const std::string &notice);
    std::optional<std::string> write(const Commit &commit);
    bool writeMessages(const Commit &commit);
    bool writeRollups(const Commit &commit);
    bool writeHistory(const Commit &commit);
    bool writeCheckpoint(const Commit::Checkpoint &checkpoint);
    bool check(Statement &statement);
    /// Whether all went well since m_history->begin().
    bool checkHistory();
    enum class Cause { Damage, Other };
    /// Keeps the reason; answers false.
    bool failed(std::string why, Cause cause);
    std::string cannotWrite(const std::string &why) const;

    QString m_file;
    std::unique_ptr<FolderLock> m_lock;
    Connection m_connection;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<HistoryTables> m_history;
    std::unique_ptr<FileCare> m_care;
    std::string m_error;
};

} // namespace muster::storage
