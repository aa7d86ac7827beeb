// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventtable.h"

#include "viewmodels/eventfilter.h"
#include "viewmodels/eventmodel.h"
#include "viewmodels/eventwords.h"
#include "widgets/eventdelegate.h"
#include "widgets/menukey.h"
#include "widgets/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace muster::widgets {

namespace {

using viewmodels::EventColumn;

constexpr int lineHeight = 20;
constexpr int fontPixels = 11;
constexpr int sidePadding = 8;
/// "14:39"
constexpr int timeCharacters = 5;
constexpr int groupCharacters = 24;
/// "task " and the 32 digits of an id.
constexpr int detailCharacters = 38;

constexpr int column(EventColumn which)
{
    return static_cast<int>(which);
}

QFont logFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(fontPixels);
    return font;
}

} // namespace

EventTable::EventTable(viewmodels::EventModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_copy(new QAction(tr("&Copy"), this)),
      m_pause(new QAction(tr("&Pause event log"), this))
{
    new MenuKey{*this};
    dress();
    createActions();
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { eventsArrived(first, last); });
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &EventTable::holdTop);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &EventTable::findTop);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &EventTable::holdCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &EventTable::findCurrent);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        fitTime();
        seeNewest();
    });
    connect(this, &QAbstractItemView::activated, this, &EventTable::choose);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // With a key held down a click is about the selection.
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier) {
            choose(index);
        }
    });
}

void EventTable::dress()
{
    setItemDelegate(new EventDelegate(this));
    setFont(logFont());
    setFrameShape(QFrame::NoFrame);
    lookLikeRows(*this, lineHeight);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 0 3px; }"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // At last: what is set of a header goes through all of its sections.
    setModel(&m_model);
}

void EventTable::createActions()
{
    m_copy->setObjectName(QStringLiteral("copyEvents"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &EventTable::copySelection);
    m_pause->setObjectName(QStringLiteral("pauseEvents"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::toggled, this, &EventTable::seeNewest);
}

void EventTable::showColumns(const std::vector<EventColumn> &columns)
{
    const auto isShown = [&](EventColumn which) { return std::ranges::find(columns, which) != columns.end(); };
    for (int i = 0; i < model()->columnCount(); ++i) {
        setColumnHidden(i, !isShown(static_cast<EventColumn>(i)));
        horizontalHeader()->setSectionResizeMode(i, QHeaderView::Interactive);
    }
    fit(EventColumn::Time, timeCharacters);
    fitWords();
    fit(EventColumn::Group, groupCharacters);
    fit(EventColumn::Detail, detailCharacters);
    const auto wide = isShown(EventColumn::Worker) ? EventColumn::Worker : EventColumn::Detail;
    horizontalHeader()->setSectionResizeMode(column(wide), QHeaderView::Stretch);
    fitTime();
}

void EventTable::fit(viewmodels::EventColumn which, qsizetype characters)
{
    const int width = fontMetrics().horizontalAdvance(QLatin1Char{'0'});
    setColumnWidth(column(which), static_cast<int>(characters) * width + sidePadding);
}

void EventTable::fitWords()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics{bold};
    int width = 0;
    for (std::size_t kind = 0; kind < viewmodels::eventKinds; ++kind) {
        width = std::max(width, metrics.horizontalAdvance(viewmodels::eventWord(static_cast<domain::EventKind>(kind))));
    }
    setColumnWidth(column(EventColumn::Event), width + sidePadding);
}

/// Events of another day have their date with them: the oldest in sight has it first.
void EventTable::fitTime()
{
    const int first = verticalScrollBar()->value();
    const int last = std::min(first + viewport()->height() / lineHeight, model()->rowCount() - 1);
    const QString oldest = model()->index(last, column(EventColumn::Time)).data().toString();
    const int width = fontMetrics().horizontalAdvance(oldest) + sidePadding;
    const int before = columnWidth(column(EventColumn::Time));
    // Columns that jump while somebody scrolls are hard to read: it is given back at the top alone.
    const bool isTooWide = width < before && first == 0;
    if (width > before || isTooWide) {
        setColumnWidth(column(EventColumn::Time), width);
    }
}

bool EventTable::isFollowing() const
{
    return !m_pause->isChecked() && verticalScrollBar()->value() == 0;
}

/// Who reads further down, or has paused, keeps the lines before the eyes; at the top the newest comes in.
void EventTable::eventsArrived(int first, int last)
{
    fitTime();
    if (first > 0 || isFollowing()) {
        return;
    }
    const int count = last - first + 1;
    setUnseen(m_unseen + count);
    QScrollBar *bar = verticalScrollBar();
    const int top = bar->value() + count;
    bar->setMaximum(std::max(bar->maximum(), top));
    bar->setValue(top);
}

void EventTable::seeNewest()
{
    if (isFollowing()) {
        setUnseen(0);
    }
}

void EventTable::followNewest()
{
    m_pause->setChecked(false);
    scrollToTop();
    setUnseen(0);
}

void EventTable::setUnseen(int count)
{
    if (count != m_unseen) {
        m_unseen = count;
        Q_EMIT unseenChanged(count);
    }
}

/// Late events come in between those that are there.
void EventTable::holdTop()
{
    m_held = isFollowing() ? QModelIndex{} : m_model.index(verticalScrollBar()->value(), 0);
}

void EventTable::findTop()
{
    if (m_held.isValid()) {
        verticalScrollBar()->setValue(m_held.row());
    }
    m_held = QModelIndex{};
}

/// An event that a filter brought to light is still in sight among the others when the filter goes.
void EventTable::holdCurrent()
{
    const QItemSelection &ranges = selectionModel()->selection();
    const bool isOne = ranges.size() == 1 && ranges.constFirst().height() == 1;
    m_current = isOne ? std::optional{m_model.numberAt(ranges.constFirst().top())} : std::nullopt;
}

void EventTable::findCurrent()
{
    fitTime();
    const auto row = m_current ? m_model.rowOf(*m_current) : std::nullopt;
    if (row) {
        selectRow(*row);
        scrollTo(m_model.index(*row, 0), QAbstractItemView::PositionAtCenter);
    } else {
        scrollToTop();
    }
    seeNewest();
}

void EventTable::choose(const QModelIndex &index)
{
    const domain::Event event = m_model.eventAt(index.row());
    Q_EMIT eventChosen(event.worker, event.time);
}

void EventTable::copySelection()
{
    const QItemSelection &ranges = selectionModel()->selection();
    const int count = std::accumulate(ranges.begin(), ranges.end(), 0,
                                      [](int sum, const QItemSelectionRange &range) { return sum + range.height(); });
    if (count > mostCopied) {
        Q_EMIT copyRefused(count);
        return;
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : rows) {
        lines += row.data(viewmodels::EventLineRole).toString();
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char{'\n'}));
    }
}

} // namespace muster::widgets
