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
    QStringList parts{ResourceWords::tr("%1 of %2 running")
                          .arg(viewmodels::formatCount(counts.running), viewmodels::formatCount(counts.provisioned))};
    parts += ResourceWords::tr("%1 idle").arg(viewmodels::formatCount(counts.idle));
    if (counts.lost > 0) {
        parts += ResourceWords::tr("%1 lost").arg(viewmodels::formatCount(counts.lost));
    }
    return parts.join(QStringLiteral(", "));
}

bool hasAny(const domain::ResourceCounts &counts)
{
    return counts.provisioned > 0 || counts.running > 0 || counts.lost > 0;
}

} // namespace muster::widgets
