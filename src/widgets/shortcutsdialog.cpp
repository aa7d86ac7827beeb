// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcutsdialog.h"

#include "widgets/actiontitle.h"
#include "widgets/eventlogdock.h"
#include "widgets/fleetview.h"
#include "widgets/resourcechart.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace muster::widgets {

namespace {

template <typename Part>
bool isIn(const QWidget *widget)
{
    while (widget && !qobject_cast<const Part *>(widget)) {
        widget = widget->parentWidget();
    }
    return widget;
}

/// The widget that has to have the focus for the keys of the action; none where the window is enough.
const QWidget *placeOf(const QAction &action)
{
    if (action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut) {
        return nullptr;
    }
    const auto objects = action.associatedObjects();
    const auto widget = std::ranges::find_if(objects, &QObject::isWidgetType);
    return widget == objects.end() ? nullptr : static_cast<const QWidget *>(*widget);
}

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget &window)
    : QDialog(&window),
      m_list(new QFormLayout)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setContentsMargins(24, 20, 24, 8);
    m_list->setHorizontalSpacing(32);
    m_list->setVerticalSpacing(8);
    addEverything();

    auto *content = new QWidget;
    content->setLayout(m_list);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("shortcuts"));
    area->setAccessibleName(windowTitle());
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    buttons->setContentsMargins(24, 0, 24, 16);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(area);
    column->addWidget(buttons);
    const int most = window.screen()->availableGeometry().height() * 4 / 5;
    const int wanted = content->sizeHint().height() + column->spacing() + buttons->sizeHint().height();
    resize(content->sizeHint().width() + area->verticalScrollBar()->sizeHint().width(), std::min(wanted, most));
}

void ShortcutsDialog::addEverything()
{
    addHeading(tr("Everywhere"));
    addActions([](const QWidget *place) { return !place; });
    addHeading(tr("In the tree of groups and workers"));
    addActions(isIn<FleetView>);
    add(tr("Right, Left"), tr("Open and close a group"));
    add(tr("Menu, Shift+F10"), tr("On a row: what can be done with it"));
    add(tr("Right, Left"), tr("On the columns' headings: to the next one; with Ctrl it is moved"));
    add(tr("Enter, Down"), tr("On a column's heading: sort by it; filter by it"));
    add(tr("Delete"), tr("On a filter: take it away"));
    add(tr("Enter, Space"), tr("On a card: show it in the graph"));
    addHeading(tr("In the graph"));
    addActions(isIn<ResourceChart>);
    add(tr("Drag, wheel"), tr("In the graph: zoom"));
    add(tr("Shift and drag"), tr("In the graph: move along"));
    addHeading(tr("In the event log"));
    addActions(isIn<EventLogDock>);
    add(tr("Enter"), tr("On an event: show its worker"));
    addHeading(tr("In what was found"));
    add(tr("Ctrl+Enter"), tr("In what was found: its information"));
}

void ShortcutsDialog::addHeading(const QString &text)
{
    auto *heading = new QLabel{text};
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_list->addRow(heading);
}

void ShortcutsDialog::addActions(const std::function<bool(const QWidget *place)> &isHere)
{
    const auto actions = parentWidget()->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && isHere(placeOf(*action))) {
            add(keysOf(*action), actionTitle(*action));
        }
    }
}

void ShortcutsDialog::add(const QString &keys, const QString &what)
{
    auto *label = new QLabel{what};
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", QStringLiteral("muted"));
    m_list->addRow(keys, label);
}

} // namespace muster::widgets
