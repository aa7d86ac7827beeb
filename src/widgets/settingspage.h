// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/collectorsettings.h"
#include "widgets/desktopsettings.h"

#include <QWidget>

namespace muster::widgets {

/// Everything that the dialog sets.
struct Settings
{
    viewmodels::CollectorSettings collector;
    DesktopSettings desktop;

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// One page of the dialog: shows its share of the settings, and reads it back.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showSettings(const Settings &settings) = 0;
    virtual void read(Settings &settings) const = 0;
};

} // namespace muster::widgets
