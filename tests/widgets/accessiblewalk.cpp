// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessiblewalk.h"

#include <QAccessible>
#include <QScrollArea>

#include <map>
#include <set>

namespace muster::test {

namespace {

using Role = QAccessible::Role;

const std::set<Role> roleless{QAccessible::NoRole, QAccessible::Client,   QAccessible::Border,
                              QAccessible::Pane,   QAccessible::Grouping, QAccessible::Window};
const std::set<Role> buttons{QAccessible::Button,     QAccessible::CheckBox,       QAccessible::RadioButton,
                             QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::MenuItem};
const std::set<Role> valued{QAccessible::SpinBox, QAccessible::Slider, QAccessible::ProgressBar, QAccessible::ComboBox};
/// Rows and cells are walked by their model's test.
const std::set<Role> inside{QAccessible::Table, QAccessible::Tree, QAccessible::List};

std::string placeOf(const QAccessibleInterface &control)
{
    std::string place;
    for (const QObject *object = control.object(); object; object = object->parent()) {
        const QString name = object->objectName();
        place += (name.isEmpty() ? std::string{object->metaObject()->className()} : name.toStdString()) + " < ";
    }
    return place.empty() ? "child of " + (control.parent() ? placeOf(*control.parent()) : "nothing") : place;
}

bool isControl(const QAccessibleInterface &control)
{
    auto *actions = const_cast<QAccessibleInterface &>(control).actionInterface();
    const QAccessible::State state = control.state();
    const bool isPressed = actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction());
    return !state.disabled && (state.focusable || isPressed);
}

class Walk final
{
public:
    void visit(QAccessibleInterface *each)
    {
        if (!each || !each->isValid() || each->state().invisible) {
            return;
        }
        if (isControl(*each)) {
            judge(*each);
        }
        if (inside.contains(each->role())) {
            return;
        }
        std::map<QString, int> names;
        for (int i = 0; i < each->childCount(); ++i) {
            QAccessibleInterface *child = each->child(i);
            visit(child);
            if (child && !child->state().invisible && buttons.contains(child->role())
                && ++names[child->text(QAccessible::Name)] == 2) {
                complain(*child, "has the name of its neighbour: " + child->text(QAccessible::Name).toStdString());
            }
        }
    }

    std::vector<std::string> complaints;

private:
    void judge(QAccessibleInterface &control)
    {
        if (control.text(QAccessible::Name).isEmpty()) {
            complain(control, "has no name");
        }
        // Qt has no role for what only scrolls.
        if (roleless.contains(control.role()) && !qobject_cast<QScrollArea *>(control.object())) {
            complain(control, "has no role: " + std::to_string(control.role()));
        }
        if (valued.contains(control.role()) && !control.valueInterface()
            && control.text(QAccessible::Value).isEmpty()) {
            complain(control, "has no value");
        }
    }

    void complain(const QAccessibleInterface &control, const std::string &what)
    {
        complaints.push_back(placeOf(control) + what);
    }
};

} // namespace

std::vector<std::string> unheard(QWidget &widget)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&widget));
    return walk.complaints;
}

} // namespace muster::test
