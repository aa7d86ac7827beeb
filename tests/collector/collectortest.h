// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector/collector.h"
#include "support/printing.h"
#include "support/reports.h"
#include "support/scratchfolder.h"

#include <gmock/gmock.h>

#include <atomic>
#include <future>

namespace muster::test {

/// Longer than anything here takes, on the slowest machine.
inline constexpr std::chrono::seconds patience{60};

/// The value that comes, or a failure when none does.
template <typename T>
T await(std::future<T> future)
{
    if (future.wait_for(patience) != std::future_status::ready) {
        throw std::runtime_error("nothing came");
    }
    return future.get();
}

/// A collector on a folder of its own, with a clock that stands still unless it is told.
class CollectorTest : public testing::Test
{
protected:
    using Collector = collector::Collector;

    ScratchFolder folder;
    std::atomic<std::int64_t> clock{domain::toUnixMilliseconds(start)};

    void setClock(domain::Timestamp time) { clock = domain::toUnixMilliseconds(time); }
    domain::Timestamp now() const { return domain::fromUnixMilliseconds(clock); }

    Collector::Options options()
    {
        Collector::Options options;
        options.folder = folder.path();
        options.now = [this] { return now(); };
        options.publishInterval = 1ms;
        options.tickInterval = 1ms;
        options.grouping = 0ms;
        // Time leaps here, and nobody slept.
        options.longestPause = 24h * 365;
        return options;
    }
    static std::unique_ptr<Collector> started(Collector::Options options)
    {
        auto collector = std::make_unique<Collector>(std::move(options));
        EXPECT_EQ(collector->start(), std::nullopt);
        return collector;
    }
    std::unique_ptr<Collector> started() { return started(options()); }

    /// Hands the messages over; the future tells whether they were stored.
    std::future<bool> submit(Collector &collector, std::vector<domain::Message> messages)
    {
        auto promise = std::make_shared<std::promise<bool>>();
        auto done = [promise](bool stored) { promise->set_value(stored); };
        EXPECT_TRUE(collector.submit({std::move(messages), now(), std::move(done)}));
        return promise->get_future();
    }
    bool store(Collector &collector, std::vector<domain::Message> messages)
    {
        return await(submit(collector, std::move(messages)));
    }

    /// What `question` finds out on the collector's thread, about the fleet as it is committed.
    template <typename Question>
    static auto ask(Collector &collector, Question question)
    {
        using Answer = std::invoke_result_t<Question, const domain::Fleet &>;
        auto promise = std::make_shared<std::promise<Answer>>();
        EXPECT_TRUE(collector.ask([=](const domain::Fleet &fleet) { promise->set_value(question(fleet)); }));
        return await(promise->get_future());
    }
    /// What was wrong with them.
    static std::optional<std::string> saveSettings(Collector &collector, storage::Settings settings)
    {
        auto promise = std::make_shared<std::promise<std::optional<std::string>>>();
        const auto done = [promise](std::optional<std::string> problem) { promise->set_value(std::move(problem)); };
        EXPECT_TRUE(collector.saveSettings(std::move(settings), done));
        return await(promise->get_future());
    }
    /// The workers in the order of their ids.
    static std::vector<domain::Worker> workers(Collector &collector)
    {
        auto workers = ask(collector, [](const domain::Fleet &fleet) { return fleet.workers(); });
        std::ranges::sort(workers, {}, &domain::Worker::id);
        return workers;
    }
    /// Turns the loop until silence was judged, by the clock as it stands now.
    void turn(Collector &collector)
    {
        const auto once = [&] { ask(collector, [](const domain::Fleet &) { return 0; }); };
        once();
        const auto due = Collector::Clock::now() + 2 * options().tickInterval;
        while (Collector::Clock::now() < due) {
            once();
        }
        once();
    }
    /// Waits until it holds; it is asked after each turn of the loop.
    template <typename Condition>
    bool eventually(Collector &collector, Condition condition)
    {
        const auto deadline = Collector::Clock::now() + patience;
        while (!condition()) {
            if (Collector::Clock::now() > deadline) {
                return false;
            }
            turn(collector);
        }
        return true;
    }

    /// Keeps the loop from turning, as a slow disk would, as long as it lives.
    class Standstill final
    {
    public:
        explicit Standstill(Collector &collector)
        {
            auto reached = std::make_shared<std::promise<void>>();
            auto standing = reached->get_future();
            EXPECT_TRUE(collector.ask([reached, released = m_released.get_future().share()](const domain::Fleet &) {
                reached->set_value();
                released.wait_for(patience);
            }));
            await(std::move(standing));
        }
        ~Standstill() { m_released.set_value(); }
        Standstill(const Standstill &) = delete;
        Standstill &operator=(const Standstill &) = delete;

    private:
        std::promise<void> m_released;
    };

    /// "worker@seconds", with a star where it carries no figures, in the order in which they were stored.
    std::vector<std::string> stored() const
    {
        std::vector<std::string> reports;
        folder.reader()->history().forEachReport({}, [&](const domain::Report &report) {
            const auto second = std::chrono::duration_cast<std::chrono::seconds>(report.timestamp - start).count();
            reports.push_back(report.worker + '@' + std::to_string(second) + (report.stats ? "" : "*"));
        });
        return reports;
    }
    /// "worker kind (reason)"
    std::vector<std::string> events() const
    {
        std::vector<std::string> lines;
        for (const domain::Event &event : folder.reader()->newestEvents(10'000)) {
            const std::string reason{name(event.reason)};
            lines.push_back(event.worker + ' ' + std::string{name(event.kind)}
                            + (reason.empty() ? "" : " (" + reason + ')'));
        }
        return lines;
    }
    /// Of category "c": so many GPUs, for so long.
    static domain::Message capacity(double gpus, std::chrono::milliseconds timeout)
    {
        domain::CapacityReport capacity;
        capacity.worker = "scaler";
        capacity.key = "c";
        capacity.timestamp = start;
        capacity.timeout = timeout;
        capacity.maxGpus = domain::Reading{gpus};
        return capacity;
    }
    static domain::Message report(const std::string &worker, std::chrono::seconds at)
    {
        return ReportOf{worker, start + at}.task("t").cpus({50}).gpus({90}).every(30s);
    }
    static domain::Message notice(const std::string &worker, std::chrono::seconds at)
    {
        return ReportOf{worker, start + at}.task("t");
    }
};

} // namespace muster::test
