// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/limits.h"
#include "ingest/messages.h"
#include "ingest/reporttext.h"
#include "support/machines.h"

#include <gtest/gtest.h>

namespace muster::ingest::test {
namespace {

using namespace domain;

std::string extension(const std::string &fields)
{
    return with(R"("muster":{)" + fields + "}");
}

std::string gpu(const std::string &fields)
{
    return extension(R"("gpus":[{},{)" + fields + "}]");
}

TEST(MachineDetails, AreReadAsOurAgentSendsThem)
{
    const Report report = parsed(extension(R"("boot_id": "c0ffee00-1", "os": "Debian GNU/Linux 12",
        "cpu_model": "AMD EPYC 9654", "home_disk_total": 953344.0, "home_disk_free": 512000.0,
        "gpus": [{"index": 0, "uuid": "GPU-1", "name": "NVIDIA H100", "power": 412.5, "power_limit": 700.0,
                  "throttle": ["sw_power_cap", "hw_thermal"], "ecc_corrected": 3, "ecc_uncorrected": 1, "xid": 79,
                  "processes": [{"pid": 4711, "user": "alice", "memory": 40960.0}, {"pid": 4712}]},
                 {"index": 1, "uuid": "MIG-7", "name": "NVIDIA H100 MIG 1g.10gb", "mig": "GPU-2", "throttle": [],
                  "power": null, "ecc_corrected": null}],
        "range": {"cpu_usage": [1, 2]})"));
    EXPECT_EQ(report.details.get(), muster::test::machineOfTwoGpus());
}

TEST(MachineDetails, WhatNobodyToldIsUnknown)
{
    EXPECT_FALSE(parsed(extension(R"("knows_task":false,"interval_ms":2000)")).details.isKnown());
    EXPECT_FALSE(parsed(extension(R"("boot_id":null,"os":"","gpus":[])")).details.isKnown());
    const Report report = parsed(gpu(R"("power":-1,"power_limit":1e300)"));
    ASSERT_EQ(report.details->gpus.size(), 2U);
    EXPECT_EQ(report.details->gpus[1], GpuDetails{}) << "no GPU can be that";
}

TEST(MachineDetails, ACounterGoneAstrayIsUnknownAndTheRestIsKept)
{
    const Report report = parsed(gpu(R"("ecc_corrected":9007199254740991,"ecc_uncorrected":9007199254740992)"));
    EXPECT_EQ(report.details->gpus.at(1).eccCorrected, 9'007'199'254'740'991U);
    EXPECT_EQ(report.details->gpus.at(1).eccUncorrected, std::nullopt);
    const Report another = parsed(gpu(R"("name":"H100","ecc_corrected":18446744073709551615,"ecc_uncorrected":-1)"));
    EXPECT_EQ(another.details->gpus.at(1).name, "H100");
    EXPECT_EQ(another.details->gpus.at(1).eccCorrected, std::nullopt);
    EXPECT_EQ(another.details->gpus.at(1).eccUncorrected, std::nullopt);
}

TEST(MachineDetails, OfTheWrongTypeAreRefusedByTheirPath)
{
    const std::pair<std::string, std::string> cases[] = {
        {extension(R"("boot_id":7)"), "muster.boot_id: expected text"},
        {extension(R"("os":"a\nb")"), "muster.os: expected text without control characters"},
        {extension(R"("home_disk_free":"1")"), "muster.home_disk_free: expected a number"},
        {extension(R"("gpus":{})"), "muster.gpus: expected a list"},
        {extension(R"("gpus":[{},7])"), "muster.gpus[1]: expected an object"},
        {extension(R"("gpus":[null])"), "muster.gpus[0]: expected an object"},
        {gpu(R"("uuid":[])"), "muster.gpus[1].uuid: expected text"},
        {gpu(R"("power":true)"), "muster.gpus[1].power: expected a number"},
        {gpu(R"("throttle":"hw")"), "muster.gpus[1].throttle: expected a list"},
        {gpu(R"("throttle":[1])"), "muster.gpus[1].throttle: expected text"},
        {gpu(R"("xid":-1)"), "muster.gpus[1].xid: expected a number from 0 to 4294967295"},
        {gpu(R"("ecc_corrected":"1")"), "muster.gpus[1].ecc_corrected: expected a number"},
        {gpu(R"("processes":[{"pid":1},{"pid":"2"}])"), "muster.gpus[1].processes[1].pid: expected a number"},
        {gpu(R"("processes":[{"user":0}])"), "muster.gpus[1].processes[0].user: expected text"},
    };
    for (const auto &[json, error] : cases) {
        EXPECT_EQ(errorOf(json), error) << json;
    }
}

TEST(MachineDetails, MayHaveAsManyEntriesAsTheLimitSaysAndNoMore)
{
    struct Case
    {
        std::string before, entry, after;
        std::size_t most;
        std::string error;
    };
    const Case cases[] = {
        {R"("gpus":)", "{}", "", limits::gpus, "muster.gpus: expected at most 1024 entries"},
        {R"("gpus":[{"throttle":)", R"("x")", "}]", limits::throttleReasons,
         "muster.gpus[0].throttle: expected at most 16 entries"},
        {R"("gpus":[{"processes":)", "{}", "}]", limits::processes,
         "muster.gpus[0].processes: expected at most 32 entries"},
    };
    for (const auto &[before, entry, after, most, error] : cases) {
        EXPECT_EQ(errorOf(extension(before + listOf(most, entry) + after)), "(no error)");
        EXPECT_EQ(errorOf(extension(before + listOf(most + 1, entry) + after)), error);
    }
    const std::string longest = repeated("x", limits::nameBytes);
    EXPECT_EQ(errorOf(gpu(R"("name":")" + longest + '"')), "(no error)");
    EXPECT_EQ(errorOf(gpu(R"("name":"x)" + longest + '"')), "muster.gpus[1].name: expected at most 256 bytes");
}

} // namespace
} // namespace muster::ingest::test
