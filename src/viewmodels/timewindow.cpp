// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/timewindow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace muster::viewmodels {

using namespace std::chrono_literals;
using domain::Timestamp;
using history::Period;

namespace {

/// In the order of GraphSpan.
constexpr std::array<SpanChoice, static_cast<std::size_t>(GraphSpan::Count_)> choices{{
    {QT_TRANSLATE_NOOP("GraphSpan", "3 h"), QT_TRANSLATE_NOOP("GraphSpan", "The last 3 hours"), "3h", 3h},
    {QT_TRANSLATE_NOOP("GraphSpan", "6 h"), QT_TRANSLATE_NOOP("GraphSpan", "The last 6 hours"), "6h", 6h},
    {QT_TRANSLATE_NOOP("GraphSpan", "12 h"), QT_TRANSLATE_NOOP("GraphSpan", "The last 12 hours"), "12h", 12h},
    {QT_TRANSLATE_NOOP("GraphSpan", "1 d"), QT_TRANSLATE_NOOP("GraphSpan", "The last day"), "1d", 24h},
    {QT_TRANSLATE_NOOP("GraphSpan", "3 d"), QT_TRANSLATE_NOOP("GraphSpan", "The last 3 days"), "3d", 3 * 24h},
    {QT_TRANSLATE_NOOP("GraphSpan", "1 w"), QT_TRANSLATE_NOOP("GraphSpan", "The last week"), "1w", 7 * 24h},
    {QT_TRANSLATE_NOOP("GraphSpan", "2 w"), QT_TRANSLATE_NOOP("GraphSpan", "The last 2 weeks"), "2w", 14 * 24h},
    {QT_TRANSLATE_NOOP("GraphSpan", "1 mo"), QT_TRANSLATE_NOOP("GraphSpan", "The last month"), "1mo", 30 * 24h},
}};

std::chrono::milliseconds part(std::chrono::milliseconds length, double factor)
{
    return std::chrono::milliseconds{std::llround(static_cast<double>(length.count()) * factor)};
}

} // namespace

const SpanChoice &choice(GraphSpan span)
{
    return choices[static_cast<std::size_t>(span)];
}

QString title(GraphSpan span)
{
    return QCoreApplication::translate("GraphSpan", choice(span).title);
}

QString told(GraphSpan span)
{
    return QCoreApplication::translate("GraphSpan", choice(span).told);
}

std::optional<GraphSpan> spanNamed(const QString &key)
{
    const auto found =
        std::ranges::find_if(choices, [&](const SpanChoice &each) { return key == QLatin1String(each.key); });
    return found != choices.end() ? std::optional{static_cast<GraphSpan>(found - choices.begin())} : std::nullopt;
}

Period TimeWindow::shown() const
{
    const auto step = edgeStep(m_view.length);
    const Timestamp end = m_view.end.value_or(Timestamp{m_now.time_since_epoch() / step * step});
    return {end - m_view.length, end};
}

void TimeWindow::choose(GraphSpan span)
{
    m_span = span;
    reset();
}

void TimeWindow::show(Period period)
{
    turnTo(viewOf(period), Move::Jump);
}

void TimeWindow::zoom(double factor, Timestamp around)
{
    const Period now = shown();
    const auto wanted = static_cast<double>(length().count()) * factor;
    const double least = static_cast<double>(narrowest.count());
    const double most = static_cast<double>((m_now - earliest()).count());
    const double bounded = std::clamp(wanted, least, std::max(least, most)) / static_cast<double>(length().count());
    turnTo(snapped({around - part(around - now.from, bounded), around + part(now.to - around, bounded)}), Move::Zoom);
}

void TimeWindow::pan(double byPart, Period held)
{
    const auto distance = part(held.to - held.from, byPart);
    turnTo(snapped({held.from + distance, held.to + distance}), Move::Pan);
}

void TimeWindow::include(Timestamp time)
{
    const Period now = shown();
    // Nothing is later than a live end, but for what came just now.
    if (time < now.from || (time > now.to && !isLive())) {
        show({time - length() / 2, time - length() / 2 + length()});
    }
}

void TimeWindow::back()
{
    if (canGoBack()) {
        m_view = m_before.back();
        m_before.pop_back();
        m_lastMove = Move::Jump;
    }
}

void TimeWindow::reset()
{
    m_view = {choice(m_span).length, {}};
    m_before.clear();
    m_lastMove = Move::Jump;
}

Timestamp TimeWindow::earliest() const
{
    const Timestamp ofSpan = m_now - choice(m_span).length;
    return std::min(m_oldest.value_or(ofSpan), ofSpan);
}

/// Inside the bounds: moved there if it fits, and otherwise cut.
TimeWindow::View TimeWindow::viewOf(Period period) const
{
    const auto longest = std::max(narrowest, m_now - earliest());
    const auto length = std::clamp(period.to - period.from, narrowest, longest);
    const Timestamp end = std::clamp(period.to, std::min(earliest() + length, m_now), m_now);
    const bool endsNow = end >= m_now || (isLive() && end >= shown().to);
    return endsNow ? View{length, {}} : View{length, end};
}

/// What moves later and ends a drawn point from now is live: nobody places a pointer better.
TimeWindow::View TimeWindow::snapped(Period period) const
{
    const View view = viewOf(period);
    const bool isLater = view.end && *view.end > shown().to;
    return isLater && *view.end >= m_now - view.length / edgeSteps ? View{view.length, {}} : view;
}

void TimeWindow::turnTo(const View &view, Move move)
{
    if (view == m_view) {
        return;
    }
    if (move == Move::Jump || move != m_lastMove) {
        if (m_before.size() == stepsBack) {
            m_before.erase(m_before.begin());
        }
        m_before.push_back(m_view);
    }
    m_lastMove = move;
    m_view = view;
}

std::chrono::milliseconds edgeStep(std::chrono::milliseconds length)
{
    return std::clamp<std::chrono::milliseconds>(length / TimeWindow::edgeSteps, 1s, TimeWindow::longestEdgeStep);
}

std::size_t pointsFor(int pixels, std::size_t lines)
{
    constexpr std::size_t most = 1'000;
    constexpr std::size_t fewest = 60;
    // 16 lines of 300 points are as much work as 4 of 1,000, and a bit.
    constexpr std::size_t inAll = 4'800;
    const std::size_t fitting = std::clamp(inAll / std::max<std::size_t>(lines, 1), fewest, most);
    return std::clamp(static_cast<std::size_t>(std::max(pixels, 0)), fewest, fitting);
}

} // namespace muster::viewmodels
