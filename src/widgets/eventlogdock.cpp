// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventlogdock.h"

#include "viewmodels/eventmodel.h"
#include "viewmodels/eventscsv.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QSaveFile>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace muster::widgets {

namespace {

using viewmodels::EventColumn;

constexpr int rowHeight = 20;
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

EventLogDock::EventLogDock(viewmodels::EventModel &model, QWidget *parent)
    : QDockWidget(tr("Event log"), parent),
      m_model(model)
{
    setObjectName(QStringLiteral("eventLogDock"));
    createActions();
    createTable();
    setTitleBarWidget(createTitleBar());
    auto *empty = new QLabel(tr("No events yet."));
    empty->setObjectName(QStringLiteral("eventLogEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setProperty("look", QStringLiteral("muted"));
    m_pages = new QStackedWidget;
    m_pages->setContentsMargins(sidePadding + 2, 0, 0, 0);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_table);
    setWidget(m_pages);
    connect(this, &QDockWidget::topLevelChanged, this, &EventLogDock::showColumns);
    connect(this, &QDockWidget::dockLocationChanged, this, &EventLogDock::showColumns);
    const auto showPage = [this] { m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { eventsArrived(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, showPage);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, showPage);
    showPage();
    showColumns();
}

void EventLogDock::createActions()
{
    m_export = new QAction(tr("&Export event log…"), this);
    m_export->setObjectName(QStringLiteral("exportEvents"));
    m_export->setIconText(tr("CSV"));
    m_export->setToolTip(tr("Write the event log into a CSV file"));
    connect(m_export, &QAction::triggered, this, &EventLogDock::askAndExport);
    m_copy = new QAction(tr("&Copy"), this);
    m_copy->setObjectName(QStringLiteral("copyEvents"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, &EventLogDock::copySelection);
}

void EventLogDock::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("eventLog"));
    m_table->setAccessibleName(tr("Event log"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new EventDelegate(m_table));
    m_table->setFont(logFont());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_copy, m_export});
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 0 3px; }"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(column(EventColumn::Worker), QHeaderView::Stretch);
}

QWidget *EventLogDock::createTitleBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, sidePadding, 8);
    auto *title = new QLabel(windowTitle());
    title->setTextFormat(Qt::PlainText);
    title->setProperty("look", QStringLiteral("title"));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *csv = new QToolButton;
    csv->setObjectName(QStringLiteral("exportEventsButton"));
    csv->setDefaultAction(m_export);
    csv->setToolButtonStyle(Qt::ToolButtonTextOnly);
    csv->setAutoRaise(true);
    auto *floating = new QToolButton;
    floating->setObjectName(QStringLiteral("floatEventsButton"));
    floating->setText(QStringLiteral("⤢"));
    floating->setToolTip(tr("Show the event log in a window of its own, with every column, or put it back"));
    floating->setAccessibleName(tr("Event log in a window of its own"));
    floating->setAutoRaise(true);
    connect(floating, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    row->addWidget(title);
    row->addStretch();
    row->addWidget(csv);
    row->addWidget(floating);
    return bar;
}

/// Docked there is room for time, worker and word; the rest is in the tool tip.
void EventLogDock::showColumns()
{
    m_table->horizontalHeader()->setVisible(isFloating());
    m_table->setColumnHidden(column(EventColumn::Group), !isFloating());
    m_table->setColumnHidden(column(EventColumn::Detail), !isFloating());
    fit(EventColumn::Time, timeCharacters);
    fit(EventColumn::Event, viewmodels::eventWord(domain::EventKind::Unregistered).size());
    fit(EventColumn::Group, groupCharacters);
    fit(EventColumn::Detail, detailCharacters);
    widenTime();
}

void EventLogDock::fit(viewmodels::EventColumn which, qsizetype characters)
{
    const int width = QFontMetrics(m_table->font()).horizontalAdvance(QLatin1Char{'0'});
    m_table->setColumnWidth(column(which), static_cast<int>(characters) * width + sidePadding);
}

/// Events of another day have their date with them.
void EventLogDock::widenTime()
{
    const QModelIndex oldest = m_model.index(m_model.rowCount() - 1, column(EventColumn::Time));
    const int width = QFontMetrics(m_table->font()).horizontalAdvance(oldest.data().toString()) + sidePadding;
    if (width > m_table->columnWidth(column(EventColumn::Time))) {
        m_table->setColumnWidth(column(EventColumn::Time), width);
    }
}

/// Who reads further down keeps the lines before the eyes; at the top the newest comes in.
void EventLogDock::eventsArrived(int first, int last)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (const int at = bar->value(); at > 0) {
        bar->setMaximum(std::max(bar->maximum(), at + last - first + 1));
        bar->setValue(at + last - first + 1);
    }
    widenTime();
}

void EventLogDock::askAndExport()
{
    auto *dialog = new QFileDialog(this, tr("Export event log"));
    dialog->setObjectName(QStringLiteral("exportEventsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("muster-events-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &EventLogDock::exportOrTell);
    dialog->open();
}

void EventLogDock::exportOrTell(const QString &path)
{
    const QString problem = exportCsv(path);
    if (problem.isEmpty()) {
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Event log not exported"), {}, QMessageBox::Ok, this);
    box->setObjectName(QStringLiteral("exportEventsProblem"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(problem);
    box->open();
}

QString EventLogDock::exportCsv(const QString &path) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && viewmodels::writeEventsCsv(file, m_model.events()) && file.commit()) {
        return {};
    }
    return tr("The event log could not be written to %1 (%2). Choose a folder that you may write to and that has room.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

void EventLogDock::copySelection() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
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
