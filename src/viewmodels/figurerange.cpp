// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/figurerange.h"

#include "domain/metrics.h"
#include "viewmodels/units.h"

#include <QCoreApplication>

#include <cmath>

namespace muster::viewmodels {

namespace {

struct FilterUnits
{
    Q_DECLARE_TR_FUNCTIONS(FilterUnits)
};

/// One of what is written, in what a filter holds.
double writtenUnit(FigureKind kind)
{
    return kind == FigureKind::Rate && units().rate == RateUnit::Megabytes ? domain::megabitsPerMebibyte : 1.0;
}

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

double writtenFigure(FigureKind kind, double held)
{
    // What was written is read again: ten are ten, not 10.000000000000002.
    constexpr double steps = 1e6;
    return std::round(held / writtenUnit(kind) * steps) / steps;
}

double heldFigure(FigureKind kind, double written)
{
    return written * writtenUnit(kind);
}

QString unitName(domain::Watched figure)
{
    return figure == domain::Watched::RamFree ? unitName(FigureKind::Memory)
                                              : QString::fromUtf8(domain::info(figure).unit);
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
        return units().rate == RateUnit::Megabits ? FilterUnits::tr("Mb/s") : FilterUnits::tr("MB/s");
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
