// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/figurerange.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace muster::widgets {

/// Two fields for a range of figures, and a sentence when they make none.
class RangeEditor final : public QWidget
{
    Q_OBJECT

public:
    RangeEditor(viewmodels::FigureKind kind, const viewmodels::FigureRange &range, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An empty range while the fields make none.
    void edited(const muster::viewmodels::FigureRange &range);

private:
    void edit();

    viewmodels::FigureKind m_kind;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QCheckBox *m_orUnknown = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace muster::widgets
