// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphseries.h"

#include <QtCharts/QChartView>

#include <array>
#include <utility>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace muster::widgets {

/// The graph itself: GPU lines on the left axis, CPU lines on the right one, local time below.
class LinePlot final : public QChartView
{
    Q_OBJECT

public:
    explicit LinePlot(QWidget *parent = nullptr);

    /// The span of time that is shown.
    void setWindow(domain::Timestamp from, domain::Timestamp to);
    /// Largest values of the left and the right axis' lines.
    void setMaxima(int gpus, int cpus);
    void setRuns(viewmodels::GraphLine line, const std::vector<viewmodels::GraphRun> &runs);
    void showLine(viewmodels::GraphLine line);
    void hideLine(viewmodels::GraphLine line);
    bool showsLine(viewmodels::GraphLine line) const;

    /// The plot's rectangle in the coordinates of the viewport.
    QRect plotRect() const;
    domain::Timestamp timeAt(int x) const;
    int xOf(domain::Timestamp time) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        /// One for each run, reused from one update to the next.
        std::vector<QLineSeries *> series;
        Qt::CheckState shown = Qt::Checked;
    };

    QValueAxis *addValueAxis(Qt::Alignment side, const QString &title);
    QLineSeries *addSeries(viewmodels::GraphLine line);
    void setShown(viewmodels::GraphLine line, Qt::CheckState shown);
    void labelTimes();
    void wearTheme();

    QCategoryAxis *m_time = nullptr;
    QValueAxis *m_gpus = nullptr;
    QValueAxis *m_cpus = nullptr;
    std::array<Line, viewmodels::graphLines> m_lines;
    std::pair<int, int> m_maxima;
    domain::Timestamp m_from{};
    domain::Timestamp m_to{};
};

} // namespace muster::widgets
