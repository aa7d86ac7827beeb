// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/historian.h"

#include "collector/historykeeper.h"
#include "storage/datafolder.h"
#include "storage/filecheck.h"
#include "storage/reader.h"

namespace muster::collector {

using namespace domain;

namespace {

/// Nothing when it can't be read now, and `problem` says why.
std::unique_ptr<storage::Reader> openReader(const QString &folder, std::string &problem)
{
    auto opened = storage::Reader::open(folder);
    auto *reader = std::get_if<std::unique_ptr<storage::Reader>>(&opened);
    problem = reader ? std::string{} : std::get<std::string>(opened);
    return reader ? std::move(*reader) : nullptr;
}

} // namespace

Historian::Historian(Options options)
    : m_options(std::move(options)),
      m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

Historian::~Historian()
{
    stop();
}

void Historian::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Historian::run(const std::stop_token &stop)
{
    std::unique_ptr<storage::Reader> reader;
    std::unique_ptr<HistoryKeeper> keeper;
    while (!stop.stop_requested()) {
        std::string problem;
        if (!reader && (reader = openReader(m_options.folder, problem))) {
            keeper = std::make_unique<HistoryKeeper>(*reader, m_options.change);
        }
        const Timestamp now = m_options.now();
        if (!keeper) {
            tell(problem);
        } else if (isDue(now)) {
            const int failuresBefore = reader->faults().failures;
            round(*keeper, now);
            tellOf(reader->faults(), failuresBefore);
        }
        std::unique_lock lock{m_mutex};
        m_stopped.wait_for(lock, stop, m_options.pause, [] { return false; });
    }
}

void Historian::tellOf(const storage::ReadFaults &faults, int failuresBefore)
{
    if (faults.failures == failuresBefore) {
        tell({});
        return;
    }
    const QString file = storage::storeFile(m_options.folder);
    std::string problem =
        "no history is made, since the store " + file.toStdString() + " can't be read (" + faults.reason + "): ";
    if (faults.metDamage) {
        storage::askForCheck(file);
        problem += "start the collector anew, which checks the file and sets it aside if it is damaged";
    } else {
        problem += "check that its disk is whole; it is tried again each minute";
    }
    tell(std::move(problem));
}

void Historian::tell(std::string problem)
{
    const std::scoped_lock lock{m_mutex};
    m_problem = std::move(problem);
}

std::string Historian::problem() const
{
    const std::scoped_lock lock{m_mutex};
    return m_problem;
}

bool Historian::isDue(Timestamp now) const
{
    const Stored stored = m_options.stored();
    const bool hasLate = stored.late != m_storedThen.late && now >= m_lastRound + longestLate;
    // A clock that was set back is no reason to wait.
    const bool isTime = now >= m_nextSealing || now < m_lastRound;
    return isTime || hasLate || HistoryKeeper::hourDue(now) != m_hourDone
           || stored.messages - m_storedThen.messages >= mostUnsealed;
}

void Historian::round(HistoryKeeper &keeper, Timestamp now)
{
    const Stored stored = m_options.stored();
    // After a failure, of which the collector tells, it is tried again a little later: the disk may be full.
    m_nextSealing = now + (keeper.round(now) ? longestUnsealed : std::chrono::minutes{1});
    m_lastRound = now;
    m_hourDone = HistoryKeeper::hourDue(now);
    m_storedThen = stored;
}

} // namespace muster::collector
