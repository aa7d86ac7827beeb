// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rangedialog.h"

#include "viewmodels/format.h"
#include "viewmodels/timewindow.h"
#include "widgets/momentedit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace muster::widgets {

RangeDialog::RangeDialog(const viewmodels::TimeWindow &window, QWidget *parent)
    : QDialog(parent),
      m_now(window.now()),
      m_oldest(window.oldest()),
      m_from(new MomentEdit("range.from", window.shown().from, this)),
      m_to(new MomentEdit("range.to", window.shown().to, this)),
      m_problem(new QLabel{this})
{
    setWindowTitle(tr("Span of the graph"));
    setObjectName(QStringLiteral("range"));
    setAttribute(Qt::WA_DeleteOnClose);
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
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &RangeDialog::check);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &RangeDialog::check);
    check();
}

history::Period RangeDialog::range() const
{
    return {m_from->moment(), m_to->moment()};
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
    if (m_oldest && range.to <= *m_oldest) {
        return tr("History begins on %1: choose a later end.").arg(viewmodels::formatDateTime(*m_oldest));
    }
    return range.to - range.from < viewmodels::TimeWindow::narrowest
               ? tr("The span is shorter than a minute: choose a later end.")
               : QString{};
}

void RangeDialog::check()
{
    m_problem->setText(problem());
    m_show->setEnabled(problem().isEmpty());
}

} // namespace muster::widgets
