// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

namespace muster::widgets {

/// Whether the graph shows what a card is about.
enum class Chosen { No, Yes };

/// A panel that can be clicked, or chosen with Enter and the space bar.
class Card : public Panel
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setChosen(Chosen chosen);
    Chosen chosen() const { return m_chosen; }
    /// All that it tells, a line each: plain text, for the tool tip and for screen readers.
    virtual QString words() const { return accessibleDescription(); }

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Chosen m_chosen = Chosen::No;
};

} // namespace muster::widgets
