// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace muster::widgets {

ShortcutsDialog::ShortcutsDialog(QWidget &window)
    : QDialog(&window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QFormLayout;
    list->setHorizontalSpacing(32);
    list->setVerticalSpacing(8);
    const auto add = [list](const QString &keys, const QString &what) {
        auto *label = new QLabel{what};
        label->setTextFormat(Qt::PlainText);
        label->setProperty("look", QStringLiteral("muted"));
        list->addRow(keys, label);
    };
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty()) {
            QStringList keys;
            const auto shortcuts = action->shortcuts();
            for (const QKeySequence &each : shortcuts) {
                keys += each.toString(QKeySequence::NativeText);
            }
            add(keys.join(QStringLiteral(", ")), action->iconText());
        }
    }
    add(tr("Ctrl+Enter"), tr("In what was found: its information"));
    add(tr("Right, Left"), tr("Open and close a group"));
    add(tr("Menu, Shift+F10"), tr("On a row: what can be done with it"));
    add(tr("Right, Left"), tr("On the columns' headings: to the next one; with Ctrl it is moved"));
    add(tr("Enter, Down"), tr("On a column's heading: sort by it; filter by it"));
    add(tr("Delete"), tr("On a filter: take it away"));
    add(tr("Enter, Space"), tr("On a card: show it in the graph"));
    add(tr("Enter"), tr("On an event: show its worker"));
    add(tr("Drag, wheel"), tr("In the graph: zoom"));
    add(tr("Shift and drag"), tr("In the graph: move along"));

    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(20);
    column->addLayout(list);
    column->addWidget(buttons);
}

} // namespace muster::widgets
