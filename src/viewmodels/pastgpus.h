// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/historysource.h"
#include "viewmodels/question.h"

#include <cstddef>
#include <functional>

namespace muster::viewmodels {

/// How many GPUs a worker had in the past: one that has left, or whose GPUs have gone, still has lines to be drawn.
class PastGpus final
{
public:
    /// `found` is told how many there were, when history has answered.
    PastGpus(HistorySource &source, std::function<void(std::size_t)> found)
        : m_source(source),
          m_found(std::move(found))
    {
    }

    /// Asks, unless as much is known already; nobody but a worker has GPUs by number.
    void ask(const history::Subject &subject, history::Period period);

private:
    HistorySource &m_source;
    std::function<void(std::size_t)> m_found;
    history::Subject m_subject;
    history::Period m_asked;
    Question m_question;
};

} // namespace muster::viewmodels
