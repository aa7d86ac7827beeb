// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/welcomepage.h"

#include "viewmodels/format.h"
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
    m_hint = label(tr("Point a machine at this address; the dashboard opens with its first report."), "muted");
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
    const QString listening = viewmodels::plainLine(status.listening);
    m_hint->setVisible(!listening.isEmpty());
    m_agent->setVisible(!listening.isEmpty());
    m_clearml->setVisible(!listening.isEmpty());
    const QString fingerprint = viewmodels::plainLine(status.fingerprint);
    m_agent->setCommand(QStringLiteral("muster-agent --target ") + reachableUrl(listening)
                        + (fingerprint.isEmpty() ? QString{} : QStringLiteral(" --fingerprint ") + fingerprint));
    m_clearml->setCommand(QStringLiteral("api_server: ") + reachableUrl(listening));
    if (!status.problem.empty()) {
        m_state->setLook(ElidedLabel::Look::Bad);
        m_state->setText(viewmodels::plainLine(status.problem));
    } else {
        m_state->setLook(listening.isEmpty() ? ElidedLabel::Look::Note : ElidedLabel::Look::Good);
        m_state->setText(listening.isEmpty() ? tr("Starting the listener …") : tr("● listening on %1").arg(listening));
    }
}

} // namespace muster::widgets
