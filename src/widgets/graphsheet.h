// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphcontent.h"

#include <QStackedWidget>

class QLabel;

namespace muster::widgets {

class LinePlot;
class PlotHover;

/// Draws a graph with its axes, and tells the values under the pointer.
class GraphSheet final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit GraphSheet(QWidget *parent = nullptr);

    void draw(viewmodels::GraphContent content);
    const viewmodels::GraphContent &content() const { return m_content; }
    LinePlot &plot() { return *m_plot; }

Q_SIGNALS:
    /// The plot has another size.
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    std::vector<double> fitAxes();
    void hoverAt(QPoint pointer);

    viewmodels::GraphContent m_content;
    LinePlot *m_plot = nullptr;
    PlotHover *m_hover = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace muster::widgets
