// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muster::widgets {

/// Whether what the window shows is fresh.
enum class Pulse { Waiting, Live, Trouble };

/// The word in the tool bar that tells the pulse, with a dot in its colour.
class LivePill final : public QWidget
{
    Q_OBJECT

public:
    explicit LivePill(QWidget *parent = nullptr);

    void setPulse(Pulse pulse);
    Pulse pulse() const { return m_pulse; }
    QString text() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Pulse m_pulse = Pulse::Waiting;
};

} // namespace muster::widgets
