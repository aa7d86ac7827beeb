// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/eventfilter.h"

#include <QWidget>

#include <vector>

class QAction;
class QBoxLayout;
class QCheckBox;
class QFrame;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace muster::viewmodels {
class EventModel;
}

namespace muster::widgets {

class FilterChip;
class GroupPicker;

/// What the event log is asked for: text, kinds of events, a group, a period. Where there is no room in the row, all
/// but the text is behind a button.
class EventFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Shows and sets the model's filter. The model must outlive the bar.
    explicit EventFilterBar(viewmodels::EventModel &model, QWidget *parent = nullptr);

    /// Puts the cursor into the text.
    void focusText();
    /// On Escape.
    QAction *clearAction() const { return m_clear; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildText();
    void buildKinds();
    void buildScope();
    void buildPeriod();
    void buildPopup();
    /// In pixels, as much as all of it takes side by side.
    int widthOfOneRow() const;
    /// Where the conditions besides the text have their place.
    void fold();
    void openPopup();
    void refresh();
    void refreshPeriod();
    void offerGroups();
    void choosePeriod();
    template <typename Change>
    void change(Change change);

    viewmodels::EventModel &m_model;
    QBoxLayout *m_row = nullptr;
    QLineEdit *m_text = nullptr;
    QWidget *m_conditions = nullptr;
    QBoxLayout *m_conditionsRow = nullptr;
    std::vector<QCheckBox *> m_kinds;
    GroupPicker *m_group = nullptr;
    FilterChip *m_scope = nullptr;
    QPushButton *m_period = nullptr;
    std::vector<QAction *> m_periods;
    QFrame *m_popup = nullptr;
    QPushButton *m_more = nullptr;
    QAction *m_clear = nullptr;
    QToolButton *m_clearButton = nullptr;
};

} // namespace muster::widgets
