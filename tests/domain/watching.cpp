// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fleettest.h"
#include "support/randomfleet.h"

#include <algorithm>
#include <map>

namespace muster::test {
namespace {

using namespace domain;

/// What there is to see of watching, a line for each worker or event.
std::string lineOf(const Worker &worker)
{
    return worker.id + ' ' + std::string{name(worker.liveness)} + " heard " + formatRfc3339(worker.lastHeard)
           + (worker.conflict ? " conflict" : "");
}

std::string lineOf(const Event &event)
{
    return formatRfc3339(event.time) + ' ' + event.worker + ' ' + std::string{name(event.kind)} + ' '
           + std::string{name(event.reason)};
}

/// Looks at every worker at each tick.
class NaiveWatch final
{
public:
    explicit NaiveWatch(const Rules &rules)
        : m_rules(rules)
    {
    }

    void apply(const Report &report, Timestamp at) { trackerOf(report.worker).apply(report, at, m_events); }
    void apply(const Registration &registration, Timestamp at)
    {
        trackerOf(registration.worker).apply(registration, at, m_events);
    }
    void apply(const Unregistration &unregistration, Timestamp at)
    {
        if (const auto found = m_trackers.find(unregistration.worker); found != m_trackers.end()) {
            found->second.unregister(unregistration.by, at, m_events);
        }
    }
    template <typename Other>
    void apply(const Other &, Timestamp)
    {
    }

    void listenSince(Timestamp time) { m_listeningSince = time; }
    void tick(Timestamp now)
    {
        m_listeningSince = std::min(m_listeningSince, now);
        for (auto &[id, tracker] : m_trackers) {
            tracker.judge(now, m_listeningSince, m_events);
        }
    }

    std::vector<std::string> workers() const
    {
        std::vector<std::string> lines;
        for (const auto &[id, tracker] : m_trackers) {
            lines.push_back(lineOf(tracker.worker()));
        }
        return lines;
    }
    std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }

private:
    Tracker &trackerOf(const std::string &id)
    {
        Worker worker;
        worker.id = id;
        return m_trackers.try_emplace(id, std::move(worker), m_rules).first->second;
    }

    const Rules &m_rules;
    std::map<std::string, Tracker> m_trackers;
    std::vector<Event> m_events;
    Timestamp m_listeningSince{};
};

template <typename Things>
std::vector<std::string> sortedLines(const Things &things)
{
    std::vector<std::string> lines;
    std::ranges::transform(things, std::back_inserter(lines), [](const auto &thing) { return lineOf(thing); });
    std::ranges::sort(lines);
    return lines;
}

class WatchingTest : public testing::TestWithParam<unsigned>
{
protected:
    RandomFleet random{GetParam()};
    Fleet fleet{Rules{}};
    NaiveWatch naive{fleet.rules()};
    Timestamp now = start;
    std::size_t silences = 0;
    std::size_t conflicts = 0;

    void hear()
    {
        Message message = random.message(now);
        if (auto *const report = std::get_if<Report>(&message)) {
            report->origin = Origin{random.chance(70) ? "10.0.0.7" : "10.0.0.9", "agent"};
            if (random.chance(10)) {
                report->interval = std::chrono::seconds{random.number(1, 3'000)};
            }
            if (fleet.arrival(*report) == Arrival::Duplicate) {
                return;
            }
        }
        fleet.apply(message, now);
        std::visit([&](const auto &what) { naive.apply(what, now); }, message);
    }
    void passTime()
    {
        const int dice = random.number(1, 1'000);
        // Mostly on; now and then a long silence, or a clock that is set back.
        const int milliseconds = dice <= 960   ? random.number(0, 4'000)
                                 : dice <= 990 ? random.number(0, 400'000)
                                               : -random.number(0, 500'000);
        now += std::chrono::milliseconds{milliseconds};
        if (random.chance(1)) {
            const Timestamp since = now - std::chrono::seconds{random.number(-20, 200)};
            fleet.listenSince(since);
            naive.listenSince(since);
        }
    }
    void expectTheSame()
    {
        EXPECT_EQ(sortedLines(fleet.workers()), naive.workers());
        const auto events = sortedLines(fleet.takeEvents());
        EXPECT_EQ(events, sortedLines(naive.takeEvents()));
        const auto count = [&](const char *word) {
            return static_cast<std::size_t>(
                std::ranges::count_if(events, [&](const auto &line) { return line.find(word) != line.npos; }));
        };
        silences += count(" lost") + count(" expired");
        conflicts += count(" conflict ended");
    }
};

TEST_P(WatchingTest, MissesNothingThatALookAtEverybodyFinds)
{
    for (int step = 0; step < 20'000 && !HasFailure(); ++step) {
        passTime();
        if (random.chance(40)) {
            hear();
        }
        fleet.tick(now);
        naive.tick(now);
        expectTheSame();
    }
    EXPECT_GT(silences, 50U);
    EXPECT_GT(conflicts, 3U);
}

INSTANTIATE_TEST_SUITE_P(Fleets, WatchingTest, testing::Range(0U, 4U));

using Watching = FleetTest;

TEST_F(Watching, GoesOnWithThoseForWhomThereWasNoRoomThoughTheClockWasSetBack)
{
    for (const char *id : {"a", "b", "c"}) {
        hear(ReportOf{id, start}.cpus({50}));
    }
    fleet.tick(start - 1h);
    EXPECT_EQ(fleet.tick(start - 1h + 91s, 2), 2U);
    fleet.listenSince(start - 2h);
    EXPECT_EQ(fleet.tick(start - 1h + 91s, 2), 1U);
}

TEST_F(Watching, AWorkerThatIsPutBackTwiceIsJudgedOnce)
{
    hear(ReportOf{"w", start}.cpus({50}));
    const Worker kept = worker("w");
    fleet.restore(kept);
    fleet.restore(kept);
    EXPECT_EQ(fleet.tick(start + 91s), 1U);
    EXPECT_EQ(fleet.tick(start + 92s), 0U);
}

} // namespace
} // namespace muster::test
