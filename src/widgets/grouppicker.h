// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace muster::widgets {

/// A line to type part of a group's name into; a list offers those that have it. A click or the down key shows all.
class GroupPicker final : public QLineEdit
{
    Q_OBJECT

public:
    explicit GroupPicker(QWidget *parent = nullptr);

    void setGroups(const std::vector<domain::GroupKey> &groups);

Q_SIGNALS:
    /// Someone goes to the list: the time to set it.
    void wanted();
    void chosen(const muster::domain::Subject &group);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerAll();

    QStandardItemModel *m_groups = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace muster::widgets
