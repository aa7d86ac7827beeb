// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/collector.h"

#include "collector/historykeeper.h"
#include "collector/sealing.h"
#include "storage/rolluptable.h"

#include <algorithm>
#include <iterator>

namespace muster::collector {

using namespace domain;

namespace {

// What waits for a reader that does not read; older ones it can read from the store.
constexpr std::size_t mostUnpublishedEvents = 100'000;
constexpr std::size_t mostUnpublishedRollups = 100'000;

// Their events and what they are now is written by one commit; the others' silence is judged behind it.
constexpr std::size_t mostSilent = 500;

Timestamp rollupSlot(Timestamp time)
{
    return Timestamp{std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()) / storage::rollupStep
                     * storage::rollupStep};
}

/// Answers whether the oldest had to go.
template <typename T>
bool appendBounded(std::vector<T> &to, std::vector<T> &&from, std::size_t most)
{
    std::ranges::move(from, std::back_inserter(to));
    const bool areTooMany = to.size() > most;
    if (areTooMany) {
        to.erase(to.begin(), to.end() - static_cast<std::ptrdiff_t>(most));
    }
    return areTooMany;
}

} // namespace

Collector::Collector(Options options)
    : m_options(std::move(options)),
      m_checkpointer(m_options.workersACheckpoint)
{
}

Collector::~Collector()
{
    stop();
}

std::future<std::optional<std::string>> Collector::begin()
{
    std::promise<std::optional<std::string>> opened;
    auto result = opened.get_future();
    m_thread =
        std::jthread{[this, opened = std::move(opened)](const std::stop_token &stop) mutable { run(stop, opened); }};
    return result;
}

void Collector::stop()
{
    m_inbox.close();
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
}

void Collector::run(const std::stop_token &stop, std::promise<std::optional<std::string>> &opened)
{
    if (const auto problem = open()) {
        m_inbox.close();
        opened.set_value(problem);
        m_store.reset();
        return;
    }
    // The window need not wait until the journal is read again; what is heard meanwhile waits in the inbox.
    const auto showAsKept = [&] {
        const Timestamp now = m_options.now();
        tell(m_fleet->takeChanges(now), now);
        opened.set_value(std::nullopt);
    };
    rebuildFleet(showAsKept, stop);
    if (stop.stop_requested()) {
        giveUp();
        return;
    }
    startHistorian();
    while (!stop.stop_requested()) {
        const auto grouping = m_lastBatch < Inbox::company ? m_options.grouping : std::chrono::milliseconds{0};
        step(m_inbox.drain(stop, std::min(m_nextTick, m_nextPublish), {grouping}));
    }
    step(m_inbox.drain(stop, Clock::now(), {}));
    if (m_isWhole) {
        end();
    }
    m_historian.reset();
    m_store.reset();
}

std::optional<std::string> Collector::open()
{
    auto opened = storage::Store::open(m_options.folder, storage::OnDamage::SetAside);
    if (auto *problem = std::get_if<std::string>(&opened)) {
        return *problem;
    }
    m_store = std::move(std::get<std::unique_ptr<storage::Store>>(opened));
    const Timestamp now = m_options.now();
    m_lastStep = now;
    m_listeningSince = now;
    if (auto problem = saveListeningSince(now)) {
        return problem;
    }
    m_settings = m_store->reader().settings();
    m_rules = storage::rulesFrom(m_settings);
    m_mostWorkers = storage::listenerRulesFrom(m_settings).workers;
    m_oldest = m_store->reader().oldest();
    m_nextRollup = rollupSlot(now) + storage::rollupStep;
    for (const auto &[category, provisions] : m_store->reader().history().provisions({now, now})) {
        m_provisions.remember(category);
    }
    return std::nullopt;
}

void Collector::end()
{
    m_pending.checkpoint = storage::Commit::Checkpoint{m_fleet->takeUnsaved(), m_fleet->capacities()};
    commit(m_options.now());
    m_historian.reset();
    // So that the next start has little to read.
    auto reader = m_store->historyReader();
    sealJournal(reader, [this](const auto &work) { return changeHistoryHere(work); });
}

/// What was heard meanwhile is not stored, and nothing of a fleet that is half known.
void Collector::giveUp()
{
    m_inbox.close();
    refuse(m_inbox.drain({}, Clock::now(), {}).submissions);
    m_store.reset();
}

void Collector::refuse(const std::vector<Inbox::Arrived> &arrived)
{
    for (const auto &[submission, at] : arrived) {
        submission.done(false);
    }
}

void Collector::work(std::vector<Inbox::Arrived> &&arrived, Timestamp now)
{
    auto acknowledgements = apply(std::move(arrived));
    if (Clock::now() >= m_nextTick) {
        m_nextTick = Clock::now() + m_options.tickInterval;
        tick(now);
    }
    acknowledge(std::move(acknowledgements), commit(now));
    m_store->fold();
}

