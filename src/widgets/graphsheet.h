// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphlines.h"

#include <QStackedWidget>
#include <QStringList>

#include <array>

class QLabel;

namespace muster::widgets {

class LinePlot;
class PlotHover;

/// What a GraphSheet draws: the lines of one subject, and dashed those of another.
struct GraphContent
{
    /// In each the lines of the graph, or none.
    std::array<std::vector<viewmodels::GraphPoints>, 2> points;
    std::array<QString, 2> names;
    /// Keys of lines that are not drawn.
    QStringList hidden;
    domain::Timestamp from{};
    domain::Timestamp to{};
    /// Whether it is known that there is nothing, where there is nothing.
    enum class Answered { No, Yes } answered = Answered::No;
};

/// Draws a graph with its axes, and tells the values under the pointer.
class GraphSheet final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit GraphSheet(QWidget *parent = nullptr);

    void setGraph(const viewmodels::Graph &graph);
    /// `content` is of the graph that was set last.
    void draw(GraphContent content);
    LinePlot &plot() { return *m_plot; }

Q_SIGNALS:
    /// The plot has another size.
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isShown(const viewmodels::GraphLine &line) const;
    bool hasAnything() const;
    std::vector<double> fitAxes();
    void hoverAt(QPoint pointer);
    std::optional<domain::Timestamp> nearestTo(domain::Timestamp time) const;
    QStringList valuesAt(domain::Timestamp time) const;
    template <typename Visit>
    void forEachShown(Visit visit) const;

    /// One of the table, which stays.
    const viewmodels::Graph *m_graph = nullptr;
    GraphContent m_content;
    LinePlot *m_plot = nullptr;
    PlotHover *m_hover = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace muster::widgets
