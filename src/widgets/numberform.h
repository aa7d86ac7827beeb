// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/collectorsettings.h"

#include <QStringList>

#include <span>
#include <utility>
#include <vector>

class QFormLayout;
class QSpinBox;
class QWidget;

namespace muster::widgets {

/// A setting that is a whole number.
struct NumberField
{
    /// Its name in the store, and of its spin box.
    const char *key;
    /// To be translated, as `meaning` and `unit` are, in the context "NumberFields".
    const char *title;
    const char *meaning;
    const char *unit;
    int least;
    int most;
    int (*get)(const viewmodels::CollectorSettings &settings);
    void (*set)(viewmodels::CollectorSettings &settings, int value);
    /// What goes when it becomes less: "%1" is what it becomes. Null where nothing does.
    const char *loss = nullptr;
};

/// When a worker is idle and when it is lost.
std::span<const NumberField> fleetFields();
/// How long each tier of history is kept.
std::span<const NumberField> historyFields();

/// What the second settings would delete that the first keep, one phrase a field.
QStringList historyLostBy(const viewmodels::CollectorSettings &from, const viewmodels::CollectorSettings &to);

/// The fields as rows of a form, each a label with a spin box.
class NumberForm final
{
public:
    NumberForm(std::span<const NumberField> fields, QFormLayout &form);

    void showSettings(const viewmodels::CollectorSettings &settings);
    void read(viewmodels::CollectorSettings &settings) const;

private:
    std::vector<std::pair<const NumberField *, QSpinBox *>> m_boxes;
};

/// A row whose label leads to the field by its key, and tells screen readers what the field is.
void addNamedRow(QFormLayout &form, const QString &title, QWidget &field);

} // namespace muster::widgets
