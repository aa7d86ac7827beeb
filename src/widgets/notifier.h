// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/status.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace muster::widgets {

/// Turns what happens into notifications: workers that were lost, and troubles of the collector. Of each kind at most
/// one a minute; what happens meanwhile is told by the next.
class Notifier final
{
    Q_DECLARE_TR_FUNCTIONS(Notifier)

public:
    using Tell = std::function<void(const QString &title, const QString &text)>;

    static constexpr std::chrono::minutes pause{1};

    explicit Notifier(Tell tell);

    /// Time goes by the changes.
    void take(const domain::Changes &changes, const domain::CollectorStatus &status);

private:
    /// Whether something may be told at `now`; if so, not again for a while.
    static bool isDue(domain::Timestamp &next, domain::Timestamp now);
    void count(const domain::Event &event);
    void tellLost();

    Tell m_tell;
    int m_lost = 0;
    /// The first of them.
    QStringList m_names;
    domain::Timestamp m_nextLost{};
    std::string m_problem;
    domain::Timestamp m_nextProblem{};
};

} // namespace muster::widgets
