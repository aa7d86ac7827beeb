// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/provisionlog.h"

#include <gmock/gmock.h>

namespace muster::test {
namespace {

using namespace domain;
using collector::ProvisionLog;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

constexpr Provision three{.workers = Reading{3.0}, .gpus = {}, .cpus = {}};

TEST(ProvisionLogTest, SaysOnceWhatChanged)
{
    ProvisionLog log;
    EXPECT_THAT(log.changes({{"c", three}}), ElementsAre(Pair("c", three)));
    EXPECT_THAT(log.changes({{"c", three}}), IsEmpty());
}

TEST(ProvisionLogTest, SaysOnceThatNobodySpeaksOfACategoryAnyMore)
{
    ProvisionLog log;
    log.changes({{"c", three}});
    EXPECT_THAT(log.changes({}), ElementsAre(Pair("c", Provision{})));
    EXPECT_THAT(log.changes({}), IsEmpty());
    log.forget();
    EXPECT_THAT(log.changes({}), IsEmpty()) << "it was written";
    EXPECT_THAT(log.changes({{"c", three}}), ElementsAre(Pair("c", three)));
}

TEST(ProvisionLogTest, SaysAgainWhatWasNotWritten)
{
    ProvisionLog log;
    log.remember("c");
    EXPECT_THAT(log.changes({}), ElementsAre(Pair("c", Provision{})));
    log.forget();
    EXPECT_THAT(log.changes({}), ElementsAre(Pair("c", Provision{})));
}

} // namespace
} // namespace muster::test
