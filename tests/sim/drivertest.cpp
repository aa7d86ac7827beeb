// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/driver.h"

#include "reporter/testcollector.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/json/parse.hpp>
#include <gmock/gmock.h>

#include <map>
#include <set>
#include <sstream>

namespace muster::sim {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;
using test::TestCollector;
using testing::ElementsAre;
using testing::HasSubstr;
using Heard = TestCollector::Heard;
using Reply = TestCollector::Reply;

const std::string single = "/workers.status_report";
const std::string batch = "/workers.status_report_batch";

class DriverTest : public testing::Test
{
protected:
    DriverTest()
    {
        m_options.waits = {milliseconds{1}, milliseconds{10}};
        m_options.duration = milliseconds{200};
    }

    /// Plays the fleet to its end.
    void play(const Fleet &fleet, const reporter::Target &target)
    {
        m_options.target = target;
        Driver driver{m_io.get_executor(), fleet, m_options,
                      [this](std::string_view line) { m_printed.emplace_back(line); },
                      [this](std::string_view said) {
                          m_complaints.emplace_back(said);
                          m_onComplaint();
                      }};
        auto end = asio::co_spawn(m_io, driver.run(), asio::use_future);
        m_io.run();
        end.get();
        m_tally = driver.tally();
    }

    asio::io_context m_io{1};
    Driver::Options m_options;
    std::vector<std::string> m_printed;
    std::vector<std::string> m_complaints;
    std::function<void()> m_onComplaint = [] {};
    Tally m_tally;
};

Fleet fleetOf(std::size_t workers, milliseconds interval, std::string_view scenario = "steady")
{
    return Fleet{{{workers, 1}, interval, 1, *findScenario(scenario)}};
}

/// "worker timestamp" of each report in the bodies.
std::vector<std::string> reportsIn(const std::vector<Heard> &heard)
{
    std::vector<std::string> reports;
    for (const Heard &request : heard) {
        if (request.path != single && request.path != batch) {
            continue;
        }
        std::istringstream lines{request.body};
        for (std::string line; std::getline(lines, line);) {
            const boost::json::value report = boost::json::parse(line);
            reports.push_back(std::string{report.at("worker").as_string()} + '\t'
                              + std::to_string(report.at("timestamp").as_int64()));
        }
    }
    return reports;
}

TEST_F(DriverTest, RegistersEachWorkerAndThenReportsEachInterval)
{
    TestCollector collector;
    const Fleet fleet = fleetOf(5, milliseconds{50});
    play(fleet, collector.target());
    std::map<std::string, int> count;
    for (const std::string &path : collector.paths()) {
        ++count[path];
    }
    EXPECT_EQ(count["/workers.register"], 5);
    EXPECT_THAT(count["/workers.cluster_report"], testing::AnyOf(1, 2))
        << "one autoscaler, which says it again where a minute ends meanwhile";
    EXPECT_EQ(count[single], 20);
    EXPECT_EQ(m_tally.acknowledged(), 20U);
    EXPECT_EQ(collector.heard()[1].path, "/workers.register");
    EXPECT_THAT(m_printed.back(), HasSubstr("acknowledged 20"));
    EXPECT_TRUE(m_complaints.empty());
}

TEST_F(DriverTest, SendsWhatTheFleetWouldReport)
{
    TestCollector collector;
    const Fleet fleet = fleetOf(1, milliseconds{50});
    play(fleet, collector.target());
    ASSERT_TRUE(collector.waitFor(single, 1));
    const std::string body = collector.heard().back().body;
    const auto time = boost::json::parse(body).at("timestamp").as_int64();
    EXPECT_EQ(body, reporter::statusReportJson(fleet.report(0, domain::fromUnixMilliseconds(time))));
}

TEST_F(DriverTest, UsesAsManyConnectionsAsAskedFor)
{
    m_options.connections = 3;
    TestCollector collector;
    play(fleetOf(30, milliseconds{50}), collector.target());
    const auto paths = collector.paths();
    EXPECT_EQ(std::ranges::count(paths, "/auth.login"), 3);
    const auto reports = reportsIn(collector.heard());
    EXPECT_EQ(std::set<std::string>(reports.begin(), reports.end()).size(), reports.size()) << "none twice";
}

TEST_F(DriverTest, BringsHistoryInBatchesInOrderOfTime)
{
    m_options.history = std::chrono::minutes{10};
    m_options.duration = milliseconds{1};
    TestCollector collector;
    play(fleetOf(10, std::chrono::seconds{5}), collector.target());
    std::vector<std::int64_t> times;
    for (const std::string &report : reportsIn(collector.heard())) {
        times.push_back(std::stoll(report.substr(report.find('\t'))));
    }
    EXPECT_GE(times.size(), 1'199U);
    EXPECT_TRUE(std::ranges::is_sorted(times));
    EXPECT_EQ(collector.paths()[1], batch);
}

TEST_F(DriverTest, BatchesLiveReportsWhereAskedTo)
{
    m_options.batch = 10;
    TestCollector collector;
    play(fleetOf(10, milliseconds{50}), collector.target());
    const auto paths = collector.paths();
    EXPECT_GE(std::ranges::count(paths, batch), 3);
    EXPECT_GE(reportsIn(collector.heard()).size(), 30U);
}

TEST_F(DriverTest, SendsTheSameReportAgainUntilItIsAcknowledged)
{
    std::map<std::string, int> tries;
    TestCollector collector{[&tries](const Heard &heard) {
        return heard.path == single && ++tries[heard.body] <= 2 ? Reply{429, "{}"} : Reply{};
    }};
    play(fleetOf(2, milliseconds{100}), collector.target());
    EXPECT_EQ(m_tally.acknowledged(), 4U);
    ASSERT_EQ(tries.size(), 4U);
    for (const auto &[body, count] : tries) {
        EXPECT_EQ(count, 3);
    }
    EXPECT_THAT(m_complaints, testing::Contains(HasSubstr("429")));
    EXPECT_THAT(m_complaints, testing::Contains(HasSubstr("again")));
}

TEST_F(DriverTest, OutlivesARestartOfTheCollectorWithoutLosingAReport)
{
    const unsigned short port = test::unusedPort();
    std::optional<TestCollector> collector;
    m_onComplaint = [&] {
        if (!collector) {
            collector.emplace(nullptr, port);
        }
    };
    play(fleetOf(2, milliseconds{50}), {"127.0.0.1", std::to_string(port), ""});
    EXPECT_EQ(m_tally.acknowledged(), 8U);
    EXPECT_EQ(reportsIn(collector->heard()).size(), 8U);
    EXPECT_THAT(m_complaints, ElementsAre(HasSubstr("Nobody answers"), HasSubstr("again")));
}

TEST_F(DriverTest, ARejectedReportIsCountedAndSaid)
{
    TestCollector collector{[](const Heard &heard) {
        return heard.path == single ? Reply{400, R"({"meta":{"result_msg":"no"}})"} : Reply{};
    }};
    play(fleetOf(2, milliseconds{100}), collector.target());
    EXPECT_EQ(m_tally.acknowledged(), 0U);
    EXPECT_EQ(m_tally.rejected(), 4U);
    EXPECT_THAT(m_complaints, testing::Contains(HasSubstr("no")));
}

TEST_F(DriverTest, LogsExactlyWhatWasAcknowledged)
{
    m_options.acknowledgedLog =
        std::filesystem::temp_directory_path() / ("muster-acknowledged-" + std::to_string(test::unusedPort()) + ".log");
    int count = 0;
    std::vector<Heard> stored;
    TestCollector collector{[&](const Heard &heard) {
        if (heard.path == single && ++count % 3 == 0) {
            return Reply{400, "{}"};
        }
        stored.push_back(heard);
        return Reply{};
    }};
    play(fleetOf(3, milliseconds{50}), collector.target());
    std::vector<std::string> logged;
    std::ifstream log{m_options.acknowledgedLog};
    for (std::string line; std::getline(log, line);) {
        logged.push_back(line);
    }
    std::filesystem::remove(m_options.acknowledgedLog);
    EXPECT_GE(logged.size(), 4U);
    EXPECT_THAT(logged, testing::UnorderedElementsAreArray(reportsIn(stored)));
}

TEST_F(DriverTest, ALogThatCannotBeWrittenIsSaid)
{
    m_options.acknowledgedLog = "/no/such/folder/log";
    const Fleet fleet = fleetOf(1, milliseconds{100});
    EXPECT_THROW((Driver{m_io.get_executor(), fleet, m_options, {}, {}}), std::runtime_error);
}

TEST_F(DriverTest, InChurnWorkersRegisterAndUnregister)
{
    Scenario quick = *findScenario("churn");
    quick.absence = {std::chrono::minutes{1}, 0.5};
    const Fleet fleet{{{40, 1}, milliseconds{50}, 1, quick}};
    TestCollector collector;
    play(fleet, collector.target());
    std::set<std::string> registered;
    for (const Heard &heard : collector.heard()) {
        if (heard.path == "/workers.register") {
            registered.emplace(boost::json::parse(heard.body).at("worker").as_string());
        }
        if (heard.path == single) {
            EXPECT_TRUE(registered.contains(std::string{boost::json::parse(heard.body).at("worker").as_string()}));
        }
    }
    EXPECT_GT(registered.size(), 5U);
    EXPECT_LT(registered.size(), 36U) << "about half are away";
}

} // namespace
} // namespace muster::sim
