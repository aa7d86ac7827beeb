// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnmenus.h"

#include "viewmodels/fleetcolumns.h"
#include "widgets/fleetheader.h"
#include "widgets/fleetview.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace muster::widgets {

namespace {

using viewmodels::FleetColumn;
using viewmodels::Visibility;

struct ColumnMenus
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMenus)
};

/// Gives the texts of a menu mnemonics, each its first letter that is not taken; `taken` grows.
QString withMnemonic(const QString &title, QString &taken)
{
    QString text = QString{title}.replace(QLatin1Char{'&'}, QStringLiteral("&&"));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i].toLower();
        if (letter.isLetterOrNumber() && !taken.contains(letter)) {
            taken += letter;
            return text.insert(i, QLatin1Char{'&'});
        }
    }
    return text;
}

/// The letters that these texts have for mnemonics, in whatever language they are.
QString lettersOf(const QStringList &texts)
{
    QString letters;
    for (const QString &text : texts) {
        letters += text.mid(text.indexOf(QLatin1Char{'&'}) + 1, 1).toLower();
    }
    return letters;
}

/// Adds an action for each column from `first` on, which does what `act` does with it.
template <typename Act>
QList<QAction *> addColumns(QMenu &menu, int first, QString taken, Act act)
{
    QList<QAction *> actions;
    for (int column = first; column < viewmodels::fleetColumns; ++column) {
        QAction *action = menu.addAction(withMnemonic(viewmodels::title(static_cast<FleetColumn>(column)), taken));
        action->setObjectName(menu.objectName() + QStringLiteral(".%1").arg(column));
        QObject::connect(action, &QAction::triggered, &menu, [act, column] { act(column); });
        actions += action;
    }
    return actions;
}

QMenu *newMenu(const QString &title, const char *name, QWidget &parent)
{
    auto *menu = new QMenu{title, &parent};
    menu->setObjectName(QLatin1String{name});
    return menu;
}

QMenu *newMoveMenu(const QString &title, const char *name, FleetHeader &head, int step, QMenu &parent)
{
    QMenu *menu = newMenu(title, name, parent);
    const auto actions = addColumns(*menu, 1, {}, [&head, step](int column) { head.moveColumn(column, step); });
    QObject::connect(menu, &QMenu::aboutToShow, menu, [actions, &head, step] {
        for (int i = 0; i < actions.size(); ++i) {
            actions[i]->setEnabled(head.canMove(i + 1, step));
        }
    });
    return menu;
}

QMenu *newColumnsMenu(FleetView &tree, QWidget &parent)
{
    FleetHeader &head = tree.head();
    QMenu *menu = newMenu(ColumnMenus::tr("C&olumns"), "columns", parent);
    const QString left = ColumnMenus::tr("Move &left");
    const QString right = ColumnMenus::tr("Mo&ve right");
    const QString reset = ColumnMenus::tr("&Reset columns");
    const auto show = [&head](int column) {
        head.show(column, head.isSectionHidden(column) ? Visibility::Shown : Visibility::Hidden);
    };
    const auto actions = addColumns(*menu, 1, lettersOf({left, right, reset}), show);
    for (QAction *action : actions) {
        action->setCheckable(true);
    }
    menu->addSeparator();
    menu->addMenu(newMoveMenu(left, "moveLeft", head, -1, *menu));
    menu->addMenu(newMoveMenu(right, "moveRight", head, 1, *menu));
    menu->addAction(reset, &tree, &FleetView::resetColumns)->setObjectName(QStringLiteral("resetColumns"));
    QObject::connect(menu, &QMenu::aboutToShow, menu, [actions, &head] {
        for (int i = 0; i < actions.size(); ++i) {
            actions[i]->setChecked(!head.isSectionHidden(i + 1));
        }
    });
    return menu;
}

QAction *addOrder(QMenu &menu, const QString &text, const char *name, FleetView &tree, Qt::SortOrder order)
{
    QAction *action = menu.addAction(
        text, &tree, [&tree, order] { tree.sortByColumn(tree.header()->sortIndicatorSection(), order); });
    action->setObjectName(QLatin1String{name});
    action->setCheckable(true);
    return action;
}

QMenu *newSortMenu(FleetView &tree, QWidget &parent)
{
    QMenu *menu = newMenu(ColumnMenus::tr("&Sort by"), "sort", parent);
    const QString ascending = ColumnMenus::tr("&Ascending");
    const QString descending = ColumnMenus::tr("&Descending");
    const auto sort = [&tree](int column) { tree.sortByColumn(column, tree.header()->sortIndicatorOrder()); };
    const QList<QAction *> columns = addColumns(*menu, 0, lettersOf({ascending, descending}), sort);
    auto *group = new QActionGroup{menu};
    for (QAction *action : columns) {
        action->setCheckable(true);
        group->addAction(action);
    }
    menu->addSeparator();
    const QList<QAction *> orders{
        addOrder(*menu, ascending, "sort.ascending", tree, Qt::AscendingOrder),
        addOrder(*menu, descending, "sort.descending", tree, Qt::DescendingOrder),
    };
    auto *orderGroup = new QActionGroup{menu};
    orderGroup->addAction(orders[0]);
    orderGroup->addAction(orders[1]);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [columns, orders, &tree] {
        columns[tree.header()->sortIndicatorSection()]->setChecked(true);
        orders[tree.header()->sortIndicatorOrder()]->setChecked(true);
    });
    return menu;
}

QMenu *newFilterMenu(FleetView &tree, QWidget &parent)
{
    QMenu *menu = newMenu(ColumnMenus::tr("Filter b&y"), "filterBy", parent);
    addColumns(*menu, 0, {}, [&tree](int column) { Q_EMIT tree.filterRequested(static_cast<FleetColumn>(column)); });
    return menu;
}

} // namespace

QList<QAction *> newColumnMenus(FleetView &tree, QWidget &parent)
{
    return {newColumnsMenu(tree, parent)->menuAction(), newSortMenu(tree, parent)->menuAction(),
            newFilterMenu(tree, parent)->menuAction()};
}

} // namespace muster::widgets