void Collector::step(Inbox::Drained drained)
{
    const Timestamp now = m_options.now();
    notePause(now);
    if (makeWhole(now)) {
        work(std::move(drained.submissions), now);
    } else {
        refuse(drained.submissions);
    }
    for (const Question &question : drained.questions) {
        question(*m_fleet);
    }
    for (const Order &order : drained.orders) {
        order();
    }
    if (Clock::now() >= m_nextPublish) {
        m_nextPublish = Clock::now() + publishPause(m_options.publishInterval, m_fleet->size());
        m_store->tend();
        publish(now);
    }
}

std::vector<Collector::Acknowledgement> Collector::apply(std::vector<Inbox::Arrived> &&arrived)
{
    std::vector<Acknowledgement> acknowledgements;
    acknowledgements.reserve(arrived.size());
    // A burst is remembered for a few batches: the one behind a large batch is small only because it was taken at once.
    m_lastBatch = std::max(arrived.size(), m_lastBatch / 2);
    for (auto &[submission, at] : arrived) {
        acknowledgements.push_back({std::move(submission.done), at, submission.messages.size()});
        apply(submission);
    }
    return acknowledgements;
}

void Collector::apply(Submission &submission)
{
    for (std::size_t i = 0; i < submission.messages.size(); ++i) {
        Message &message = submission.messages[i];
        if (m_fleet->hasRoomFor(message, m_mostWorkers)) {
            applyOne(std::move(message), submission.receivedAt);
            continue;
        }
        m_overfull = submission.receivedAt;
        if (submission.refused) {
            submission.refused(i);
        }
    }
}

void Collector::applyOne(Message &&message, Timestamp receivedAt)
{
    const auto *report = std::get_if<Report>(&message);
    if (report && m_fleet->arrival(*report) == Arrival::Duplicate) {
        return;
    }
    if (report && history::hourOf(report->timestamp) < HistoryKeeper::hourDue(receivedAt)) {
        ++m_late;
    }
    m_fleet->apply(message, receivedAt);
    m_pending.messages.push_back({std::move(message), receivedAt});
}

void Collector::tick(Timestamp now)
{
    const std::size_t silent = m_fleet->tick(now, mostSilent);
    if (silent == mostSilent) {
        m_nextTick = Clock::now();
    }
    collectRollups(now);
    m_sliceIsDue = silent > 0 || m_checkpointer.isUnderWay();
}

void Collector::collectRollups(Timestamp now)
{
    if (now < m_nextRollup) {
        // The clock was set back: history goes on where it is now.
        m_nextRollup = std::min(m_nextRollup, rollupSlot(now) + storage::rollupStep);
        return;
    }
    const Timestamp slot = rollupSlot(now);
    m_nextRollup = slot + storage::rollupStep;
    m_pending.rollups = m_fleet->rollups(slot);
    if (const auto journalEnd = m_store->journalEnd()) {
        m_checkpointer.begin(*m_fleet, *journalEnd, now);
    }
    m_pending.provisions = m_provisions.changes(m_fleet->provisions(slot));
}

bool Collector::commit(Timestamp now)
{
    m_pending.time = now;
    m_pending.events = m_fleet->takeEvents();
    if (std::exchange(m_sliceIsDue, false)) {
        m_pending.checkpoint = m_checkpointer.slice(*m_fleet);
    }
    const bool nothing =
        m_pending.messages.empty() && m_pending.events.empty() && m_pending.rollups.empty() && !m_pending.checkpoint;
    if (nothing) {
        return true;
    }
    storage::Commit pending = std::exchange(m_pending, {});
    if (const auto problem = m_store->commit(pending)) {
        recover(*problem);
        return false;
    }
    m_healthy = true;
    m_problem.clear();
    m_stored += pending.messages.size();
    if (!pending.rollups.empty()) {
        m_oldest = m_store->reader().oldest();
    }
    m_hasMoreEvents |= appendBounded(m_unpublishedEvents, std::move(pending.events), mostUnpublishedEvents);
    appendBounded(m_unpublishedRollups, std::move(pending.rollups), mostUnpublishedRollups);
    return true;
}

void Collector::acknowledge(std::vector<Acknowledgement> &&acknowledgements, bool stored)
{
    const auto now = Clock::now();
    for (const Acknowledgement &acknowledgement : acknowledgements) {
        acknowledgement.done(stored);
        if (stored) {
            m_meter.acknowledged(acknowledgement.reports, now - acknowledgement.arrived, now);
        }
    }
}

} // namespace muster::collector
