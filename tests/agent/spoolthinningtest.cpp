// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool.h"
#include "agent/spoolfile.h"
#include "agent/spoolrecord.h"
#include "agent/temporaryfolder.h"

#include <gmock/gmock.h>

#include <array>
#include <csignal>
#include <numeric>
#include <span>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// What was brought to the disk, by name, in this order.
std::vector<std::string> &synced()
{
    static std::vector<std::string> names;
    return names;
}

} // namespace

/// Stands in for the system's, in all tests of this program: they need no disk that spins.
extern "C" int fsync(int descriptor)
{
    std::error_code error;
    const auto path = std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), error);
    synced().push_back(path.filename());
    return 0;
}

namespace muster::agent {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::size_t many = 1'000;

class SpoolThinning : public testing::Test
{
protected:
    std::filesystem::path folder() const { return m_folder.path() / "spool"; }
    std::unique_ptr<Spool> open(std::uint64_t mostBytes)
    {
        const Spool::Options options{.folder = folder(), .mostBytes = mostBytes};
        auto spool = std::make_unique<Spool>(options, [this](std::string_view said) { m_said.emplace_back(said); });
        EXPECT_EQ(spool->open(), std::nullopt);
        return spool;
    }
    static void fill(Spool &spool, int count)
    {
        for (int i = 0; i < count; ++i) {
            ASSERT_EQ(spool.append(std::to_string(i)), std::nullopt);
        }
    }
    static std::vector<int> drain(Spool &spool)
    {
        std::vector<int> all;
        while (!spool.isEmpty()) {
            const Spool::Batch batch = spool.oldest(many, many);
            std::ranges::transform(batch.records, std::back_inserter(all),
                                   [](const std::string &record) { return std::stoi(record); });
            spool.acknowledge(batch);
        }
        return all;
    }

