// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/subjecttitle.h"

#include "viewmodels/format.h"

#include <QCoreApplication>

namespace muster::viewmodels {

QString subjectTitle(const history::Subject &subject)
{
    if (subject.isWorker()) {
        return plainLine(subject.worker);
    }
    const auto &[category, group] = subject.group;
    if (category.empty()) {
        return QCoreApplication::translate("SubjectTitle", "Whole fleet");
    }
    return plainLine(group.empty() ? category : category + ':' + group);
}

} // namespace muster::viewmodels
