// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/commands.h"

#include <QMetaObject>

namespace muster::app {

void Commands::saveThresholds(const domain::Thresholds &thresholds, Done done)
{
    m_host.saveThresholds(thresholds, [this, done](const std::optional<std::string> &problem) {
        answer([done, told = QString::fromStdString(problem.value_or(std::string{}))] { done(told); });
    });
}

void Commands::forget(const std::vector<std::string> &workers, Forgotten done)
{
    m_host.forget(workers, [this, done](bool stored) {
        answer([done, stored] { done(stored ? viewmodels::Stored::Yes : viewmodels::Stored::No); });
    });
}

void Commands::answer(const std::function<void()> &told)
{
    QMetaObject::invokeMethod(this, told, Qt::QueuedConnection);
}

} // namespace muster::app
