// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectortest.h"

// As many workers as may be, and one more.
namespace muster::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::HasSubstr;

class FullFleetTest : public CollectorTest
{
protected:
    /// Which of the messages were refused.
    std::vector<std::size_t> refusedOf(Collector &collector, std::vector<Message> messages)
    {
        auto promise = std::make_shared<std::promise<std::vector<std::size_t>>>();
        auto refused = std::make_shared<std::vector<std::size_t>>();
        Submission submission{std::move(messages), now(), [=](bool stored) {
                                  EXPECT_TRUE(stored);
                                  promise->set_value(*refused);
                              }};
        submission.refused = [refused](std::size_t message) { refused->push_back(message); };
        EXPECT_TRUE(collector.submit(std::move(submission)));
        return await(promise->get_future());
    }
    static Message report(const std::string &worker, std::chrono::seconds at = 0s)
    {
        return ReportOf{worker, start + at}.every(30s);
    }
    void limitTo(const char *workers)
    {
        const auto collector = started();
        EXPECT_EQ(saveSettings(*collector, {{"listener.workers", workers}}), std::nullopt);
        collector->stop();
    }
};

TEST_F(FullFleetTest, RefusesANewWorkerAndStoresWhatTheOthersSay)
{
    limitTo("2");
    const auto collector = started();
    EXPECT_THAT(refusedOf(*collector, {report("a"), report("b"), report("c"), report("a", 30s)}), ElementsAre(2));
    EXPECT_THAT(refusedOf(*collector, {report("c", 30s), report("b", 30s)}), ElementsAre(0));
    collector->stop();
    EXPECT_THAT(stored(), ElementsAre("a@0*", "a@30*", "b@0*", "b@30*"));
}

TEST_F(FullFleetTest, IsStillFullAfterARestart)
{
    limitTo("2");
    {
        const auto collector = started();
        EXPECT_THAT(refusedOf(*collector, {report("a"), report("b")}), ElementsAre());
        collector->stop();
    }
    const auto collector = started();
    EXPECT_THAT(refusedOf(*collector, {report("c"), report("a", 30s)}), ElementsAre(0));
    EXPECT_THAT(refusedOf(*collector, {Unregistration{"b"}, report("c")}), ElementsAre());
    collector->stop();
}

TEST_F(FullFleetTest, SaysSoForAWhile)
{
    limitTo("1");
    std::mutex mutex;
    std::string problem;
    auto watching = options();
    watching.publish = [&](Changes, const CollectorStatus &status, const Collector::Consumed &consumed) {
        const std::scoped_lock lock{mutex};
        problem = status.problem;
        consumed({});
    };
    const auto collector = started(watching);
    const auto says = [&](const char *what) {
        const std::scoped_lock lock{mutex};
        return problem.find(what) != std::string::npos && problem.empty() == (*what == '\0');
    };
    EXPECT_THAT(refusedOf(*collector, {report("a"), report("b")}), ElementsAre(1));
    EXPECT_TRUE(eventually(*collector, [&] { return says("raise it with: musterd setting listener.workers"); }));
    setClock(start + 1h);
    EXPECT_TRUE(eventually(*collector, [&] { return says(""); }));
    collector->stop();
}

} // namespace
} // namespace muster::test
