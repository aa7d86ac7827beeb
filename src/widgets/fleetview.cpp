// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleetview.h"

#include "viewmodels/fleetmodel.h"
#include "viewmodels/subjecttitle.h"
#include "widgets/fleetdelegate.h"
#include "widgets/fleetheader.h"
#include "widgets/headerkeys.h"
#include "widgets/menukey.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace muster::widgets {

namespace {

using viewmodels::FleetColumn;

constexpr int headerHeight = 34;
constexpr int indentationWidth = 16;

/// Where a row stands in the tree; groups before their workers.
std::pair<int, int> placeOf(const QModelIndex &row)
{
    return row.parent().isValid() ? std::pair{row.parent().row(), row.row()} : std::pair{row.row(), -1};
}

} // namespace

FleetView::FleetView(QWidget *parent)
    : QTreeView(parent),
      m_head(new FleetHeader{this}),
      m_emptyText(defaultEmptyText())
{
    setObjectName(QStringLiteral("fleetView"));
    setAccessibleName(tr("Resource groups"));
    setItemDelegate(new FleetDelegate(this));
    setUniformRowHeights(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setIndentation(indentationWidth);
    new MenuKey{*this};
    createActions();
    createHeader();
}

void FleetView::createActions()
{
    const auto create = [this](const QString &text, const char *name, const QKeySequence &shortcut, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String{name});
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_expandAll =
        create(tr("&Expand all groups"), "expandAll", Qt::CTRL | Qt::SHIFT | Qt::Key_Right, &FleetView::expandAll);
    m_collapseAll = create(tr("&Collapse all groups"), "collapseAll", Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [this] {
        m_openOnArrival.clear();
        collapseAll();
    });
    m_copy = create(tr("Copy &id"), "copyId", QKeySequence::Copy, &FleetView::copySelection);
    m_selectNone = create(tr("Select &nothing"), "selectNone", Qt::Key_Escape, &FleetView::clearSelection);
    m_filter = create(tr("Fi&lter…"), "filter", QKeySequence::Find, [this] {
        Q_EMIT filterRequested(static_cast<FleetColumn>(std::max(0, currentIndex().column())));
    });
    m_filter->setShortcutContext(Qt::WindowShortcut);
}

void FleetView::createHeader()
{
    setHeader(m_head);
    m_head->setFixedHeight(headerHeight);
    new HeaderKeys{*m_head};
    connect(m_head, &FleetHeader::columnsChosen, this, &FleetView::fillWidth);
    connect(m_head, &FleetHeader::resetRequested, this, &FleetView::resetColumns);
    connect(m_head, &FleetHeader::filterRequested, this,
            [this](int section) { Q_EMIT filterRequested(static_cast<FleetColumn>(section)); });
}

void FleetView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FleetView::openArrived);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &FleetView::rememberLeaving);
    // A row that a filter leaves out for a while stays the subject, and is selected again when it is back.
    connect(model, &QAbstractItemModel::layoutChanged, this, &FleetView::selectAgain);
    resetColumns();
    openArrived({}, 0, model->rowCount() - 1);
}

void FleetView::resetColumns()
{
    m_head->resetColumns();
    setSortingEnabled(true);
    fillWidth();
}

history::Subject FleetView::selectedSubject() const
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList{};
    return rows.isEmpty() ? history::Subject{}
                          : rows.constFirst().data(viewmodels::SubjectRole).value<history::Subject>();
}

history::Subject FleetView::currentSubject() const
{
    const QModelIndex row = currentIndex();
    return row.isValid() && selectionModel()->isRowSelected(row.row(), row.parent())
               ? row.data(viewmodels::SubjectRole).value<history::Subject>()
               : selectedSubject();
}

bool FleetView::select(const history::Subject &subject)
{
    const QModelIndex row = subject.isWorker() ? anyRowOf(subject) : rowOf(subject);
    if (row.isValid()) {
        expand(row.parent());
        setCurrentIndex(row);
    }
    return row.isValid();
}

void FleetView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    tellSubject();
}

void FleetView::tellSubject()
{
    history::Subject subject = selectedSubject();
    const bool staysAway = std::exchange(m_isLeftOut, false) && subject == history::Subject{};
    if (subject != m_subject && !staysAway) {
        m_subject = std::move(subject);
        const QModelIndexList rows = selectionModel()->selectedRows();
        const QModelIndex group = rows.isEmpty() ? QModelIndex{} : rows.constFirst().parent();
        m_group = group.data(viewmodels::SubjectRole).value<history::Subject>().group;
        Q_EMIT subjectActivated(m_subject);
    }
}

void FleetView::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, placeOf);
    QStringList ids;
    for (const QModelIndex &row : rows) {
        // As it was reported: IdRole is what can be shown of it.
        const auto subject = row.data(viewmodels::SubjectRole).value<history::Subject>();
        ids += QString::fromStdString(subject.isWorker() ? subject.worker
                                                         : subject.group.category + ':' + subject.group.group);
    }
    if (!ids.isEmpty()) {
        QGuiApplication::clipboard()->setText(ids.join(QLatin1Char{'\n'}));
    }
}

void FleetView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    if (byKeyboard && currentIndex().isValid()) {
        if (!selectionModel()->hasSelection()) {
            selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        scrollTo(currentIndex());
    }
    const QRect row = visualRect(currentIndex().siblingAtColumn(0));
    Q_EMIT menuRequested(byKeyboard ? viewport()->mapToGlobal(row.bottomLeft()) : event->globalPos());
}

/// The three dots at the end of a name open the menu.
void FleetView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isName = index.isValid() && index.column() == static_cast<int>(FleetColumn::Name);
    const QRect dots = FleetDelegate::dotsIn(visualRect(index));
    if (isName && event->button() == Qt::LeftButton && dots.contains(event->pos())) {
        Q_EMIT menuRequested(viewport()->mapToGlobal(dots.bottomLeft()));
    }
}

void FleetView::fillWidth()
{
    m_head->fillWidth(viewport()->width());
}

void FleetView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fillWidth();
}

void FleetView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model() && model()->rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(themeFor(palette()).muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

QString FleetView::defaultEmptyText()
{
    return tr("No workers yet. They appear here with their first report.");
}

void FleetView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

/// QTreeView works out the rectangle of every cell that changed. Each tick changes them all, so all are painted:
/// a hundred times cheaper. A screen reader wants to hear of each.
void FleetView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (QAccessible::isActive()) {
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    }
    viewport()->update();
}

void FleetView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    const QRect row{0, options.rect.top(), viewport()->width(), options.rect.height()};
    const bool isSelected = selectionModel()->isRowSelected(index.row(), index.parent());
    const bool isCurrent = hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0);
    FleetDelegate::paintRow(*painter, row, themeFor(palette()),
                            isSelected                 ? FleetDelegate::Row::Selected
                            : isCurrent                ? FleetDelegate::Row::Current
                            : index.parent().isValid() ? FleetDelegate::Row::Worker
                                                       : FleetDelegate::Row::Group);
    QTreeView::drawRow(painter, options, index);
    if (index.data(viewmodels::MarksRole).toInt() > 0) {
        FleetDelegate::paintMarkedEdge(*painter, row, themeFor(palette()));
    }
}

void FleetView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!index.parent().isValid()) {
        FleetDelegate::paintTriangle(*painter, rect, themeFor(palette()),
                                     isExpanded(index) ? Qt::DownArrow : Qt::RightArrow);
    }
}

} // namespace muster::widgets
