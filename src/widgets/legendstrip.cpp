// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/legendstrip.h"

#include "widgets/legendbutton.h"
#include "widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace muster::widgets {

namespace {

constexpr int spacing = 8;
constexpr int narrowest = 48;
/// One turn of the wheel, or one press of an arrow.
constexpr int step = 80;

} // namespace

LegendStrip::LegendStrip(QWidget *parent)
    : QWidget(parent),
      m_content(new QWidget),
      m_row(new QHBoxLayout{m_content}),
      m_area(new QScrollArea)
{
    setObjectName(QStringLiteral("legend"));
    m_content->setObjectName(QStringLiteral("legend.entries"));
    m_row->setContentsMargins({});
    m_row->setSpacing(spacing);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumWidth(narrowest);
    m_area->setWidget(m_content);
    m_area->viewport()->installEventFilter(this);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    m_left = addArrow(QStringLiteral("legend.left"), QStringLiteral("‹"), tr("Lines before"), -1);
    row->addWidget(m_area, 1);
    m_right = addArrow(QStringLiteral("legend.right"), QStringLiteral("›"), tr("More lines"), 1);
    connect(m_area->horizontalScrollBar(), &QScrollBar::valueChanged, this, &LegendStrip::showArrows);
    connect(m_area->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &LegendStrip::showArrows);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QToolButton *LegendStrip::addArrow(const QString &name, const QString &text, const QString &told, int direction)
{
    auto *arrow = new QToolButton{this};
    arrow->setObjectName(name);
    arrow->setText(text);
    arrow->setToolTip(told);
    arrow->setAccessibleName(told);
    arrow->setAutoRaise(true);
    arrow->setProperty("look", QStringLiteral("arrow"));
    // The keyboard reaches the entries themselves.
    arrow->setFocusPolicy(Qt::NoFocus);
    arrow->hide();
    connect(arrow, &QToolButton::clicked, this, [this, direction] { scroll(direction * step); });
    layout()->addWidget(arrow);
    return arrow;
}

void LegendStrip::setGraph(const viewmodels::Graph &graph)
{
    m_graph = graph;
    QStringList told{leftOut(graph)};
    for (const viewmodels::GraphLine &line : graph.lines) {
        told += keyOf(line) + u' ' + title(line);
    }
    // What has the focus keeps it.
    if (std::exchange(m_told, told) == told) {
        return;
    }
    qDeleteAll(std::exchange(m_buttons, {}));
    delete std::exchange(m_note, nullptr);
    for (const viewmodels::GraphLine &line : graph.lines) {
        auto *button = new LegendButton{line, m_content};
        button->setChecked(isShown(line, m_switched));
        connect(button, &LegendButton::toggled, this, [this, button] { turn(*button); });
        m_row->addWidget(button);
        button->show();
        m_buttons.empty() ? tabBefore(*m_content, *button) : setTabOrder(m_buttons.back(), button);
        m_buttons.push_back(button);
    }
    if (const QString more = leftOut(graph); !more.isEmpty()) {
        auto *note = new QLabel{more, m_content};
        note->setTextFormat(Qt::PlainText);
        note->setProperty("look", QStringLiteral("muted"));
        note->setObjectName(QStringLiteral("legend.leftOut"));
        m_row->addWidget(note);
        note->show();
        m_note = note;
    }
    m_row->activate();
    m_content->adjustSize();
    m_area->setFixedHeight(m_content->sizeHint().height());
    setMaximumWidth(m_content->sizeHint().width());
    m_area->horizontalScrollBar()->setValue(0);
    updateGeometry();
    showArrows();
}

void LegendStrip::turn(const LegendButton &button)
{
    if (!m_switched.removeOne(button.key())) {
        m_switched += button.key();
    }
    Q_EMIT switchedChanged();
}

void LegendStrip::setSwitched(const QStringList &keys)
{
    m_switched = keys;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QSignalBlocker quiet{m_buttons[i]};
        m_buttons[i]->setChecked(isShown(m_graph.lines[i], m_switched));
        m_buttons[i]->update();
    }
    Q_EMIT switchedChanged();
}

QSize LegendStrip::sizeHint() const
{
    const QSize whole = m_content->sizeHint();
    const int arrows = m_left->sizeHint().width() + m_right->sizeHint().width();
    return {std::min(whole.width(), narrowest + arrows), whole.height()};
}

QSize LegendStrip::minimumSizeHint() const
{
    return sizeHint();
}

bool LegendStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const QPoint turned = static_cast<QWheelEvent *>(event)->angleDelta();
        scroll(turned.x() + turned.y() > 0 ? -step : step);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LegendStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showArrows();
}

void LegendStrip::scroll(int pixels)
{
    QScrollBar &bar = *m_area->horizontalScrollBar();
    bar.setValue(bar.value() + pixels);
}

void LegendStrip::showArrows()
{
    const QScrollBar &bar = *m_area->horizontalScrollBar();
    // Of what there is without them: they may not be the cause of themselves.
    const bool hasMore = m_content->sizeHint().width() > width();
    m_left->setVisible(hasMore);
    m_right->setVisible(hasMore);
    m_left->setEnabled(bar.value() > 0);
    m_right->setEnabled(bar.value() < bar.maximum());
}

} // namespace muster::widgets
