// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuefield.h"

#include "viewmodels/format.h"

#include <QEvent>
#include <QFocusEvent>

namespace muster::widgets {

namespace {

constexpr int narrowestWidth = 40;
/// What a QLineEdit keeps free beside its text.
constexpr int sideRoom = 6;

} // namespace

ValueField::ValueField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    // A QLineEdit stands this far in; a value stands right below its title.
    setTextMargins(-2, 0, 0, 0);
    setProperty("look", QStringLiteral("value"));
    setCursor(Qt::IBeamCursor);
}

void ValueField::setValue(const QString &value, const QString &toolTip)
{
    if (value == m_value && toolTip == m_behind) {
        return;
    }
    m_value = value;
    m_behind = toolTip;
    setAccessibleDescription(toolTip);
    fit();
    updateGeometry();
}

void ValueField::fit()
{
    const QString elided = fontMetrics().elidedText(m_value, Qt::ElideRight, width() - sideRoom);
    if (!hasSelectedText()) {
        setText(hasFocus() ? m_value : elided);
        setCursorPosition(0);
    }
    QStringList tips;
    if (elided != m_value) {
        tips += m_value;
    }
    if (!m_behind.isEmpty()) {
        tips += m_behind;
    }
    setToolTip(viewmodels::plainToolTip(tips.join(QLatin1Char{'\n'})));
}

QSize ValueField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_value) + sideRoom + 2, fontMetrics().height() + 2};
}

QSize ValueField::minimumSizeHint() const
{
    return {narrowestWidth, fontMetrics().height() + 2};
}

void ValueField::focusInEvent(QFocusEvent *event)
{
    // Before QLineEdit selects it.
    setText(m_value);
    QLineEdit::focusInEvent(event);
}

void ValueField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // The menu of a right click acts upon what is selected.
    if (event->reason() != Qt::PopupFocusReason) {
        deselect();
        fit();
    }
}

void ValueField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fit();
}

void ValueField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

} // namespace muster::widgets
