// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace muster::widgets {

/// One condition of the filter with a cross behind it; a click takes it away, and so do the space bar, Delete and
/// Backspace. Its text is plain and elided, and told in
/// full by the tool tip.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    /// A condition with an error looks wrong, and the tool tip says why.
    void setCondition(const QString &condition, const QString &error = {});
    const QString &condition() const { return m_condition; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// Not the button's own text, which would take a "&" for a shortcut.
    QString m_condition;
    QString m_error;
};

} // namespace muster::widgets
