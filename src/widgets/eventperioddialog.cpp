// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventperioddialog.h"

#include "widgets/fieldmark.h"
#include "widgets/momentedit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace muster::widgets {

namespace {

using namespace std::chrono_literals;

constexpr auto firstLength = 24h;

} // namespace

EventPeriodDialog::EventPeriodDialog(const viewmodels::EventPeriod &period, domain::Timestamp now, QWidget *parent)
    : QDialog(parent),
      m_from(new MomentEdit("events.from", period.from.value_or(now - firstLength))),
      m_to(new MomentEdit("events.to", period.to.value_or(now + 1min))),
      m_error(newErrorLabel(this))
{
    setObjectName(QStringLiteral("events.periodDialog"));
    setWindowTitle(tr("Events of a period"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *form = new QFormLayout{this};
    form->setContentsMargins(20, 16, 20, 14);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Until"), m_to);
    form->addRow(m_error);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen({.from = m_from->moment(), .to = m_to->moment()});
        accept();
    });
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &EventPeriodDialog::judge);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &EventPeriodDialog::judge);
    judge();
}

void EventPeriodDialog::judge()
{
    const bool isEmpty = m_from->dateTime() >= m_to->dateTime();
    m_error->setText(isEmpty ? tr("The period ends before it begins: choose a later end.") : QString{});
    m_error->setVisible(isEmpty);
    m_ok->setEnabled(!isEmpty);
}

} // namespace muster::widgets
