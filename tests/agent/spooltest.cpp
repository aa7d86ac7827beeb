// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool.h"

#include "agent/spoolrecord.h"
#include "agent/temporaryfolder.h"
#include "support/loweredlimit.h"

#include <gmock/gmock.h>

#include <sys/wait.h>
#include <unistd.h>

namespace muster::agent {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::size_t many = 1'000;

class SpoolTest : public testing::Test
{
protected:
    Spool::Options options(std::uint64_t mostBytes = 1'000'000, std::uint64_t segmentBytes = 100) const
    {
        return {m_folder.path() / "spool", mostBytes, segmentBytes};
    }
    std::unique_ptr<Spool> open(Spool::Options options)
    {
        auto spool = std::make_unique<Spool>(options, [this](std::string_view said) { m_said.emplace_back(said); });
        EXPECT_EQ(spool->open(), std::nullopt);
        return spool;
    }
    std::unique_ptr<Spool> open() { return open(options()); }

    /// Everything in it, oldest first; it is empty afterwards.
    static std::vector<std::string> drain(Spool &spool)
    {
        std::vector<std::string> all;
        while (!spool.isEmpty()) {
            const Spool::Batch batch = spool.oldest(many, many);
            all.insert(all.end(), batch.records.begin(), batch.records.end());
            spool.acknowledge(batch);
        }
        return all;
    }
    std::vector<std::filesystem::path> files() const
    {
        std::vector<std::filesystem::path> files;
        for (const auto &entry : std::filesystem::directory_iterator{m_folder.path() / "spool"}) {
            if (entry.path().extension() == ".spool") {
                files.push_back(entry.path());
            }
        }
        std::ranges::sort(files);
        return files;
    }

