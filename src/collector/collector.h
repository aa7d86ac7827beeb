// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector/ackmeter.h"
#include "collector/checkpointer.h"
#include "collector/historian.h"
#include "collector/inbox.h"
#include "collector/provisionlog.h"
#include "domain/fleet.h"
#include "domain/status.h"
#include "storage/store.h"

#include <QString>

#include <atomic>
#include <functional>
#include <future>
#include <thread>

namespace muster::collector {

/// How long after one publishing the next may come. What one costs, here and for its reader, grows with the fleet: with
/// 10,000 workers and more the pause is four times as long as with none.
std::chrono::milliseconds publishPause(std::chrono::milliseconds interval, std::size_t workers);

/// One thread and one loop: drain → apply → commit → acknowledge → publish. An acknowledgement is given only after the
/// commit that holds its messages.
class Collector final
{
public:
    using Clock = Inbox::Clock;

    /// Hands back what was read, from any thread: a large fleet is freed where it was made, which is not the window's
    /// thread.
    using Consumed = std::function<void(domain::Changes read)>;
    /// Gets what changed, on the collector's thread. Until `consumed` is called the next Changes are held back and grow
    /// together, so that a slow reader never makes a queue.
    using Publish = std::function<void(domain::Changes changes, domain::CollectorStatus status, Consumed consumed)>;

    struct Options
    {
        QString folder;
        /// May be empty.
        Publish publish;
        std::function<domain::Timestamp()> now = domain::systemNow;
        /// How often changes of a small fleet are published at most; see publishPause().
        std::chrono::milliseconds publishInterval{250};
        /// How often silence is judged.
        std::chrono::milliseconds tickInterval{1'000};
        /// Of the wall clock: when two turns of the loop are further apart, nobody could be heard meanwhile.
        std::chrono::milliseconds longestPause{10'000};
        /// How long a lone report waits for company before its commit. A sender that waits for each answer is not kept
        /// so long, see Inbox::drain().
        std::chrono::milliseconds grouping{100};
        /// As many workers at least are written with one commit, when the present is.
        std::size_t workersACheckpoint = 64;
        /// How often the historian looks whether there is something to do.
        std::chrono::milliseconds historyPause{1'000};
    };

    explicit Collector(Options options);
    ~Collector();
    Collector(const Collector &) = delete;
    Collector &operator=(const Collector &) = delete;

    /// Opens the store and begins; answers why that is not possible. To be called once.
    std::optional<std::string> start() { return begin().get(); }
    /// The same for who has something else to do meanwhile.
    std::future<std::optional<std::string>> begin();
    /// Stores and acknowledges what has come, and ends. Safe to call twice.
    void stop();

    /// From any thread; see domain::Submit.
    bool submit(domain::Submission &&submission) { return m_inbox.push(std::move(submission)); }
    /// From any thread: asks about the fleet as it is committed. False when there is no room.
    bool ask(Question question) { return m_inbox.ask(std::move(question)); }
    /// From any thread: publishes the whole fleet next, for a reader that knows nothing. False when it has ended.
    bool publishAll();
    /// From any thread: stores all of them or none, and answers on the collector's thread what went wrong. Rules hold
    /// at once. False when it has ended.
    bool saveSettings(storage::Settings settings, std::function<void(std::optional<std::string> problem)> done);
    /// What was set when it started; to be read after start().
    const storage::Settings &settings() const { return m_settings; }
    /// Whether the last commit succeeded; from any thread.
    bool isHealthy() const { return m_healthy; }

private:
    struct Acknowledgement
    {
        std::function<void(bool)> done;
        Clock::time_point arrived;
        std::size_t reports = 0;
    };

    void end();
    void run(const std::stop_token &stop, std::promise<std::optional<std::string>> &opened);
    std::optional<std::string> open();
    void step(Inbox::Drained drained);
    void notePause(domain::Timestamp now);
    std::optional<std::string> saveListeningSince(domain::Timestamp time);
    bool makeWhole(domain::Timestamp now);
    void work(std::vector<Inbox::Arrived> &&arrived, domain::Timestamp now);
    static void refuse(const std::vector<Inbox::Arrived> &arrived);
    std::vector<Acknowledgement> apply(std::vector<Inbox::Arrived> &&arrived);
    void apply(domain::Submission &submission);
    void applyOne(domain::Message &&message, domain::Timestamp receivedAt);
    void tick(domain::Timestamp now);
    void collectRollups(domain::Timestamp now);
    bool commit(domain::Timestamp now);
    void recover(const std::string &problem);
    void acknowledge(std::vector<Acknowledgement> &&acknowledgements, bool stored);
    void publish(domain::Timestamp now);
    void tell(domain::Changes changes, domain::Timestamp now);
    domain::CollectorStatus status(domain::Timestamp now);
    std::string overfullProblem(domain::Timestamp now) const;
    void startHistorian();
    std::optional<std::string> saveSettingsHere(const storage::Settings &settings);
    void judgeBy(domain::Rules rules);
    /// `asKept` is called when the fleet is as it was last written, without what came behind that.
    void rebuildFleet(const std::function<void()> &asKept, const std::stop_token &stop = {});
    void giveUp();
    /// From the historian's thread; waits until it is done.
    bool changeHistory(std::function<void(storage::HistoryTables &)> work);
    bool changeHistoryHere(const std::function<void(storage::HistoryTables &)> &work);

    Options m_options;
    /// As they were at the start.
    storage::Settings m_settings;
    domain::Rules m_rules;
    std::size_t m_mostWorkers = domain::ListenerRules{}.workers;
    /// When a new worker was refused last.
    std::optional<domain::Timestamp> m_overfull;
    Inbox m_inbox;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<domain::Fleet> m_fleet;
    /// Since when whoever speaks has been heard.
    domain::Timestamp m_listeningSince{};
    /// Everything that is stored of it was read.
    bool m_isWhole = false;
    /// The figures that were published last: they hold until it is whole.
    domain::Changes m_told;
    AckMeter m_meter;
    storage::Commit m_pending;
    Checkpointer m_checkpointer;
    bool m_sliceIsDue = false;
    std::size_t m_lastBatch = 0;
    Clock::time_point m_nextTick{};
    Clock::time_point m_nextPublish{};
    domain::Timestamp m_lastStep{};
    domain::Timestamp m_nextRollup{};
    std::vector<domain::Event> m_unpublishedEvents;
    bool m_hasMoreEvents = false;
    std::vector<domain::RollupRow> m_unpublishedRollups;
    /// Those whom new rules hide, as gone.
    std::vector<domain::Worker> m_unpublishedFarewells;
    std::optional<domain::Timestamp> m_oldest;
    std::string m_problem;
    std::string m_damage;
    /// What was published, and was read if it is back.
    struct Handover
    {
        domain::Changes read;
        std::atomic<bool> isConsumed{true};
    };
    std::shared_ptr<Handover> m_handover = std::make_shared<Handover>();
    std::atomic<bool> m_healthy{true};
    std::atomic<std::uint64_t> m_stored{0};
    std::atomic<std::uint64_t> m_late{0};
    ProvisionLog m_provisions;
    std::unique_ptr<Historian> m_historian;
    std::jthread m_thread;
};

} // namespace muster::collector
