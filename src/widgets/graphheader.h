// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphlines.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace muster::widgets {

class ElidedLabel;
class LegendButton;

/// What stands above the graph: whom it is about, what it tells, with whom it is compared, and the legend.
class GraphHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit GraphHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Offers the kinds and marks the chosen one, whose lines make the legend.
    void setKinds(const std::vector<viewmodels::GraphKind> &kinds, viewmodels::GraphKind chosen);
    /// Names whom the dashed lines are about; empty when there are none.
    void setComparison(const QString &name);

    /// Lines that are switched off, by key, of whatever kind of graph.
    const QStringList &hiddenLines() const { return m_hidden; }
    void setHiddenLines(const QStringList &keys);

Q_SIGNALS:
    void kindChosen(muster::viewmodels::GraphKind kind);
    void linesChanged();
    void comparisonEnded();

private:
    void fillMenu();
    void showLegend(const viewmodels::Graph &graph);
    void hideOrShow(const LegendButton &button);

    QStringList m_hidden;
    ElidedLabel *m_title = nullptr;
    QPushButton *m_kind = nullptr;
    /// In the order of GraphKind.
    std::vector<QAction *> m_kinds;
    ElidedLabel *m_comparison = nullptr;
    QToolButton *m_endComparison = nullptr;
    QHBoxLayout *m_row = nullptr;
    std::vector<LegendButton *> m_legend;
};

} // namespace muster::widgets
