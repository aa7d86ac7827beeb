// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/figurerange.h"

#include "domain/metrics.h"
#include "viewmodels/units.h"

#include <QCoreApplication>

namespace muster::viewmodels {

namespace {

struct FilterUnits
{
    Q_DECLARE_TR_FUNCTIONS(FilterUnits)
};

} // namespace

double unitSize(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Memory:
        return 1024.0;
    case FigureKind::Rate:
        return 1.0 / domain::megabitsPerMebibyte;
    case FigureKind::Age:
        return 60'000.0;
    case FigureKind::Text:
    case FigureKind::Count:
    case FigureKind::PercentFigure:
    case FigureKind::Percent:
    case FigureKind::Celsius:
        break;
    }
    return 1.0;
}

QString unitName(FigureKind kind)
{
    switch (kind) {
    case FigureKind::PercentFigure:
    case FigureKind::Percent:
        return FilterUnits::tr("%");
    case FigureKind::Memory:
        return units().memory == MemoryUnit::Gigabytes ? FilterUnits::tr("GB") : FilterUnits::tr("GiB");
    case FigureKind::Celsius:
        return FilterUnits::tr("°C");
    case FigureKind::Rate:
        return FilterUnits::tr("Mb/s");
    case FigureKind::Age:
        return FilterUnits::tr("min");
    case FigureKind::Text:
    case FigureKind::Count:
        break;
    }
    return {};
}

bool FigureRange::matches(domain::Reading figure, double unitSize) const
{
    if (!figure.isKnown()) {
        return unknown == WhereUnknown::Shown;
    }
    const double value = figure.value() / unitSize;
    return (!from || value >= *from) && (!to || value <= *to);
}

} // namespace muster::viewmodels
