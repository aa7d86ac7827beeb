// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace muster::viewmodels {
class FleetFilterModel;
}

namespace muster::widgets {

class FilterChip;

/// The conditions in force, each to be taken away by a click, and all at once. They get narrower where room is short,
/// and then scroll.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(viewmodels::FleetFilterModel &shown, QWidget *parent = nullptr);

    const std::vector<FilterChip *> &chips() const { return m_chips; }

    /// Wide enough for all of them.
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void addChip();

    viewmodels::FleetFilterModel &m_shown;
    QScrollArea *m_scroll = nullptr;
    QHBoxLayout *m_row = nullptr;
    QPushButton *m_clear = nullptr;
    std::vector<FilterChip *> m_chips;
};

} // namespace muster::widgets
