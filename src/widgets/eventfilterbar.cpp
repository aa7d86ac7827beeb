// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventfilterbar.h"

#include "viewmodels/eventmodel.h"
#include "viewmodels/eventwords.h"
#include "viewmodels/format.h"
#include "viewmodels/subjecttitle.h"
#include "widgets/eventperioddialog.h"
#include "widgets/filterchip.h"
#include "widgets/grouppicker.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QCheckBox>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace muster::widgets {

namespace {

using namespace std::chrono_literals;
using viewmodels::EventFilter;
using viewmodels::EventPeriod;

/// Enough of a text to see what is looked for.
constexpr int textWidth = 160;
constexpr int conditionSpacing = 10;
constexpr int popupPadding = 12;

struct Span
{
    const char *name;
    const char *title;
    std::optional<std::chrono::milliseconds> length;
};

const Span spans[] = {
    {"events.always", QT_TRANSLATE_NOOP("muster::widgets::EventFilterBar", "All times"), {}},
    {"events.lastHour", QT_TRANSLATE_NOOP("muster::widgets::EventFilterBar", "Last hour"), 1h},
    {"events.lastDay", QT_TRANSLATE_NOOP("muster::widgets::EventFilterBar", "Last day"), 24h},
    {"events.lastWeek", QT_TRANSLATE_NOOP("muster::widgets::EventFilterBar", "Last week"), 7 * 24h},
};

QString periodText(const EventPeriod &period)
{
    const auto format = [](domain::Timestamp time) { return viewmodels::formatClock(time, {}); };
    return QStringLiteral("%1 – %2").arg(period.from ? format(*period.from) : QString{},
                                         period.to ? format(*period.to) : QString{});
}

} // namespace

template <typename Change>
void EventFilterBar::change(Change change)
{
    EventFilter filter = m_model.filter();
    change(filter);
    m_model.setFilter(filter);
}

EventFilterBar::EventFilterBar(viewmodels::EventModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model)
{
    build();
    connect(&model, &viewmodels::EventModel::filterChanged, this, &EventFilterBar::refresh);
    refresh();
}

void EventFilterBar::build()
{
    m_row = new QHBoxLayout{this};
    m_row->setContentsMargins(4, 0, 8, 6);
    m_row->setSpacing(6);
    m_conditions = new QWidget{this};
    m_conditionsRow = new QHBoxLayout{m_conditions};
    m_conditionsRow->setContentsMargins({});
    m_conditionsRow->setSpacing(conditionSpacing);
    buildText();
    buildKinds();
    buildScope();
    buildPeriod();
    buildPopup();
    m_clear = new QAction{tr("Clear the filters of the event log"), this};
    m_clear->setObjectName(QStringLiteral("clearEventFilter"));
    m_clear->setShortcut(Qt::Key_Escape);
    m_clear->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_clear, &QAction::triggered, this, [this] { m_model.setFilter({}); });
    m_clearButton = new QToolButton{this};
    m_clearButton->setObjectName(QStringLiteral("events.clear"));
    m_clearButton->setText(QStringLiteral("✕"));
    m_clearButton->setToolTip(tr("Clear the filters (Esc)"));
    m_clearButton->setAccessibleName(tr("Clear the filters of the event log"));
    m_clearButton->setAutoRaise(true);
    connect(m_clearButton, &QToolButton::clicked, m_clear, &QAction::trigger);
    m_row->addWidget(m_clearButton);
}

void EventFilterBar::buildText()
{
    m_text = new QLineEdit{this};
    m_text->setObjectName(QStringLiteral("events.text"));
    m_text->setAccessibleName(tr("Text to look for in the event log"));
    m_text->setPlaceholderText(tr("Find in events…"));
    m_text->setToolTip(tr("In any column, in capitals or not (Ctrl+Shift+F)"));
    m_text->setMaxLength(EventFilter::longestText);
    m_text->setMinimumWidth(80);
    connect(m_text, &QLineEdit::textEdited, this,
            [this](const QString &text) { change([&](EventFilter &filter) { filter.text = text; }); });
    m_row->addWidget(m_text, 1);
}

