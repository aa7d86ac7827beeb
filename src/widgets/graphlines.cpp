// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graphlines.h"

#include "widgets/theme.h"

#include <QCoreApplication>

namespace muster::widgets {

namespace {

struct LineLook
{
    const char *title;
    const char *key;
};

constexpr std::array<LineLook, viewmodels::graphLines> looks{{
    {QT_TRANSLATE_NOOP("GraphLines", "GPUs"), "gpus"},
    {QT_TRANSLATE_NOOP("GraphLines", "Idle GPUs"), "idleGpus"},
    {QT_TRANSLATE_NOOP("GraphLines", "CPUs"), "cpus"},
    {QT_TRANSLATE_NOOP("GraphLines", "Idle CPUs"), "idleCpus"},
}};

} // namespace

QString graphLineTitle(viewmodels::GraphLine line)
{
    return QCoreApplication::translate("GraphLines", looks[static_cast<std::size_t>(line)].title);
}

const QColor &graphLineColour(const Theme &theme, viewmodels::GraphLine line)
{
    return theme.series[static_cast<std::size_t>(line)];
}

QString graphLineKey(viewmodels::GraphLine line)
{
    return QLatin1String(looks[static_cast<std::size_t>(line)].key);
}

} // namespace muster::widgets
