// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/pastgpus.h"

namespace muster::viewmodels {

using namespace std::chrono_literals;

namespace {

/// A graph that follows the present moves on: what is so new, the present tells.
constexpr auto newest = 1h;

} // namespace

void PastGpus::ask(const history::Subject &subject, history::Period period)
{
    const bool isKnown = subject == m_subject && period.from >= m_asked.from && period.to <= m_asked.to + newest;
    if (isKnown) {
        return;
    }
    m_subject = subject;
    m_asked = period;
    m_question.cancel();
    if (subject.isWorker()) {
        m_source.askLedger(subject, period, m_question.begin(), [this](const history::LedgerAnswer &answer) {
            m_question.end();
            m_found(answer.gpuCount);
        });
    }
}

} // namespace muster::viewmodels
