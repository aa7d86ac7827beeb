// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace muster::widgets {

/// Looks like the field of a search and opens it: what can be found, and at the right the keys that do the same.
class SearchButton final : public QPushButton
{
    Q_OBJECT

public:
    /// Triggers `finder`, which outlives it.
    explicit SearchButton(QAction &finder, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace muster::widgets
