// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worker.h"

#include <memory>
#include <utility>

namespace muster::domain {

/// A worker as it was at one instant. Copies share what they hold, on whatever thread they are, for nobody changes it.
class SharedWorker final
{
public:
    /// Nobody.
    SharedWorker() = default;
    /// Not explicit: wherever this is wanted a worker will do.
    SharedWorker(Worker worker)
        : m_worker(std::make_shared<const Worker>(std::move(worker)))
    {
    }

    bool isSomebody() const { return m_worker != nullptr; }
    /// Empty where it is nobody.
    const Worker &get() const
    {
        static const Worker nobody;
        return m_worker ? *m_worker : nobody;
    }
    const Worker *operator->() const { return &get(); }
    operator const Worker &() const { return get(); }

    friend bool operator==(const SharedWorker &a, const SharedWorker &b)
    {
        return a.m_worker == b.m_worker || a.get() == b.get();
    }

private:
    std::shared_ptr<const Worker> m_worker;
};

} // namespace muster::domain
