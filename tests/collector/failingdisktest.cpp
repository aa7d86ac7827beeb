// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingdisk.h"

#include "collectortest.h"
#include "storage/filecheck.h"

// A disk that fails at one place: every place from the first on.
namespace muster::test {
namespace {

using namespace domain;

constexpr int places = 40;

class DiskFails : public CollectorTest, public testing::WithParamInterface<std::tuple<int, FailingDisk::Fault>>
{
protected:
    static void SetUpTestSuite() { FailingDisk::install(); }
    void TearDown() override { FailingDisk::hasFailed(); }

    static void failThere() { FailingDisk::failAt(std::get<0>(GetParam()), std::get<1>(GetParam())); }

    /// Reports of three workers, one a commit.
    void reportOften(Collector &collector, int rounds = 8)
    {
        for (int i = 0; i < rounds; ++i) {
            // So that history is made and the present written, too.
            m_time += 30s;
            setClock(start + m_time);
            for (const char *const worker : {"a", "b", "c"}) {
                if (store(collector, {ReportOf{worker, start + m_time}.gpus({90}).every(30s)})) {
                    m_acknowledged.push_back(worker + ("@" + std::to_string(m_time.count())));
                }
            }
        }
    }
    void expectAllStored()
    {
        const auto found = stored();
        for (const std::string &report : m_acknowledged) {
            EXPECT_EQ(std::ranges::count(found, report), 1) << report;
        }
        const storage::Connection connection{folder.file(), storage::Connection::Access::ReadOnly};
        const storage::Finding finding = checkFile(connection.database(), storage::CheckDepth::Full);
        EXPECT_EQ(finding.state, storage::Finding::State::Whole) << finding.detail;
    }

    std::chrono::seconds m_time{};
    std::vector<std::string> m_acknowledged;
};

TEST_P(DiskFails, WhileReportsComeAndNothingAcknowledgedIsMissing)
{
    const auto collector = started();
    reportOften(*collector, 1);
    failThere();
    reportOften(*collector);
    EXPECT_TRUE(FailingDisk::hasFailed());
    const auto before = m_acknowledged.size();
    reportOften(*collector, 2);
    EXPECT_EQ(m_acknowledged.size(), before + 6) << "it is well again";
    collector->stop();
    expectAllStored();
}

TEST_P(DiskFails, AtTheEndAndAtTheStartAndNothingAcknowledgedIsMissing)
{
    {
        const auto collector = started();
        reportOften(*collector, 2);
        failThere();
        collector->stop();
    }
    {
        Collector collector{options()};
        if (const auto problem = collector.start()) {
            EXPECT_FALSE(problem->empty());
        } else {
            reportOften(collector, 1);
            collector.stop();
        }
    }
    FailingDisk::hasFailed();
    const auto collector = started();
    const auto before = m_acknowledged.size();
    reportOften(*collector, 1);
    EXPECT_EQ(m_acknowledged.size(), before + 3);
    collector->stop();
    expectAllStored();
}

INSTANTIATE_TEST_SUITE_P(EveryPlace, DiskFails,
                         testing::Combine(testing::Range(1, places + 1),
                                          testing::Values(FailingDisk::Fault::Error, FailingDisk::Fault::Full)));

} // namespace
} // namespace muster::test
