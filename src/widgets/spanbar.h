// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/timewindow.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace muster::widgets {

/// A row of buttons that choose the span of time, of which the one that is shown is marked, and one for any other span.
class SpanBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SpanBar(QWidget *parent = nullptr);

    /// Marks what is shown.
    void mark(const viewmodels::TimeWindow &window);

Q_SIGNALS:
    void spanChosen(muster::viewmodels::GraphSpan span);
    void customRequested();

private:
    QPushButton *addButton(const QString &name, const QString &text, const QString &told);

    QButtonGroup *m_buttons = nullptr;
    QPushButton *m_custom = nullptr;
};

} // namespace muster::widgets