    test::TemporaryFolder m_folder;
    std::vector<std::string> m_said;
};

TEST_F(SpoolThinning, KeepsTheNewestAndCoversAllOfTheTimeLessDenselyWithAge)
{
    constexpr int count = 5'000;
    constexpr int spans = 10;
    const auto spool = open(20'000);
    for (int i = 0; i < count; ++i) {
        ASSERT_EQ(spool->append(std::to_string(i)), std::nullopt);
        ASSERT_LE(spool->bytes(), 20'000U);
    }
    EXPECT_GT(spool->bytes(), 15'000U);
    const std::vector<int> left = drain(*spool);
    EXPECT_EQ(left.front(), 0);
    // Half of the room, at twelve bytes a record, is for those that were never thinned out.
    std::vector<int> newest(800);
    std::iota(newest.begin(), newest.end(), count - 800);
    EXPECT_TRUE(std::ranges::equal(std::span{left}.last(800), newest));
    std::array<int, spans> density{};
    for (const int record : left) {
        ++density.at(static_cast<std::size_t>(record * spans / count));
    }
    EXPECT_TRUE(std::ranges::is_sorted(density)) << testing::PrintToString(density);
    EXPECT_GT(density.front(), 3) << testing::PrintToString(density);
}

TEST_F(SpoolThinning, NothingComesTwiceOrOutOfOrder)
{
    const auto spool = open(5'000);
    fill(*spool, 3'000);
    const std::vector<int> left = drain(*spool);
    EXPECT_TRUE(std::ranges::is_sorted(left, std::ranges::less_equal{}));
}

TEST_F(SpoolThinning, IsSaidAndCounted)
{
    const auto spool = open(2'000);
    fill(*spool, 100);
    EXPECT_TRUE(m_said.empty());
    EXPECT_EQ(spool->takeThinned(), 0U);
    fill(*spool, 900);
    EXPECT_THAT(m_said.at(0), HasSubstr("full"));
    const std::uint64_t thinned = spool->takeThinned();
    EXPECT_EQ(spool->takeThinned(), 0U);
    EXPECT_EQ(drain(*spool).size() + thinned, 1'000U);
}

TEST_F(SpoolThinning, WhatHasArrivedMeanwhileIsNotKeptAgain)
{
    const auto spool = open(5'000);
    fill(*spool, 300);
    const Spool::Batch arrived = spool->oldest(5, many);
    spool->acknowledge(arrived);
    const Spool::Batch inFlight = spool->oldest(5, many);
    fill(*spool, 1'000);
    EXPECT_EQ(drain(*spool).front(), 5);
    spool->acknowledge(inFlight);
}

TEST_F(SpoolThinning, AnInterruptedStepLosesNothing)
{
    m_folder.write("spool/0000000001.spool", "");
    const auto path = [this](const char *name) { return folder() / name; };
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(appendDurably(path("0000000001.spool"), std::to_string(i)));
        ASSERT_TRUE(appendDurably(path("0000000002.spool"), std::to_string(4 + i)));
    }
    // The new file has not got its name yet.
    m_folder.write("spool/0000000002.draft", "half of it");
    EXPECT_THAT(drain(*open(20'000)), ElementsAre(0, 1, 2, 3, 4, 5, 6, 7));
    EXPECT_FALSE(std::filesystem::exists(path("0000000002.draft")));
}

TEST_F(SpoolThinning, TheNewFileIsOnTheDiskBeforeTheOldOneGoes)
{
    m_folder.write("spool/1.spool", "");
    const std::filesystem::path older = folder() / "1.spool";
    const std::filesystem::path newer = folder() / "2.spool";
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(appendDurably(older, std::to_string(i)));
        ASSERT_TRUE(appendDurably(newer, std::to_string(4 + i)));
    }
    synced().clear();
    const std::optional<Thinning> thinning = mergeThinned(older, 0, newer);
    EXPECT_THAT(synced(), ElementsAre("2.draft", "spool"));
    ASSERT_TRUE(thinning);
    EXPECT_EQ(thinning->kept, 4U);
    EXPECT_EQ(thinning->dropped, 4U);
    EXPECT_FALSE(thinning->isDamaged);
    EXPECT_EQ(std::filesystem::file_size(newer), thinning->bytes);
    EXPECT_FALSE(std::filesystem::exists(older));
    std::filesystem::rename(newer, folder() / "0000000002.spool");
    EXPECT_THAT(drain(*open(20'000)), ElementsAre(0, 2, 4, 6));
}

TEST_F(SpoolThinning, ADamagedFileGivesWhatIsWholeAndIsSaid)
{
    m_folder.write("spool/1.spool", "");
    const std::filesystem::path older = folder() / "1.spool";
    const std::filesystem::path newer = folder() / "2.spool";
    ASSERT_TRUE(appendDurably(older, "0"));
    ASSERT_TRUE(appendDurably(newer, "1"));
    ASSERT_TRUE(appendDurably(newer, "2"));
    std::filesystem::resize_file(newer, std::filesystem::file_size(newer) - 1);
    const std::optional<Thinning> thinning = mergeThinned(older, 0, newer);
    ASSERT_TRUE(thinning);
    EXPECT_TRUE(thinning->isDamaged);
    EXPECT_EQ(thinning->kept + thinning->dropped, 2U);
}

TEST_F(SpoolThinning, AFileThatCannotBeReadNowReplacesNothing)
{
    m_folder.write("spool/1.spool", "");
    const std::filesystem::path whole = folder() / "1.spool";
    const std::filesystem::path unreadable = folder() / "2.spool";
    ASSERT_TRUE(appendDurably(whole, "0"));
    std::filesystem::create_directory(unreadable); // It can be opened, but not read.
    EXPECT_FALSE(mergeThinned(whole, 0, unreadable));
    EXPECT_FALSE(mergeThinned(unreadable, 0, whole));
    EXPECT_EQ(std::filesystem::file_size(whole), framed("0").size());
    EXPECT_TRUE(std::filesystem::is_directory(unreadable));
    EXPECT_FALSE(std::filesystem::exists(folder() / "1.draft"));
    EXPECT_FALSE(std::filesystem::exists(folder() / "2.draft"));
}

TEST_F(SpoolThinning, AFileThatCannotBeReadNowIsKeptAndOthersMakeRoom)
{
    const auto spool = open(2'000);
    fill(*spool, 50);
    const std::filesystem::path oldest = folder() / "0000000001.spool";
    const std::filesystem::path away = m_folder.path() / "away";
    std::filesystem::rename(oldest, away);
    std::filesystem::create_directory(oldest); // It can be opened, but not read.
    for (int i = 50; i < 400; ++i) {
        ASSERT_EQ(spool->append(std::to_string(i)), std::nullopt);
    }
    EXPECT_LE(spool->bytes(), 2'000U);
    EXPECT_GT(spool->takeThinned(), 0U);
    EXPECT_THAT(m_said, testing::Not(testing::Contains(HasSubstr("dropped ("))));
    std::filesystem::remove(oldest);
    std::filesystem::rename(away, oldest);
    const std::vector<int> left = drain(*spool);
    EXPECT_EQ(left.front(), 0);
    EXPECT_EQ(left.back(), 399);
}

TEST_F(SpoolThinning, WhereItCannotBeWrittenTheOldestAreDroppedAndThatIsSaid)
{
    const auto spool = open(2'000);
    for (int i = 1; i < 1'000; ++i) {
        // A folder is in the way of each draft.
        m_folder.write("spool/" + std::string(10 - std::to_string(i).size(), '0') + std::to_string(i) + ".draft/x", "");
    }
    fill(*spool, 1'000);
    EXPECT_LE(spool->bytes(), 2'000U);
    EXPECT_THAT(m_said.at(1), HasSubstr("its oldest reports are dropped"));
    const std::vector<int> left = drain(*spool);
    EXPECT_GT(left.front(), 0);
    EXPECT_EQ(left.back(), 999);
}

TEST_F(SpoolThinning, SurvivesKillMinusNineAtAnyMoment)
{
    for (int round = 0; round < 20; ++round) {
        std::array<int, 2> pipeEnds{};
        ASSERT_EQ(pipe(pipeEnds.data()), 0);
        const pid_t child = fork();
        if (child == 0) {
            Spool spool{{.folder = folder(), .mostBytes = 2'000}, [](std::string_view) {}};
            spool.open();
            for (int i = 0;; ++i) {
                spool.append(std::to_string(i));
                [[maybe_unused]] const auto written = write(pipeEnds[1], &i, sizeof i);
            }
        }
        close(pipeEnds[1]);
        int last = 0;
        while (last < 300 + round) {
            ASSERT_EQ(read(pipeEnds[0], &last, sizeof last), static_cast<ssize_t>(sizeof last));
        }
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        while (read(pipeEnds[0], &last, sizeof last) > 0) {
        }
        close(pipeEnds[0]);
        const std::vector<int> left = drain(*open(2'000));
        // It may have written one more that it came not to tell of.
        EXPECT_GE(left.back(), last);
        EXPECT_EQ(left.front(), 0);
        EXPECT_THAT(left, testing::Contains(last));
    }
}

TEST(SpoolOnDisk, ARecordIsThereBeforeItCountsAsKept)
{
    const test::TemporaryFolder folder;
    Spool spool{{.folder = folder.path() / "spool"}, [](std::string_view) {}};
    ASSERT_EQ(spool.open(), std::nullopt);
    synced().clear();
    spool.append("first");
    EXPECT_THAT(synced(), ElementsAre("0000000001.spool", "spool"));
    synced().clear();
    spool.append("second");
    EXPECT_THAT(synced(), ElementsAre("0000000001.spool"));
}

} // namespace
} // namespace muster::agent
