// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace muster::widgets {

/// A value to be read and copied: plain text of one line, which ends in "…" where there is no room, and is there as a
/// whole in its tool tip and while it has the keyboard.
class ValueField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueField(QWidget *parent = nullptr);

    /// Waits while someone is selecting in it. `toolTip` is plain text.
    void setValue(const QString &value, const QString &toolTip = {});
    const QString &value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_value;
    QString m_behind;
};

} // namespace muster::widgets
