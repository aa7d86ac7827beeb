// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "viewmodels/graphcontent.h"
#include "viewmodels/graphfeed.h"
#include "viewmodels/markfeed.h"
#include "viewmodels/pastgpus.h"
#include "viewmodels/timewindow.h"
#include "widgets/graphsheet.h"
#include "widgets/panel.h"

#include <array>

namespace muster::widgets {

class GraphControls;
class GraphHeader;
class GraphSaver;

/// History of one subject as lines over time, and beside them those of another group. It asks history whenever there is
/// something new.
class ResourceChart final : public Panel
{
    Q_OBJECT

public:
    enum class Fold : std::uint8_t { Open, Closed };

    /// The source must outlive the chart.
    explicit ResourceChart(viewmodels::HistorySource &source, QWidget *parent = nullptr);

    /// Turns to another subject; a worker has so many GPUs. Only groups stay compared.
    void showSubject(const history::Subject &subject, domain::Timestamp now, std::size_t gpus = 0);
    const history::Subject &subject() const { return m_subject; }
    /// The subject has so many GPUs now; while it is shown, it keeps the lines of those that it had.
    void setGpuCount(std::size_t gpus);
    /// Draws the same lines of another group too; the total, which is none, ends it.
    void compareWith(const domain::Subject &group);
    const domain::Subject &comparedWith() const { return m_compared; }
    /// Asks again when there are new rows of history.
    void apply(const domain::Changes &changes);
    /// Moves the right edge on while it is live.
    void moveTo(domain::Timestamp now);
    const viewmodels::TimeWindow &timeWindow() const { return m_window; }
    /// Moves to the instant, unless it is shown, and puts a cross-hair there until the user moves it.
    void showMoment(domain::Timestamp time);
    /// What leads through time.
    GraphControls &controls() { return *m_controls; }

    /// What the user wants to see, by key, for the settings. A worker has no graph of resources: another stands in.
    QString chosenGraph() const;
    void setChosenGraph(const QString &key);
    QString chosenSpan() const;
    void setChosenSpan(const QString &key);
    /// Only its header is seen, or all of it.
    bool isFolded() const;
    void setFolded(Fold fold);
    bool isTable() const;
    void setView(GraphSheet::View view);
    /// Lines that the user switched off, or on where they are optional.
    const QStringList &switchedLines() const;
    void setSwitchedLines(const QStringList &keys);

Q_SIGNALS:
    void windowChanged();
    void folded();

private:
    viewmodels::GraphKind kind() const;
    void build();
    void addActions();
    void applyFold();
    void turn();
    void dress();
    std::size_t pointsWanted() const;
    void ask();
    void askWhereHistoryBegins();
    void askForWidth();
    /// Once the lines are there: what happened is read after what is drawn.
    void askForMarks();
    void draw();
    void takeSeries();
    bool isAnswered() const;

    history::Subject m_subject;
    domain::Subject m_compared;
    /// Of the worker, where it is one.
    std::size_t m_gpus = 0;
    /// Of the kind shown.
    viewmodels::Graph m_graph;
    viewmodels::GraphKind m_kind = viewmodels::GraphKind::Resources;
    viewmodels::TimeWindow m_window;
    history::Period m_drawn;
    bool m_knowsOldest = false;
    std::size_t m_pointsAsked = 0;
    /// Of the subject, and of whom it is compared with.
    std::array<viewmodels::GraphFeed, 2> m_feeds;
    viewmodels::HistorySource &m_source;
    viewmodels::Question m_oldest;
    viewmodels::MarkFeed m_events;
    viewmodels::PastGpus m_pastGpus;

    GraphHeader *m_header = nullptr;
    GraphSheet *m_sheet = nullptr;
    GraphControls *m_controls = nullptr;
    GraphSaver *m_saver = nullptr;
};

} // namespace muster::widgets
