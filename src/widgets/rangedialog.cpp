// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rangedialog.h"

#include "viewmodels/timewindow.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace muster::widgets {

RangeDialog::RangeDialog(history::Period shown, domain::Timestamp now, QWidget *parent)
    : QDialog(parent),
      m_now(now),
      m_problem(new QLabel{this})
{
    setWindowTitle(tr("Span of the graph"));
    setObjectName(QStringLiteral("range"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_from = newEdit(QStringLiteral("range.from"), shown.from);
    m_to = newEdit(QStringLiteral("range.to"), shown.to);
    m_problem->setObjectName(QStringLiteral("range.problem"));
    m_problem->setProperty("look", QStringLiteral("error"));
    m_problem->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
    m_show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    m_show->setObjectName(QStringLiteral("range.show"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT rangeChosen(range());
        accept();
    });
    auto *form = new QFormLayout{this};
    form->setContentsMargins(24, 20, 24, 16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(m_problem);
    form->addRow(buttons);
    check();
}

QDateTimeEdit *RangeDialog::newEdit(const QString &name, domain::Timestamp time)
{
    auto *edit = new QDateTimeEdit{QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(time)), this};
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale{}.dateTimeFormat(QLocale::ShortFormat));
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &RangeDialog::check);
    return edit;
}

history::Period RangeDialog::range() const
{
    return {domain::fromUnixMilliseconds(m_from->dateTime().toMSecsSinceEpoch()),
            domain::fromUnixMilliseconds(m_to->dateTime().toMSecsSinceEpoch())};
}

QString RangeDialog::problem() const
{
    const history::Period range = this->range();
    if (range.from >= m_now) {
        return tr("The span begins in the future: choose a start that has been.");
    }
    if (range.to <= range.from) {
        return tr("The span ends before it begins: choose a later end.");
    }
    return range.to - range.from < viewmodels::TimeWindow::narrowest
               ? tr("The span is shorter than a minute: choose a later end.")
               : QString{};
}

void RangeDialog::check()
{
    if (!m_show) {
        return;
    }
    m_problem->setText(problem());
    m_show->setEnabled(problem().isEmpty());
}

} // namespace muster::widgets
