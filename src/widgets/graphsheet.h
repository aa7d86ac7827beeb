// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphtablemodel.h"

#include <QStackedWidget>

class QLabel;
class QTableView;

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
    QTableView &table() { return *m_table; }

    /// As lines, or the same points as a table.
    /// What happened, in the time that is drawn; the lines stay as they are.
    void mark(std::vector<history::EventTally> events);

    enum class View : std::uint8_t { Plot, Table };
    void setView(View view);
    View view() const;

    /// The cross-hair stands at this instant, until the pointer or the keys move it.
    void showMoment(domain::Timestamp time);
    /// To the next known point of the line walked along, or the one before; to another line.
    void walkPoints(int direction);
    void walkLines(int direction);

Q_SIGNALS:
    /// The plot has another size.
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    std::vector<double> fitAxes();
    /// Who moves the cross-hair.
    enum class Cursor : std::uint8_t { None, Pointer, Held };

    void hoverAt(QPoint pointer);
    void showCursor();
    void showHeld();
    void hideCursor();
    void tellHeld();
    void addTable();

    viewmodels::GraphContent m_content;
    Cursor m_cursor = Cursor::None;
    QPoint m_pointer;
    domain::Timestamp m_held{};
    /// Its place among the lines shown, once the keys have walked.
    std::optional<std::size_t> m_walked;
    LinePlot *m_plot = nullptr;
    PlotHover *m_hover = nullptr;
    QLabel *m_empty = nullptr;
    viewmodels::GraphTableModel m_model;
    QTableView *m_table = nullptr;
};

} // namespace muster::widgets
