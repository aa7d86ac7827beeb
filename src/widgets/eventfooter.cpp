// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventfooter.h"

#include "viewmodels/format.h"
#include "widgets/elidedlabel.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QToolButton>

namespace muster::widgets {

using viewmodels::formatCount;
using State = viewmodels::EventFeed::State;

EventFooter::EventFooter(QWidget *parent)
    : QWidget(parent),
      m_text(new ElidedLabel{ElidedLabel::Look::Note}),
      m_read(newButton("events.read")),
      m_note(new ElidedLabel{ElidedLabel::Look::Note}),
      m_progress(new QProgressBar),
      m_cancel(newButton("events.cancelExport"))
{
    m_text->setObjectName(QStringLiteral("events.counts"));
    m_note->setObjectName(QStringLiteral("events.note"));
    m_note->hide();
    m_progress->setObjectName(QStringLiteral("events.progress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Break the export off; a file that was there stays as it was"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    connect(m_cancel, &QToolButton::clicked, this, &EventFooter::cancelRequested);
    connect(m_read, &QToolButton::clicked, this,
            [this] { m_state == State::Reading ? Q_EMIT stopRequested() : Q_EMIT readRequested(); });
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(4, 4, 8, 6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_progress, 0, 0);
    grid->addWidget(m_cancel, 0, 1);
    grid->addWidget(m_note, 1, 0, 1, 2);
    grid->addWidget(m_text, 2, 0);
    grid->addWidget(m_read, 2, 1);
    endProgress({});
    refresh();
}

QToolButton *EventFooter::newButton(const char *name)
{
    auto *button = new QToolButton{this};
    button->setObjectName(QLatin1String{name});
    button->setAutoRaise(true);
    return button;
}

void EventFooter::setCounts(std::size_t shown, std::size_t all)
{
    if (shown != m_shown || all != m_all) {
        m_shown = shown;
        m_all = all;
        refresh();
    }
}

void EventFooter::setReading(State state)
{
    m_state = state;
    refresh();
}

/// What is said of those that are not in the log.
QString EventFooter::restText() const
{
    switch (m_state) {
    case State::Reading:
        return tr("reading older ones…");
    case State::Stopped:
        return tr("older ones are not read");
    case State::Full:
        return tr("the log is full, older ones are in the store");
    case State::Broken:
        return tr("older ones could not be read");
    case State::NotRead:
    case State::Complete:
        break;
    }
    return {};
}

void EventFooter::refresh()
{
    const auto shown = static_cast<std::int64_t>(m_shown);
    const auto all = static_cast<std::int64_t>(m_all);
    QString text =
        m_shown == m_all
            ? tr("%1 events", nullptr, static_cast<int>(m_all)).arg(formatCount(all))
            : tr("%1 of %2 events", nullptr, static_cast<int>(m_all)).arg(formatCount(shown), formatCount(all));
    if (const QString rest = restText(); !rest.isEmpty()) {
        text += QStringLiteral(" · ") + rest;
    }
    m_text->setText(text);
    const bool isReading = m_state == State::Reading;
    m_read->setVisible(isReading || m_state == State::Stopped || m_state == State::Broken);
    m_read->setText(isReading ? tr("Stop") : tr("Read on"));
    m_read->setToolTip(isReading ? tr("Stop reading older events") : tr("Go on reading older events"));
    m_read->setAccessibleName(m_read->toolTip());
}

void EventFooter::showProgress(int percent)
{
    m_note->hide();
    m_progress->setValue(percent);
    m_progress->show();
    m_cancel->show();
}

void EventFooter::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void EventFooter::endProgress(const QString &note)
{
    m_progress->hide();
    m_cancel->hide();
    showNote(note);
}

} // namespace muster::widgets
