// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/muster/commands.h"

#include "viewmodels/problems.h"

#include <QMetaObject>
#include <QSettings>

#include <utility>

namespace muster::app {

namespace {

QString sentence(const std::optional<std::string> &problem)
{
    return viewmodels::problemText(problem.value_or(std::string{}));
}

} // namespace

void Commands::saveThresholds(const domain::Thresholds &thresholds, Done done)
{
    m_host.saveSettings(storage::settingsFrom(thresholds), [this, done](const auto &problem) {
        answer([done, told = sentence(problem)] { done(told); });
    });
}

void Commands::saveSettings(const viewmodels::CollectorSettings &settings, Done done)
{
    const storage::Settings stored = storage::settingsFrom(settings.rules, settings.retention);
    const std::string before = m_host.address();
    auto problem = storage::refuseSettings(stored);
    if (!problem && !settings.isListenGiven) {
        problem = m_host.listenOn(settings.listen.toStdString());
    }
    if (problem) {
        answer([done, told = sentence(problem)] { done(told); });
        return;
    }
    const Done finish = [this, done = std::move(done), before, settings](const QString &refusal) {
        // All or nothing: what the store did not take back, the listener does.
        if (!refusal.isEmpty()) {
            m_host.listenOn(before);
        } else if (!settings.isListenGiven) {
            m_settings.setValue(listenSetting, settings.listen);
        }
        done(refusal);
    };
    m_host.saveSettings(
        stored, [this, finish](const auto &refusal) { answer([finish, told = sentence(refusal)] { finish(told); }); });
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
