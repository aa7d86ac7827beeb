// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graphcontrols.h"
#include "widgets/graphheader.h"
#include "widgets/legendstrip.h"
#include "widgets/resourcechart.h"

#include <QToolButton>

// What is remembered of how ResourceChart shows things.
namespace muster::widgets {

using viewmodels::GraphKind;

QString ResourceChart::chosenGraph() const
{
    return QLatin1String(graph(m_kind).key);
}

void ResourceChart::setChosenGraph(const QString &key)
{
    domain::forEachMetric<GraphKind>([&](GraphKind kind) {
        if (key == QLatin1String(graph(kind).key)) {
            m_kind = kind;
        }
    });
    turn();
}

QString ResourceChart::chosenSpan() const
{
    return QLatin1String(choice(m_window.span()).key);
}

void ResourceChart::setChosenSpan(const QString &key)
{
    m_controls->chooseSpan(viewmodels::spanNamed(key).value_or(viewmodels::GraphSpan::ThreeHours));
}

bool ResourceChart::isFolded() const
{
    return m_header->foldButton().isChecked();
}

void ResourceChart::setFolded(Fold fold)
{
    m_header->foldButton().setChecked(fold == Fold::Closed);
}

bool ResourceChart::isTable() const
{
    return m_sheet->view() == GraphSheet::View::Table;
}

void ResourceChart::setView(GraphSheet::View view)
{
    m_header->tableButton().setChecked(view == GraphSheet::View::Table);
}

const QStringList &ResourceChart::switchedLines() const
{
    return m_header->legend().switched();
}

void ResourceChart::setSwitchedLines(const QStringList &keys)
{
    m_header->legend().setSwitched(keys);
}

} // namespace muster::widgets
