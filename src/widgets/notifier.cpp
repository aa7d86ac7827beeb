// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notifier.h"

#include "viewmodels/format.h"
#include "viewmodels/problems.h"

namespace muster::widgets {

namespace {

constexpr int mostNames = 3;
/// UTF-16 units of a name that are told.
constexpr qsizetype longestName = 60;

QString shortened(const std::string &worker)
{
    const QString name = viewmodels::plainLine(worker);
    return name.size() <= longestName ? name : name.left(longestName - 1) + QChar{0x2026};
}

} // namespace

Notifier::Notifier(Tell tell)
    : m_tell(std::move(tell))
{
}

void Notifier::take(const domain::Changes &changes, const domain::CollectorStatus &status)
{
    for (const domain::Event &event : changes.events) {
        count(event);
    }
    if (m_lost > 0 && isDue(m_nextLost, changes.time)) {
        tellLost();
    }
    if (status.problem == m_problem) {
        return;
    }
    if (status.problem.empty()) {
        m_problem.clear();
    } else if (isDue(m_nextProblem, changes.time)) {
        m_problem = status.problem;
        m_tell(tr("Muster has a problem"), viewmodels::problemText(m_problem));
    }
}

bool Notifier::isDue(domain::Timestamp &next, domain::Timestamp now)
{
    // The clock may have been set back.
    if (now < next && now + pause >= next) {
        return false;
    }
    next = now + pause;
    return true;
}

void Notifier::count(const domain::Event &event)
{
    if (event.kind != domain::EventKind::Unregistered || event.reason != domain::EventReason::Lost) {
        return;
    }
    ++m_lost;
    if (m_names.size() < mostNames) {
        m_names += shortened(event.worker);
    }
}

void Notifier::tellLost()
{
    QString text = m_names.join(QStringLiteral(", "));
    const int others = m_lost - static_cast<int>(m_names.size());
    if (others > 0) {
        text = tr("%1 and %2 more").arg(text, viewmodels::formatCount(others));
    }
    m_tell(tr("%1 workers were lost", nullptr, m_lost).arg(viewmodels::formatCount(m_lost)), text);
    m_lost = 0;
    m_names.clear();
}

} // namespace muster::widgets
