// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventmarks.h"
#include "viewmodels/graphruns.h"
#include "viewmodels/timeticks.h"

#include <QPixmap>
#include <QtCharts/QChartView>

#include <array>
#include <optional>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace muster::widgets {

/// How a line looks: its colour is an index into Theme::series.
struct PlotLine
{
    std::size_t colour = 0;
    Qt::PenStyle style = Qt::SolidLine;
    /// 0 for the left axis, 1 for the right one.
    std::size_t axis = 0;

    friend bool operator==(const PlotLine &, const PlotLine &) = default;
};

struct PlotAxis
{
    QString title;
    /// In the axis' unit.
    int largest = 0;
    /// Of the title, an index into Theme::series; muted without one.
    std::optional<std::size_t> colour;
};

/// The graph itself: lines over local time, on an axis to the left and, where there is need, one to the right.
class LinePlot final : public QChartView
{
    Q_OBJECT

public:
    explicit LinePlot(QWidget *parent = nullptr);

    /// The span of time that is shown.
    void setWindow(domain::Timestamp from, domain::Timestamp to);
    /// One or two.
    void setAxes(const std::vector<PlotAxis> &axes);
    /// Which lines there are; those that stay as they are keep their runs.
    void setLines(const std::vector<PlotLine> &lines);
    void setRuns(std::size_t line, const std::vector<viewmodels::GraphRun> &runs);

    /// Drawn along the lower edge.
    void setMarks(std::vector<viewmodels::EventMark> marks);
    /// Those that are here.
    std::vector<viewmodels::EventMark> marksAt(QPoint point) const;

    /// What a screen reader tells of it: where the cursor stands, "GPU mean, 14:32:10, 41.2 %".
    void tell(const QString &told);
    const QString &told() const { return m_told; }

    /// The plot's rectangle in the coordinates of the viewport.
    QRect plotRect() const;
    domain::Timestamp timeAt(int x) const;
    int xOf(domain::Timestamp time) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Line
    {
        PlotLine look;
        /// One for each run, reused from one update to the next.
        std::vector<QLineSeries *> series;
    };

    QValueAxis *addValueAxis(Qt::Alignment side);
    QLineSeries *addSeries(const PlotLine &look);
    void fitScale();
    void labelTimes();
    void wearTheme();

    QCategoryAxis *m_time = nullptr;
    std::array<QValueAxis *, 2> m_values{};
    std::vector<PlotAxis> m_axes;
    std::vector<Line> m_lines;
    domain::Timestamp m_from{};
    domain::Timestamp m_to{};
    std::vector<viewmodels::TimeTick> m_ticks;
    std::vector<viewmodels::EventMark> m_marks;
    QString m_told;
    /// As it was drawn last: what moves over it costs no drawing of the lines.
    QPixmap m_picture;
    bool m_isStale = true;
};

} // namespace muster::widgets
