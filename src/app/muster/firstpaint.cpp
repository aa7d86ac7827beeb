// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/firstpaint.h"

#include "app/muster/processage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QWidget>

#include <utility>

namespace muster::app {

namespace {

Q_LOGGING_CATEGORY(startLog, "muster.start", QtInfoMsg)

constexpr auto painted = QEvent::User;

} // namespace

FirstPaint::FirstPaint(const QWidget &window, Tell tell)
    : m_window(window),
      m_tell(std::move(tell))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || m_isPainting) {
        return false;
    }
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget && widget->window() == &m_window) {
        m_isPainting = true;
        m_paintsWhole = m_isWhole;
        // One picture is painted in one go: this comes behind it, and before whatever waits already.
        QCoreApplication::postEvent(this, new QEvent{painted}, Qt::HighEventPriority);
    }
    return false;
}

bool FirstPaint::event(QEvent *event)
{
    if (event->type() != painted) {
        return QObject::event(event);
    }
    m_isPainting = false;
    if (!std::exchange(m_toldFirst, true)) {
        m_tell(Picture::First);
    }
    if (m_paintsWhole) {
        QCoreApplication::instance()->removeEventFilter(this);
        m_tell(Picture::Whole);
    }
    return true;
}

std::unique_ptr<FirstPaint> logFirstPaint(const QWidget &window)
{
    if (!startLog().isDebugEnabled()) {
        return nullptr;
    }
    return std::make_unique<FirstPaint>(window, [](FirstPaint::Picture picture) {
        const bool isFirst = picture == FirstPaint::Picture::First;
        qCDebug(startLog, "%s painted after %lld ms", isFirst ? "first picture" : "all workers",
                static_cast<long long>(processAge().count()));
    });
}

} // namespace muster::app
