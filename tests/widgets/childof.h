// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <stdexcept>

namespace muster::test {

/// The child of this name; an exception when there is none.
template <typename Widget>
Widget &childOf(const QObject &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QLatin1String{name});
    if (!found) {
        throw std::runtime_error(name);
    }
    return *found;
}

} // namespace muster::test