    test::TemporaryFolder m_folder;
    std::vector<std::string> m_said;
};

TEST_F(SpoolTest, GivesBackWhatItWasGivenOldestFirst)
{
    const auto spool = open();
    EXPECT_TRUE(spool->isEmpty());
    std::vector<std::string> given;
    for (int i = 0; i < 50; ++i) {
        given.push_back("report " + std::to_string(i));
        EXPECT_EQ(spool->append(given.back()), std::nullopt);
    }
    EXPECT_EQ(drain(*spool), given);
    EXPECT_TRUE(files().empty());
    EXPECT_TRUE(m_said.empty());
}

TEST_F(SpoolTest, ANewFolderIsForItsOwnerAlone)
{
    const auto spool = open();
    const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    EXPECT_EQ(std::filesystem::status(m_folder.path() / "spool").permissions() & others, std::filesystem::perms::none);
}

TEST_F(SpoolTest, KeepsWhatIsNotAcknowledged)
{
    const auto spool = open();
    spool->append("a");
    spool->append("b");
    spool->append("c");
    EXPECT_THAT(spool->oldest(2, many).records, ElementsAre("a", "b"));
    const Spool::Batch batch = spool->oldest(2, many);
    EXPECT_THAT(batch.records, ElementsAre("a", "b"));
    spool->acknowledge(batch);
    EXPECT_THAT(spool->oldest(2, many).records, ElementsAre("c"));
}

TEST_F(SpoolTest, ABatchIsBoundedByBytesButNeverEmpty)
{
    const auto spool = open(options(1'000'000, 100'000));
    for (int i = 0; i < 10; ++i) {
        spool->append(std::string(100, 'x'));
    }
    EXPECT_EQ(spool->oldest(many, 1).records.size(), 1U);
    EXPECT_EQ(spool->oldest(many, 300).records.size(), 3U);
}

TEST_F(SpoolTest, SurvivesTheProgram)
{
    open()->append("a");
    open()->append("b");
    const auto spool = open();
    spool->append("c");
    EXPECT_THAT(drain(*spool), ElementsAre("a", "b", "c"));
}

TEST_F(SpoolTest, SurvivesKillMinusNine)
{
    int ready[2];
    ASSERT_EQ(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        Spool spool{options(), [](std::string_view) {}};
        spool.open();
        for (int i = 0; i < 20; ++i) {
            spool.append("report " + std::to_string(i));
        }
        // The writer never gets to close anything: it is killed here.
        [[maybe_unused]] const auto written = write(ready[1], "x", 1);
        pause();
    }
    char byte = 0;
    ASSERT_EQ(read(ready[0], &byte, 1), 1);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    const std::vector<std::string> survivors = drain(*open());
    ASSERT_EQ(survivors.size(), 20U);
    EXPECT_EQ(survivors.front(), "report 0");
    EXPECT_EQ(survivors.back(), "report 19");
}

TEST_F(SpoolTest, AfterARestartOnlyTheSegmentInFlightIsSentAgain)
{
    {
        const auto spool = open();
        for (int i = 0; i < 12; ++i) {
            spool->append("record of thirty bytes " + std::to_string(100 + i));
        }
        for (int i = 0; i < 5; ++i) {
            spool->acknowledge(spool->oldest(1, many));
        }
    }
    const std::vector<std::string> left = drain(*open());
    EXPECT_EQ(left.back(), "record of thirty bytes 111");
    EXPECT_GE(left.size(), 7U);
    EXPECT_LE(left.size(), 9U);
}

TEST_F(SpoolTest, ATornLastRecordIsLeftOut)
{
    open()->append("whole");
    const std::filesystem::path file = files().at(0);
    const std::string torn = framed("torn by a crash");
    for (std::size_t length = 1; length < torn.size(); ++length) {
        const auto whole = framed("whole");
        std::ofstream{file, std::ios::binary | std::ios::trunc} << whole << torn.substr(0, length);
        const auto spool = open();
        spool->append("after");
        ASSERT_THAT(drain(*spool), ElementsAre("whole", "after")) << length;
        std::ofstream{file, std::ios::binary} << whole;
    }
    EXPECT_THAT(m_said.at(0), HasSubstr("damaged"));
}

TEST_F(SpoolTest, ADamagedRecordIsLeftOutAndSaidSo)
{
    const auto spool = open();
    for (int i = 0; i < 9; ++i) {
        spool->append("record of thirty bytes in all " + std::to_string(i));
    }
    ASSERT_EQ(files().size(), 5U);
    std::fstream file{files().at(1), std::ios::binary | std::ios::in | std::ios::out};
    file.seekp(recordHeaderBytes + 3).put('#');
    file.close();
    const std::vector<std::string> left = drain(*spool);
    EXPECT_EQ(left.size(), 7U);
    EXPECT_EQ(m_said.size(), 1U);
}

TEST_F(SpoolTest, WhatCannotBeOpenedNowStaysAndComesLater)
{
    const auto spool = open();
    spool->append("a");
    {
        const test::LoweredLimit noDescriptors{RLIMIT_NOFILE, 0};
        const Spool::Batch batch = spool->oldest(many, many);
        EXPECT_THAT(batch.records, ElementsAre());
        EXPECT_THAT(batch.problem, HasSubstr("can't be read now"));
        spool->acknowledge(batch);
    }
    EXPECT_TRUE(m_said.empty());
    EXPECT_EQ(spool->oldest(many, many).problem, "");
    EXPECT_THAT(drain(*spool), ElementsAre("a"));
}

TEST_F(SpoolTest, WhatTheDiskFailsToReadNowStaysAndComesLater)
{
    const auto spool = open();
    spool->append("a");
    const std::filesystem::path file = files().at(0);
    std::filesystem::rename(file, m_folder.path() / "away");
    // A folder can be opened, but not read.
    std::filesystem::create_directory(file);
    EXPECT_THAT(spool->oldest(many, many).problem, HasSubstr(file.string()));
    EXPECT_FALSE(spool->isEmpty());
    std::filesystem::remove(file);
    std::filesystem::rename(m_folder.path() / "away", file);
    EXPECT_THAT(drain(*spool), ElementsAre("a"));
}

TEST_F(SpoolTest, ASegmentThatIsGoneHoldsNothingUp)
{
    const auto spool = open();
    spool->append(std::string(100, 'a'));
    spool->append("b");
    std::filesystem::remove(files().at(0));
    EXPECT_THAT(drain(*spool), ElementsAre("b"));
}

TEST_F(SpoolTest, AnEmptyOrForeignFileDoesNoHarm)
{
    m_folder.write("spool/0000000007.spool", "");
    m_folder.write("spool/0000000008.spool", std::string(500, '\xff'));
    m_folder.write("spool/notes.txt", "mine");
    const auto spool = open();
    spool->append("a");
    EXPECT_THAT(drain(*spool), ElementsAre("a"));
    EXPECT_TRUE(std::filesystem::exists(m_folder.path() / "spool/notes.txt"));
    EXPECT_FALSE(std::filesystem::exists(m_folder.path() / "spool/0000000007.spool"));
}

TEST_F(SpoolTest, IsCutToItsBoundWhenItIsOpened)
{
    {
        const auto spool = open(options(5'000, 100));
        for (int i = 0; i < 100; ++i) {
            spool->append("record " + std::to_string(i));
        }
    }
    EXPECT_LE(open(options(500, 100))->bytes(), 500U);
}

TEST_F(SpoolTest, AnAcknowledgementOfWhatWasDroppedTakesNothingElseAway)
{
    const auto spool = open(options(300, 100));
    spool->append("old");
    const Spool::Batch inFlight = spool->oldest(many, many);
    for (int i = 0; i < 50; ++i) {
        spool->append("record " + std::to_string(i));
    }
    const std::string oldest = spool->oldest(1, many).records.at(0);
    spool->acknowledge(inFlight);
    EXPECT_EQ(spool->oldest(1, many).records.at(0), oldest);
}

TEST_F(SpoolTest, WhatIsAddedWhileABatchIsInFlightStays)
{
    const auto spool = open();
    spool->append("a");
    const Spool::Batch inFlight = spool->oldest(many, many);
    spool->append("b");
    spool->acknowledge(inFlight);
    EXPECT_THAT(drain(*spool), ElementsAre("b"));
}

TEST_F(SpoolTest, AFolderThatCannotBeMadeIsSaidInOneSentence)
{
    m_folder.write("spool", "a file is in the way");
    Spool spool{options(), [](std::string_view) {}};
    const auto problem = spool.open();
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, HasSubstr("--spool"));
}

TEST_F(SpoolTest, AnotherProgramsFolderIsLeftAlone)
{
    const auto mine = open();
    const pid_t child = fork();
    if (child == 0) {
        Spool other{options(), [](std::string_view) {}};
        const auto problem = other.open();
        _exit(problem && problem->find("Another agent") == 0 ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
}

TEST_F(SpoolTest, AFullDiskIsSaidAndNothingThatWasKeptIsLost)
{
    const auto spool = open();
    spool->append("kept");
    std::filesystem::rename(m_folder.path() / "spool", m_folder.path() / "away");
    // The folder is gone, so nothing can be written: what a full disk comes to.
    const auto problem = spool->append("lost");
    ASSERT_TRUE(problem);
    EXPECT_THAT(*problem, HasSubstr("can't be written"));
    std::filesystem::rename(m_folder.path() / "away", m_folder.path() / "spool");
    EXPECT_EQ(spool->append("later"), std::nullopt);
    EXPECT_THAT(drain(*open()), ElementsAre("kept", "later"));
}

TEST_F(SpoolTest, AFullDiskIsNotStrewnWithEmptyFiles)
{
    const auto spool = open();
    {
        // A file may be made, but nothing can be written to it.
        const test::LoweredLimit noBytes{RLIMIT_FSIZE, 0};
        for (int i = 0; i < 10; ++i) {
            EXPECT_TRUE(spool->append("lost"));
        }
    }
    EXPECT_TRUE(files().empty());
    EXPECT_TRUE(spool->isEmpty());
    EXPECT_EQ(spool->append("later"), std::nullopt);
    EXPECT_THAT(drain(*spool), ElementsAre("later"));
}

} // namespace
} // namespace muster::agent
