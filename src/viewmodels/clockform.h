// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace muster::viewmodels {

/// How a locale writes dates and times of the day, as patterns of QLocale::toString(): by numbers, all of them with as
/// many digits, so that they stand below each other.
struct ClockForm
{
    /// "MM/dd/yyyy"
    QString date;
    /// "MM/dd"
    QString dayOfYear;
    /// "hh:mm AP"
    QString minute;
    /// "hh:mm:ss AP"
    QString second;
};

ClockForm clockFormOf(const QLocale &locale);
/// Of the default locale; quick.
const ClockForm &clockForm();
/// "MM/dd/yyyy hh:mm:ss AP"
QString dateTimePattern(const ClockForm &form);
/// "MM/dd hh:mm AP"
QString dayTimePattern(const ClockForm &form);

} // namespace muster::viewmodels
