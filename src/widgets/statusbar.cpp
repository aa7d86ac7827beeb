// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusbar.h"

#include "viewmodels/format.h"
#include "viewmodels/problems.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

namespace muster::widgets {

namespace {

/// "6 ms", "0.4 ms": one decimal where whole milliseconds would say nothing.
QString latencyText(std::chrono::microseconds latency)
{
    const double milliseconds = static_cast<double>(latency.count()) / 1'000.0;
    const bool hasTenths = milliseconds < 9.95 && latency.count() % 1'000 != 0;
    return StatusBar::tr("%1 ms").arg(hasTenths ? QLocale{}.toString(milliseconds, 'f', 1)
                                                : viewmodels::formatCount(std::llround(milliseconds)));
}

/// "333", "12.3": one decimal where whole reports would say little.
QString rateText(double perSecond)
{
    constexpr double wholeFrom = 99.95;
    const double rate = std::isfinite(perSecond) ? perSecond : 0.0;
    return rate < wholeFrom ? QLocale{}.toString(rate, 'f', 1) : viewmodels::formatCount(std::llround(rate));
}

/// How far history reaches; in words once it is days.
QString reachText(std::chrono::milliseconds reach)
{
    const auto days = std::chrono::duration_cast<std::chrono::days>(reach).count();
    return days >= 2 ? StatusBar::tr("%1 days", nullptr, static_cast<int>(days)).arg(viewmodels::formatCount(days))
                     : viewmodels::formatAge(reach);
}

QString sizeText(std::uint64_t bytes)
{
    constexpr double mebibyte = 1024.0 * 1024.0;
    return viewmodels::formatMemory(domain::Reading{static_cast<double>(bytes) / mebibyte});
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent),
      m_listening(new ElidedLabel{ElidedLabel::Look::Note, this}),
      m_agents(new ElidedLabel{ElidedLabel::Look::Note, this}),
      m_ack(new ElidedLabel{ElidedLabel::Look::Note, this}),
      m_history(new ElidedLabel{ElidedLabel::Look::Note, this})
{
    m_listening->setObjectName(QStringLiteral("status.listening"));
    m_agents->setObjectName(QStringLiteral("status.agents"));
    m_ack->setObjectName(QStringLiteral("status.ack"));
    m_history->setObjectName(QStringLiteral("status.history"));
    m_ack->setToolTip(tr("The slowest 1 % of reports waited at least this long for their acknowledgement."));
    setSizeGripEnabled(false);
    auto *notes = new QWidget{this};
    auto *row = new QHBoxLayout{notes};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(20);
    for (ElidedLabel *label : {m_listening, m_agents, m_ack, m_history}) {
        row->addWidget(label);
    }
    row->addStretch(1);
    addWidget(notes, 1);
    setStatus({});
}

void StatusBar::setStatus(const domain::CollectorStatus &status)
{
    const QString listening = viewmodels::plainLine(status.listening);
    if (!status.problem.empty()) {
        m_listening->setLook(ElidedLabel::Look::Bad);
        m_listening->setText(QStringLiteral("● ") + viewmodels::problemText(status.problem));
    } else if (status.isCatchingUp) {
        m_listening->setLook(ElidedLabel::Look::Note);
        m_listening->setText(tr("● as last kept; reading the newest reports …"));
    } else if (listening.isEmpty()) {
        m_listening->setLook(ElidedLabel::Look::Note);
        m_listening->setText(tr("● not listening"));
    } else {
        m_listening->setLook(ElidedLabel::Look::Good);
        m_listening->setText(tr("● listening on %1").arg(listening));
    }
    m_reportsPerSecond = status.reportsPerSecond;
    showAgents();
    m_ack->setText(tr("ack p99 %1").arg(latencyText(status.ackP99)));
    m_ack->setVisible(status.ackP99.count() > 0);
    m_history->setText(tr("history %1 · %2").arg(reachText(status.historyAge), sizeText(status.historyBytes)));
    m_history->setVisible(status.historyAge.count() > 0);
}

void StatusBar::setAgents(int running)
{
    m_running = running;
    showAgents();
}

void StatusBar::showAgents()
{
    m_agents->setText(tr("%1 agents", nullptr, m_running).arg(viewmodels::formatCount(m_running))
                      + QStringLiteral(" · ") + tr("%1 reports/s").arg(rateText(m_reportsPerSecond)));
}

} // namespace muster::widgets
