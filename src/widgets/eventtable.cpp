// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventtable.h"

#include "viewmodels/eventmodel.h"
#include "viewmodels/eventwords.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

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

/// Colours the words; everything else is Qt's own plain text cell.
class EventDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isWord = index.column() == column(EventColumn::Event);
        option->font.setBold(isWord);
        option->state &= ~QStyle::State_HasFocus;
        const QColor colour = colourOf(index, themeFor(option->palette));
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }

private:
    static QColor colourOf(const QModelIndex &index, const Theme &theme)
    {
        switch (static_cast<EventColumn>(index.column())) {
        case EventColumn::Event:
            return wordColour(static_cast<domain::EventKind>(index.data(viewmodels::EventKindRole).toInt()), theme);
        case EventColumn::Time:
        case EventColumn::Detail:
            return theme.muted;
        default:
            return theme.text;
        }
    }

    static QColor wordColour(domain::EventKind kind, const Theme &theme)
    {
        switch (kind) {
        case domain::EventKind::Registered:
            return theme.accent;
        case domain::EventKind::Unregistered:
            return theme.bad;
        case domain::EventKind::Idle:
            return theme.warn;
        case domain::EventKind::Busy:
            return theme.ok;
        case domain::EventKind::Count_:
            break;
        }
        return theme.text;
    }
};

QFont logFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(fontPixels);
    return font;
}

} // namespace

EventTable::EventTable(viewmodels::EventModel &model, QWidget *parent)
    : QTableView(parent),
      m_copy(new QAction(tr("&Copy"), this))
{
    setModel(&model);
    setItemDelegate(new EventDelegate(this));
    setFont(logFont());
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 0 3px; }"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_copy->setObjectName(QStringLiteral("copyEvents"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &EventTable::copySelection);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { eventsArrived(first, last); });
}

void EventTable::showColumns(const std::vector<EventColumn> &columns)
{
    const auto isShown = [&](EventColumn which) { return std::ranges::find(columns, which) != columns.end(); };
    for (int i = 0; i < model()->columnCount(); ++i) {
        setColumnHidden(i, !isShown(static_cast<EventColumn>(i)));
        horizontalHeader()->setSectionResizeMode(i, QHeaderView::Interactive);
    }
    fit(EventColumn::Time, timeCharacters);
    fit(EventColumn::Event, viewmodels::eventWord(domain::EventKind::Unregistered).size());
    fit(EventColumn::Group, groupCharacters);
    fit(EventColumn::Detail, detailCharacters);
    const auto wide = isShown(EventColumn::Worker) ? EventColumn::Worker : EventColumn::Detail;
    horizontalHeader()->setSectionResizeMode(column(wide), QHeaderView::Stretch);
    widenTime();
}

void EventTable::fit(viewmodels::EventColumn which, qsizetype characters)
{
    const int width = fontMetrics().horizontalAdvance(QLatin1Char{'0'});
    setColumnWidth(column(which), static_cast<int>(characters) * width + sidePadding);
}

/// Events of another day have their date with them.
void EventTable::widenTime()
{
    const QModelIndex oldest = model()->index(model()->rowCount() - 1, column(EventColumn::Time));
    const int width = fontMetrics().horizontalAdvance(oldest.data().toString()) + sidePadding;
    if (width > columnWidth(column(EventColumn::Time))) {
        setColumnWidth(column(EventColumn::Time), width);
    }
}

/// Who reads further down keeps the lines before the eyes; at the top the newest comes in.
void EventTable::eventsArrived(int first, int last)
{
    QScrollBar *bar = verticalScrollBar();
    if (const int at = bar->value(); at > 0) {
        bar->setMaximum(std::max(bar->maximum(), at + last - first + 1));
        bar->setValue(at + last - first + 1);
    }
    widenTime();
}

void EventTable::copySelection() const
{
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
