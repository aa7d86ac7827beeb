// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"

#include <QStatusBar>

namespace muster::widgets {

class ElidedLabel;

/// How the collector is doing: where it listens or what is wrong, who reports, how fast it answers, how much it keeps.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setStatus(const domain::CollectorStatus &status);
    void setAgents(int running);

private:
    void showAgents();

    ElidedLabel *m_listening = nullptr;
    ElidedLabel *m_agents = nullptr;
    ElidedLabel *m_ack = nullptr;
    ElidedLabel *m_history = nullptr;
    int m_running = 0;
    double m_reportsPerSecond = 0.0;
};

} // namespace muster::widgets
