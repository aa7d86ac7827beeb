// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/commands.h"

#include <QMetaObject>

namespace muster::app {

void Commands::saveThresholds(const domain::Thresholds &thresholds, Done done)
{
    m_host.saveThresholds(thresholds, [this, done](const std::optional<std::string> &problem) {
        answer(done, QString::fromStdString(problem.value_or(std::string{})));
    });
}

void Commands::forget(const std::vector<std::string> &workers, Done done)
{
    m_host.forget(workers, [this, done](bool stored) {
        answer(done, stored ? QString{} : QStringLiteral("the store could not be written; try again later"));
    });
}

void Commands::answer(const Done &done, const QString &problem)
{
    QMetaObject::invokeMethod(
        this, [done, problem] { done(problem); }, Qt::QueuedConnection);
}

} // namespace muster::app
