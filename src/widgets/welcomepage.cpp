// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/welcomepage.h"

#include "viewmodels/format.h"
#include "viewmodels/problems.h"
#include "widgets/commandbox.h"
#include "widgets/elidedlabel.h"
#include "widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSysInfo>
#include <QVBoxLayout>

namespace muster::widgets {

namespace {

constexpr int panelWidth = 620;

QLabel *label(const QString &text, const char *look)
{
    auto *label = new QLabel{text};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", QLatin1String(look));
    return label;
}

} // namespace

QString reachableUrl(const QString &listening)
{
    const QLatin1String https{"https://"};
    const bool isSecure = listening.startsWith(https);
    const QString place = isSecure ? listening.mid(https.size()) : listening;
    const qsizetype colon = place.lastIndexOf(QLatin1Char(':'));
    const QString host = place.left(colon);
    const bool isWildcard = host == QLatin1String("0.0.0.0") || host == QLatin1String("[::]");
    return (isSecure ? QString{https} : QStringLiteral("http://"))
           + (isWildcard ? QSysInfo::machineHostName() + place.mid(colon) : place);
}

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent),
      m_state(new ElidedLabel{ElidedLabel::Look::Note})
{
    setObjectName(QStringLiteral("welcome"));
    m_hint = label({}, "muted");
    m_hint->setObjectName(QStringLiteral("welcome.hint"));
    m_agent = new CommandBox{tr("On any Linux machine, run Muster's own agent:")};
    m_agent->setObjectName(QStringLiteral("welcome.agent"));
    m_clearml = new CommandBox{tr("Where a ClearML agent runs, set this in the api section of its clearml.conf:")};
    m_clearml->setObjectName(QStringLiteral("welcome.clearml"));
    auto *panel = new Panel;
    panel->setMaximumWidth(panelWidth);
    auto *column = new QVBoxLayout{panel};
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(16);
    column->addWidget(label(tr("Waiting for the first machine"), "headline"));
    column->addWidget(m_hint);
    column->addWidget(m_agent);
    column->addWidget(m_clearml);
    column->addWidget(m_state);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(panel, 100);
    row->addStretch(1);
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(24, 24, 24, 24);
    page->addStretch(2);
    page->addLayout(row);
    page->addStretch(3);
    setStatus({});
}

void WelcomePage::setStatus(const domain::CollectorStatus &status)
{
    m_listening = viewmodels::plainLine(status.listening);
    m_fingerprint = viewmodels::plainLine(status.fingerprint);
    tellCommands();
    if (!status.problem.empty()) {
        m_state->setLook(ElidedLabel::Look::Bad);
        m_state->setText(viewmodels::problemText(status.problem));
    } else {
        m_state->setLook(m_listening.isEmpty() ? ElidedLabel::Look::Note : ElidedLabel::Look::Good);
        m_state->setText(m_listening.isEmpty() ? tr("Starting the listener …")
                                               : tr("● listening on %1").arg(m_listening));
    }
}

void WelcomePage::setAsks(Asks asks)
{
    m_asks = asks;
    tellCommands();
}

void WelcomePage::tellCommands()
{
    const bool asksToken = m_asks == Asks::Token;
    for (QWidget *line :
         {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_agent), static_cast<QWidget *>(m_clearml)}) {
        line->setVisible(!m_listening.isEmpty());
    }
    m_hint->setText(
        asksToken
            ? tr("Point a machine at this address, with an access token: Fleet ▸ Access… makes one, with the lines "
                 "for its machine. The dashboard opens with the first report.")
            : tr("Point a machine at this address; the dashboard opens with its first report."));
    const QString url = reachableUrl(m_listening);
    m_agent->setCommand(QStringLiteral("muster-agent --target ") + url
                        + (m_fingerprint.isEmpty() ? QString{} : QStringLiteral(" --fingerprint ") + m_fingerprint)
                        + (asksToken ? QStringLiteral(" --token-file FILE") : QString{}));
    m_clearml->setCommand(QStringLiteral("api_server: ") + url);
}

} // namespace muster::widgets
