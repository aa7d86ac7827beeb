// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/tier.h"

#include <QString>

#include <optional>
#include <vector>

namespace muster::viewmodels {

enum class GraphSpan : std::uint8_t {
    ThreeHours,
    SixHours,
    TwelveHours,
    Day,
    ThreeDays,
    Week,
    TwoWeeks,
    Month,
    Count_,
};

/// One span that the user may choose: a line of the table in timewindow.cpp.
struct SpanChoice
{
    /// "3 h"
    const char *title;
    /// "The last 3 hours"
    const char *told;
    /// A name for settings and tests.
    const char *key;
    std::chrono::milliseconds length;
};

const SpanChoice &choice(GraphSpan span);
/// Translated.
QString title(GraphSpan span);
QString told(GraphSpan span);
std::optional<GraphSpan> spanNamed(const QString &key);

/// The span of time that a graph shows. It is live while it ends now, and moves on then. It never reaches behind now,
/// nor further back than history and the chosen span do.
class TimeWindow final
{
public:
    static constexpr std::chrono::milliseconds narrowest = std::chrono::minutes{1};
    /// So many steps back are remembered.
    static constexpr std::size_t stepsBack = 64;
    /// Its live end moves in steps of this part of its length, which is about a drawn point …
    static constexpr std::int64_t edgeSteps = 1'080;
    /// … but by a row of history at most, so that what has just happened is in sight.
    static constexpr std::chrono::milliseconds longestEdgeStep = std::chrono::seconds{30};

    history::Period shown() const;
    std::chrono::milliseconds length() const { return m_view.length; }
    bool isLive() const { return !m_view.end; }
    /// The chosen span, to which reset() leads.
    GraphSpan span() const { return m_span; }
    /// Whether it shows just that, and live.
    bool isAtRest() const { return isLive() && m_view.length == choice(m_span).length; }

    void moveTo(domain::Timestamp now) { m_now = now; }
    domain::Timestamp now() const { return m_now; }
    /// Where history begins.
    void setOldest(domain::Timestamp oldest) { m_oldest = oldest; }
    /// Nothing while that is not known.
    const std::optional<domain::Timestamp> &oldest() const { return m_oldest; }

    /// This span up to now; what was is forgotten.
    void choose(GraphSpan span);
    /// A span of its own, as far as the bounds let it, and live if it ends now or where the live one did. back() leads
    /// to what was shown.
    void show(history::Period period);
    /// Makes it `factor` times as long around the instant, which keeps its place. Several in a row are one step back.
    void zoom(double factor, domain::Timestamp around);
    /// Moves it by this part of its length, later where it is positive. Several in a row are one step back.
    void pan(double part) { pan(part, shown()); }
    /// The same from where it was held.
    void pan(double part, history::Period held);
    /// Moves it so that the instant is in its middle, unless it is shown.
    void include(domain::Timestamp time);
    bool canGoBack() const { return !m_before.empty(); }
    void back();
    /// The chosen span, live.
    void reset();

private:
    struct View
    {
        std::chrono::milliseconds length = choice(GraphSpan::ThreeHours).length;
        /// Nothing while it is live.
        std::optional<domain::Timestamp> end;

        friend bool operator==(const View &, const View &) = default;
    };
    enum class Move : std::uint8_t { Jump, Zoom, Pan };

    domain::Timestamp earliest() const;
    View viewOf(history::Period period) const;
    View snapped(history::Period period) const;
    void turnTo(const View &view, Move move);

    GraphSpan m_span = GraphSpan::ThreeHours;
    View m_view;
    std::vector<View> m_before;
    Move m_lastMove = Move::Jump;
    domain::Timestamp m_now{};
    std::optional<domain::Timestamp> m_oldest;
};

/// By how much the live end of a span of this length lags behind now at most.
std::chrono::milliseconds edgeStep(std::chrono::milliseconds length);

/// How many points a line of the graph gets: about one a pixel, and no more than a chart with so many lines draws well.
std::size_t pointsFor(int pixels, std::size_t lines);

} // namespace muster::viewmodels
