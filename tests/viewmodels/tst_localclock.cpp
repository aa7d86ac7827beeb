// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/format.h"
#include "viewmodels/inzone.h"
#include "viewmodels/localclock.h"

#include <gtest/gtest.h>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Timestamp;

namespace {

/// Every 97 s for three days around the instant, forwards and then back, the clock says what is told elsewhere.
void expectTheSameAround(const char *instant)
{
    LocalClock clock;
    const Timestamp middle = domain::parseRfc3339(instant).value();
    Timestamp time = middle - 36h;
    const auto expectTheSame = [&] {
        ASSERT_EQ(clock.text(time), formatDateTime(time).toStdString()) << domain::formatRfc3339(time);
    };
    for (; time < middle + 36h; time += 97s) {
        expectTheSame();
    }
    for (; time > middle - 36h; time -= 97s) {
        expectTheSame();
    }
}

} // namespace

TEST(LocalClock, TellsWhatIsToldElsewhere)
{
    const InZone zone{"NPT-5:45"};
    expectTheSameAround("2026-11-23T14:39:07Z");
    expectTheSameAround("1970-01-01T00:00:00Z");
}

TEST(LocalClock, IsSetForwardInSpringAndBackInAutumn)
{
    const InZone zone{centralEurope};
    expectTheSameAround("2026-03-29T01:00:00Z");
    expectTheSameAround("2026-10-25T01:00:00Z");
}

TEST(LocalClock, IsSetByHalfAnHourWhereThatIsTheCustom)
{
    const InZone zone{"<+1030>-10:30<+11>-11,M10.1.0,M4.1.0"};
    expectTheSameAround("2026-10-03T15:30:00Z");
}

} // namespace muster::viewmodels
