// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/homediskprobe.h"
#include "agent/linux/usernames.h"
#include "agent/sampler.h"

#include <gmock/gmock.h>

#include <atomic>
#include <pthread.h>

namespace muster::agent {
namespace {

using domain::HostMetric;
using domain::MachineStats;
using domain::Reading;

const SteadyTime start{std::chrono::hours{1}};
/// For what is answered: no machine is too busy to do so by then.
constexpr std::chrono::minutes longPatience{1};
/// For what is not.
constexpr std::chrono::milliseconds noPatience{0};

/// Somebody who answers nothing until released. What asks it may live longer than the test.
class Silence final
{
public:
    Silence() = default;
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    ~Silence() { release(); }
    void release()
    {
        if (!std::exchange(m_isReleased, true)) {
            m_release.set_value();
        }
    }
    /// Blocks until then; how often that was done is counted.
    [[nodiscard]] std::function<void()> wait() const
    {
        return [until = m_until, asked = m_asked] {
            ++*asked;
            asked->notify_all();
            until.wait();
        };
    }
    [[nodiscard]] int asked() const
    {
        m_asked->wait(0);
        return *m_asked;
    }

private:
    std::promise<void> m_release;
    std::shared_future<void> m_until{m_release.get_future()};
    std::shared_ptr<std::atomic<int>> m_asked = std::make_shared<std::atomic<int>>(0);
    bool m_isReleased = false;
};

/// Asks again until the thread that was released has answered.
template <typename Ask>
auto untilAnswered(Ask ask)
{
    auto answer = ask();
    while (!answer) {
        std::this_thread::yield();
        answer = ask();
    }
    return *answer;
}

TEST(SlowQuestion, IsAnsweredAtOnceWhereItIsNotSlow)
{
    SlowQuestion<int> question{longPatience};
    EXPECT_EQ(question.ask([] { return 7; }), 7);
    EXPECT_EQ(question.ask([] { return 8; }), 8);
}

TEST(SlowQuestion, IsAskedByOneThreadOnlyWhileThereIsNoAnswer)
{
    Silence silence;
    SlowQuestion<int> question{noPatience};
    for (int time = 0; time < 100; ++time) {
        EXPECT_EQ(question.ask([wait = silence.wait()] { return wait(), 1; }), std::nullopt);
    }
    EXPECT_EQ(silence.asked(), 1);
}

TEST(SlowQuestion, GivesTheAnswerThatCameLateAndAsksAnew)
{
    Silence silence;
    SlowQuestion<int> question{noPatience};
    EXPECT_EQ(question.ask([wait = silence.wait()] { return wait(), 1; }), std::nullopt);
    silence.release();
    EXPECT_EQ(untilAnswered([&] { return question.ask([] { return 2; }); }), 1);
    EXPECT_EQ(untilAnswered([&] { return question.ask([] { return 2; }); }), 2);
}

TEST(SlowQuestion, ThatIsStillOpenIsNotWaitedForAtTheEnd)
{
    Silence silence;
    SlowQuestion<int>{noPatience}.ask([wait = silence.wait()] { return wait(), 1; });
    SUCCEED() << "it got here though nobody answered";
}

/// While it lives there is no room for one more thread.
class NoRoomForThreads final
{
public:
    NoRoomForThreads()
    {
        constexpr std::size_t tooMuch = std::size_t{1} << 50;
        pthread_getattr_default_np(&m_before);
        pthread_attr_t huge = m_before;
        pthread_attr_setstacksize(&huge, tooMuch);
        pthread_setattr_default_np(&huge);
    }
    NoRoomForThreads(const NoRoomForThreads &) = delete;
    NoRoomForThreads &operator=(const NoRoomForThreads &) = delete;
    ~NoRoomForThreads() { pthread_setattr_default_np(&m_before); }

private:
    pthread_attr_t m_before{};
};

TEST(SlowQuestion, IsUnansweredWhereThereIsNoThreadToAskIt)
{
    SlowQuestion<int> question{longPatience};
    {
        const NoRoomForThreads noRoom;
        EXPECT_EQ(question.ask([] { return 7; }), std::nullopt);
    }
    EXPECT_EQ(question.ask([] { return 7; }), 7);
}

DiskSpace halfFull()
{
    return {Reading{200.0}, Reading{100.0}};
}

TEST(HomeDisk, IsToldInPercentAndInBytes)
{
    HomeDiskProbe probe{halfFull, longPatience};
    MachineStats stats;
    probe.sample(stats, start);
    EXPECT_EQ(stats.host[HostMetric::DiskFreeHome], Reading{50.0});
    domain::MachineDetails details;
    probe.describe(details);
    EXPECT_EQ(details.homeDiskTotal, Reading{200.0});
    EXPECT_EQ(details.homeDiskFree, Reading{100.0});
}

TEST(HomeDisk, IsBetweenNothingAndAllOfIt)
{
    const DiskSpace space = spaceOf(std::filesystem::temp_directory_path());
    ASSERT_TRUE(space.free.isKnown() && space.total.isKnown());
    EXPECT_GE(space.free.value(), 0.0);
    EXPECT_LE(space.free.value(), space.total.value());
}

TEST(HomeDisk, IsUnknownWithoutAHome)
{
    MachineStats stats;
    HomeDiskProbe{[] { return spaceOf("/there/is/no/such/folder"); }, longPatience}.sample(stats, start);
    EXPECT_EQ(stats, MachineStats{});
}

TEST(HomeDisk, WhoseServerIsGoneIsAsItLastWasForAMinuteAndThenUnknown)
{
    Silence silence;
    auto isGone = std::make_shared<std::atomic<bool>>(false);
    // Only the first answer is waited for: it is there before the server goes.
    HomeDiskProbe probe{[isGone, wait = silence.wait()] {
                            if (*isGone) {
                                wait();
                            }
                            return halfFull();
                        },
                        noPatience};
    const auto freeAt = [&probe](SteadyTime time) {
        MachineStats stats;
        probe.sample(stats, time);
        return stats.host[HostMetric::DiskFreeHome];
    };
    while (!freeAt(start).isKnown()) {
        std::this_thread::yield();
    }
    *isGone = true;
    EXPECT_EQ(freeAt(start + std::chrono::seconds{2}), Reading{50.0});
    EXPECT_EQ(freeAt(start + HomeDiskProbe::kept), Reading{50.0});
    EXPECT_EQ(freeAt(start + HomeDiskProbe::kept + std::chrono::seconds{1}), Reading{});
    domain::MachineDetails details;
    probe.describe(details);
    EXPECT_EQ(details, domain::MachineDetails{});
}

/// Knows the memory.
class MemoryStub final : public Probe
{
public:
    void sample(MachineStats &stats, SteadyTime) override { stats.host[HostMetric::MemoryFree] = Reading{512.0}; }
};

TEST(HomeDisk, ThatNeverAnswersKeepsNothingElseFromBeingReported)
{
    Silence silence;
    Probes probes;
    probes.push_back(
        std::make_unique<HomeDiskProbe>([wait = silence.wait()] { return wait(), halfFull(); }, noPatience));
    probes.push_back(std::make_unique<MemoryStub>());
    Sampler sampler{std::move(probes), "a:b:c", std::chrono::seconds{30}};
    sampler.sample(start);
    sampler.sample(start + std::chrono::seconds{2});
    const domain::Report report = sampler.report(domain::Timestamp{std::chrono::milliseconds{1}}).report;
    EXPECT_EQ(report.stats->host[HostMetric::MemoryFree], Reading{512.0});
    EXPECT_EQ(report.stats->host[HostMetric::DiskFreeHome], Reading{});
}

TEST(UserNamesTest, AreAskedForOnceInTenMinutes)
{
    int asked = 0;
    const auto lookUp = [&asked](uid_t user) { return std::to_string(user) + '/' + std::to_string(++asked); };
    UserNames names{lookUp, longPatience};
    EXPECT_EQ(names.nameOf(7, start), "7/1");
    EXPECT_EQ(names.nameOf(8, start), "8/2");
    EXPECT_EQ(names.nameOf(7, start + UserNames::kept - std::chrono::seconds{1}), "7/1");
    EXPECT_EQ(names.nameOf(7, start + UserNames::kept), "7/3");
    EXPECT_EQ(names.nameOf(7, start + UserNames::kept), "7/3");
}

TEST(UserNamesTest, AreForgottenWhenThereAreTooMany)
{
    std::size_t asked = 0;
    UserNames names{[&asked](uid_t) { return std::to_string(++asked); }, longPatience};
    for (uid_t user = 0; user < UserNames::mostNames; ++user) {
        names.nameOf(user, start);
    }
    EXPECT_EQ(names.nameOf(0, start), "1");
    names.nameOf(UserNames::mostNames, start);
    EXPECT_NE(names.nameOf(0, start), "1");
    EXPECT_EQ(asked, UserNames::mostNames + 2);
}

TEST(UserNamesTest, OfAUserWithoutOneAreTheNumberAndAskedForOnce)
{
    int asked = 0;
    UserNames names{[&asked](uid_t) { return ++asked, std::string{}; }, longPatience};
    EXPECT_EQ(names.nameOf(7, start), "uid 7");
    EXPECT_EQ(names.nameOf(7, start), "uid 7");
    EXPECT_EQ(asked, 1);
}

TEST(UserNamesTest, StayWhatTheyWereWhileNobodyAnswersAndAreNumbersUntilThen)
{
    Silence silence;
    UserNames names{[wait = silence.wait()](uid_t user) {
                        if (user != 7) {
                            wait();
                        }
                        return "name of " + std::to_string(user);
                    },
                    noPatience};
    while (names.nameOf(7, start) != "name of 7") {
        std::this_thread::yield();
    }
    EXPECT_EQ(names.nameOf(8, start), "uid 8");
    EXPECT_EQ(names.nameOf(9, start), "uid 9");
    EXPECT_EQ(names.nameOf(7, start + UserNames::kept), "name of 7");
    EXPECT_EQ(silence.asked(), 1);
    silence.release();
    while (names.nameOf(8, start) != "name of 8") {
        std::this_thread::yield();
    }
    EXPECT_EQ(names.nameOf(8, start), "name of 8");
}

} // namespace
} // namespace muster::agent