void EventFilterBar::buildKinds()
{
    for (std::size_t i = 0; i < viewmodels::eventKinds; ++i) {
        const auto kind = static_cast<domain::EventKind>(i);
        auto *box = new QCheckBox{viewmodels::eventWord(kind), m_conditions};
        box->setObjectName(QStringLiteral("events.kind.") + QString::fromLatin1(domain::name(kind).data()));
        box->setToolTip(tr("Show such events"));
        connect(box, &QCheckBox::toggled, this, [this] {
            change([this](EventFilter &filter) {
                for (std::size_t bit = 0; bit < m_kinds.size(); ++bit) {
                    filter.kinds.set(bit, m_kinds[bit]->isChecked());
                }
                // None and all are no condition.
                filter.kinds = filter.hasKinds() ? filter.kinds : 0;
            });
            refresh();
        });
        m_kinds.push_back(box);
        m_conditionsRow->addWidget(box);
    }
}

void EventFilterBar::buildScope()
{
    m_group = new GroupPicker{m_conditions};
    m_group->setObjectName(QStringLiteral("events.group"));
    m_group->setAccessibleName(tr("Group whose events are shown"));
    m_group->setPlaceholderText(tr("All groups"));
    m_group->setToolTip(tr("Show the events of one group or category"));
    m_group->setMinimumWidth(110);
    m_scope = new FilterChip{m_conditions};
    m_scope->setObjectName(QStringLiteral("events.scope"));
    m_conditionsRow->addWidget(m_group, 1);
    m_conditionsRow->addWidget(m_scope);
    connect(m_group, &GroupPicker::wanted, this, &EventFilterBar::offerGroups);
    connect(m_group, &GroupPicker::chosen, this, [this](const domain::Subject &group) {
        change([&](EventFilter &filter) { filter.scope = {.subject = group}; });
    });
    connect(m_scope, &FilterChip::clicked, this, [this] { change([](EventFilter &filter) { filter.scope = {}; }); });
}

void EventFilterBar::buildPeriod()
{
    m_period = new QPushButton{m_conditions};
    m_period->setObjectName(QStringLiteral("events.period"));
    m_period->setAccessibleName(tr("When the events happened that are shown"));
    m_period->setToolTip(tr("Show the events of a period"));
    auto *menu = new QMenu{m_period};
    auto *group = new QActionGroup{menu};
    for (const Span &span : spans) {
        QAction *action = menu->addAction(tr(span.title), this, [this, &span] {
            change([&](EventFilter &filter) { filter.period = {.span = span.length}; });
        });
        action->setObjectName(QLatin1String{span.name});
        m_periods.push_back(group->addAction(action));
    }
    menu->addSeparator();
    QAction *custom = menu->addAction(tr("From … until …"), this, &EventFilterBar::choosePeriod);
    custom->setObjectName(QStringLiteral("events.fromUntil"));
    m_periods.push_back(group->addAction(custom));
    for (QAction *action : m_periods) {
        action->setCheckable(true);
    }
    m_period->setMenu(menu);
    m_conditionsRow->addWidget(m_period);
}

void EventFilterBar::buildPopup()
{
    m_more = new QPushButton{this};
    m_more->setObjectName(QStringLiteral("events.more"));
    m_more->setToolTip(tr("Filter the event log by kind, group and time"));
    connect(m_more, &QPushButton::clicked, this, &EventFilterBar::openPopup);
    m_row->addWidget(m_more);
    m_popup = new QFrame{this, Qt::Popup};
    m_popup->setObjectName(QStringLiteral("events.popup"));
    m_popup->setProperty("look", QStringLiteral("popup"));
    m_popup->setAccessibleName(tr("Filter of the event log"));
    m_popup->installEventFilter(this);
    auto *column = new QVBoxLayout{m_popup};
    column->setContentsMargins(popupPadding, popupPadding, popupPadding, popupPadding);
    column->addWidget(m_conditions);
    m_conditionsRow->setDirection(QBoxLayout::TopToBottom);
}

void EventFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// Whatever is folded away, so that the log can become narrow again.
QSize EventFilterBar::minimumSizeHint() const
{
    const int buttons = m_more->sizeHint().width() + m_clearButton->sizeHint().width();
    const QMargins margins = m_row->contentsMargins();
    return {margins.left() + m_text->minimumWidth() + buttons + 2 * m_row->spacing() + margins.right(),
            QWidget::minimumSizeHint().height()};
}

