// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"

#include <QWidget>

class QLabel;

namespace muster::widgets {

class CommandBox;
class ElidedLabel;

/// What an empty window says: how a machine is told to report here.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setStatus(const domain::CollectorStatus &status);

    /// What the listener asks of who reports.
    enum class Asks { Nothing, Token };
    void setAsks(Asks asks);

private:
    void tellCommands();

    QString m_listening;
    QString m_fingerprint;
    Asks m_asks = Asks::Nothing;
    QLabel *m_hint = nullptr;
    ElidedLabel *m_state = nullptr;
    CommandBox *m_agent = nullptr;
    CommandBox *m_clearml = nullptr;
};

/// The address at which other machines reach a listener: a wildcard becomes this machine's name.
QString reachableUrl(const QString &listening);

} // namespace muster::widgets
