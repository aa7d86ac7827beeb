// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace muster::app {

/// Tells once when a window's first picture was painted, and once when the first with the whole fleet was. It sees
/// every event of the program until then.
class FirstPaint final : public QObject
{
public:
    enum class Picture { First, Whole };
    using Tell = std::function<void(Picture picture)>;

    /// The window outlives it.
    FirstPaint(const QWidget &window, Tell tell);

    /// What is painted from now on shows everybody.
    void fleetIsWhole() { m_isWhole = true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    const QWidget &m_window;
    Tell m_tell;
    bool m_isWhole = false;
    bool m_isPainting = false;
    bool m_paintsWhole = false;
    bool m_toldFirst = false;
};

/// Logs in the category muster.start, at debug level, after how many ms of the process the pictures were painted; null
/// where nobody listens: QT_LOGGING_RULES=muster.start.debug=true does.
std::unique_ptr<FirstPaint> logFirstPaint(const QWidget &window);

} // namespace muster::app
