// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/format.h"
#include "viewmodels/inzone.h"
#include "viewmodels/localclock.h"
#include "viewmodels/numberedtexts.h"

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
        ASSERT_EQ(clock.text(time), foldedText(formatDateTime(time).toStdString())) << domain::formatRfc3339(time);
        ASSERT_EQ(clock.shortText(), foldedText(formatClock(time, time + 48h).toStdString()));
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

TEST(LocalClock, WritesAsTheLocaleDoes)
{
    const QLocale before;
    for (const char *locale : {"en_US", "en_GB", "en_CA", "de", "fr", "es", "es_PA", "ja", "zh_CN", "zh_TW", "ko", "hr",
                               "fi", "bg", "hu", "lv"}) {
        SCOPED_TRACE(locale);
        QLocale::setDefault(QLocale{QLatin1String{locale}});
        expectTheSameAround("2026-11-03T12:00:00Z");
    }
    QLocale::setDefault(before);
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
