// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resourcewords.h"

#include "viewmodels/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace muster::widgets {

namespace {

struct ResourceWords
{
    Q_DECLARE_TR_FUNCTIONS(ResourceWords)
};

} // namespace

QString resourceTitle(domain::Resource resource)
{
    switch (resource) {
    case domain::Resource::Workers:
        return ResourceWords::tr("Workers");
    case domain::Resource::Gpus:
        return ResourceWords::tr("GPUs");
    case domain::Resource::Cpus:
        return ResourceWords::tr("CPUs");
    case domain::Resource::Count_:
        break;
    }
    return {};
}

QString countsInWords(const domain::ResourceCounts &counts)
{
    if (!hasAny(counts)) {
        return ResourceWords::tr("none");
    }
    using viewmodels::formatCount;
    QStringList parts{ResourceWords::tr("%1 of %2 running (%3)")
                          .arg(formatCount(counts.running), formatCount(counts.provisioned),
                               shareText(counts.running, counts.provisioned))};
    parts += ResourceWords::tr("%1 idle (%2)").arg(formatCount(counts.idle), shareText(counts.idle, counts.running));
    if (counts.provisioned > counts.running) {
        parts += ResourceWords::tr("%1 missing").arg(formatCount(counts.provisioned - counts.running));
    }
    if (counts.lost > 0) {
        parts += ResourceWords::tr("%1 lost").arg(formatCount(counts.lost));
    }
    return parts.join(QStringLiteral(", "));
}

QString shareText(int part, int whole)
{
    constexpr double percent = 100.0;
    return viewmodels::formatPercent(whole > 0 ? domain::Reading{percent * part / whole} : domain::Reading{});
}

bool hasAny(const domain::ResourceCounts &counts)
{
    return counts.provisioned > 0 || counts.running > 0 || counts.lost > 0;
}

} // namespace muster::widgets
