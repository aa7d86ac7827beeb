// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/momentedit.h"

#include "viewmodels/clockform.h"

namespace muster::widgets {

MomentEdit::MomentEdit(const char *name, domain::Timestamp time, QWidget *parent)
    : QDateTimeEdit(
        QDateTime::fromMSecsSinceEpoch(domain::toUnixMilliseconds(std::chrono::floor<std::chrono::minutes>(time))),
        parent)
{
    setObjectName(QLatin1String{name});
    const viewmodels::ClockForm &form = viewmodels::clockForm();
    setDisplayFormat(form.date + QLatin1Char{' '} + form.minute);
    setCalendarPopup(true);
}

domain::Timestamp MomentEdit::moment() const
{
    return domain::fromUnixMilliseconds(dateTime().toMSecsSinceEpoch());
}

} // namespace muster::widgets
