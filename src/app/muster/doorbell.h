// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace muster::app {

/// Who starts Muster again on a data folder that is in use gets the window of the Muster that has it, which may be put
/// away. Only the same user can ring.
class Doorbell final : public QObject
{
    Q_OBJECT

public:
    /// Heard by one program for each folder: it has to have the folder. Where no bell can be hung nobody rings.
    explicit Doorbell(const QString &folder, QObject *parent = nullptr);

    /// Whether a Muster heard it, and shows its window now. Waits for the answer.
    static bool ring(const QString &folder);

Q_SIGNALS:
    void rung();

private:
    void answer();

    QLocalServer m_server;
};

} // namespace muster::app