int EventFilterBar::widthOfOneRow() const
{
    int width = minimumSizeHint().width() - m_more->sizeHint().width() - m_text->minimumWidth() + textWidth;
    for (int i = 0; i < m_conditionsRow->count(); ++i) {
        const QWidget &condition = *m_conditionsRow->itemAt(i)->widget();
        if (!condition.isHidden()) {
            const int wanted = std::max(condition.sizeHint().width(), condition.minimumWidth());
            width += wanted + (i > 0 ? conditionSpacing : 0);
        }
    }
    return width;
}

void EventFilterBar::fold()
{
    const bool isWide = width() >= widthOfOneRow();
    m_more->setVisible(!isWide);
    if (isWide == (m_row->indexOf(m_conditions) >= 0)) {
        return;
    }
    m_conditionsRow->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (isWide) {
        m_popup->hide();
        m_row->insertWidget(1, m_conditions, 1);
    } else {
        m_popup->layout()->addWidget(m_conditions);
    }
    m_conditions->show();
}

/// In the popup, Esc closes it, and is not the shortcut that clears the filters.
bool EventFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popup && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        m_clear->setShortcut(event->type() == QEvent::Show ? QKeySequence{} : QKeySequence{Qt::Key_Escape});
    }
    return QWidget::eventFilter(watched, event);
}

void EventFilterBar::openPopup()
{
    m_popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint place = m_more->mapToGlobal(QPoint{m_more->width() - m_popup->width(), m_more->height()});
    place.setX(qBound(room.left(), place.x(), room.right() - m_popup->width()));
    place.setY(qBound(room.top(), place.y(), room.bottom() - m_popup->height()));
    m_popup->move(place);
    m_popup->show();
    m_kinds.front()->setFocus(Qt::PopupFocusReason);
}

void EventFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void EventFilterBar::refresh()
{
    const EventFilter &filter = m_model.filter();
    if (m_text->text() != filter.text) {
        m_text->setText(filter.text);
    }
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const QSignalBlocker quiet{m_kinds[i]};
        m_kinds[i]->setChecked(!filter.hasKinds() || filter.kinds.test(i));
    }
    m_group->setVisible(filter.scope.isEmpty());
    m_scope->setVisible(!filter.scope.isEmpty());
    m_scope->setCondition(viewmodels::subjectTitle({filter.scope.worker, filter.scope.subject}), {});
    refreshPeriod();
    const int hidden = int{filter.hasKinds()} + int{!filter.scope.isEmpty()} + int{!filter.period.isEmpty()};
    m_more->setText(hidden == 0 ? tr("Filter ▾") : tr("Filter (%1) ▾").arg(hidden));
    m_clear->setEnabled(!filter.isEmpty());
    m_clearButton->setVisible(!filter.isEmpty());
    fold();
}

void EventFilterBar::refreshPeriod()
{
    const EventPeriod &period = m_model.filter().period;
    const bool isCustom = period.from || period.to;
    for (std::size_t i = 0; i < std::size(spans); ++i) {
        const bool isIt = !isCustom && period.span == spans[i].length;
        m_periods[i]->setChecked(isIt);
        if (isIt) {
            m_period->setText(tr(spans[i].title) + QStringLiteral(" ▾"));
        }
    }
    m_periods.back()->setChecked(isCustom);
    if (isCustom) {
        m_period->setText(periodText(period) + QStringLiteral(" ▾"));
    }
}

/// Those that have events, each category before its groups.
void EventFilterBar::offerGroups()
{
    std::set<domain::GroupKey> groups;
    for (const auto &[category, group] : m_model.log().texts().groups()) {
        groups.insert({category, {}});
        groups.insert({category, group});
    }
    m_group->setGroups({groups.begin(), groups.end()});
}

void EventFilterBar::choosePeriod()
{
    refreshPeriod();
    auto *dialog = new EventPeriodDialog{m_model.filter().period, domain::systemNow(), window()};
    connect(dialog, &EventPeriodDialog::chosen, this,
            [this](const EventPeriod &period) { change([&](EventFilter &filter) { filter.period = period; }); });
    dialog->open();
}

} // namespace muster::widgets
