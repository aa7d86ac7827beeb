// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphlines.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace muster::widgets {

class ElidedLabel;
class LegendStrip;

/// What stands above the graph: whom it is about, what it tells, with whom it is compared, and the legend.
class GraphHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit GraphHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Offers the kinds and marks the chosen one.
    void setKinds(const std::vector<viewmodels::GraphKind> &kinds, viewmodels::GraphKind chosen);
    LegendStrip &legend() { return *m_legend; }
    /// What the menu for taking the graph away offers.
    void setExports(const QList<QAction *> &actions);
    QToolButton &tableButton() { return *m_table; }
    QToolButton &foldButton() { return *m_fold; }
    /// Names whom the dashed lines are about; empty when there are none.
    void setComparison(const QString &name);

Q_SIGNALS:
    void kindChosen(muster::viewmodels::GraphKind kind);
    void comparisonEnded();

private:
    void fillMenu();
    QToolButton *addButton(const char *name, const QString &text, const QString &told);
    void addButtons();

    ElidedLabel *m_title = nullptr;
    QPushButton *m_kind = nullptr;
    /// In the order of GraphKind.
    std::vector<QAction *> m_kinds;
    ElidedLabel *m_comparison = nullptr;
    QToolButton *m_endComparison = nullptr;
    LegendStrip *m_legend = nullptr;
    QToolButton *m_table = nullptr;
    QToolButton *m_export = nullptr;
    QToolButton *m_fold = nullptr;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace muster::widgets
