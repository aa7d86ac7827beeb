// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace muster::widgets {

/// Whether what the window shows is fresh; Past while its graph was moved to what has been.
enum class Pulse { Waiting, Live, Past, Trouble };

/// The word in the tool bar that tells the pulse, with a dot in its colour. A click is to lead back to what is live.
class LivePill final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LivePill(QWidget *parent = nullptr);

    void setPulse(Pulse pulse);
    Pulse pulse() const { return m_pulse; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Pulse m_pulse = Pulse::Waiting;
};

} // namespace muster::widgets
