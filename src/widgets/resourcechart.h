// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "viewmodels/graphseries.h"
#include "widgets/panel.h"

#include <array>

class QLabel;
class QStackedWidget;

namespace muster::widgets {

class ElidedLabel;
class LegendButton;
class LinePlot;
class PlotHover;

/// Resources over time of one subject: asks for its history once, then follows the live rows.
class ResourceChart final : public Panel
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours span{3};

    explicit ResourceChart(domain::AskHistory askHistory, QWidget *parent = nullptr);

    /// Turns to another subject; the graph ends at `now`.
    void showSubject(const domain::Subject &subject, domain::Timestamp now);
    const domain::Subject &subject() const { return m_series.subject(); }
    /// Takes in new rows of history.
    void apply(const domain::Changes &changes);
    /// Moves the right edge on.
    void moveTo(domain::Timestamp now);

    /// Lines that the legend has switched off, by key, for the settings.
    QStringList hiddenLines() const;
    void setHiddenLines(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void ask();
    void take(const std::vector<domain::RollupRow> &history);
    void redraw();
    void hoverAt(QPoint pointer);
    QStringList valuesOf(const viewmodels::GraphSample &sample) const;

    domain::AskHistory m_askHistory;
    viewmodels::GraphSeries m_series;
    domain::Timestamp m_now{};
    /// Counts the questions, so that a late answer to an earlier one is dropped.
    int m_generation = 0;

    ElidedLabel *m_title = nullptr;
    std::array<LegendButton *, viewmodels::graphLines> m_legend{};
    QStackedWidget *m_pages = nullptr;
    LinePlot *m_plot = nullptr;
    PlotHover *m_hover = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace muster::widgets
