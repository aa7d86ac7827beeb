// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/machinedetails.h"

#include <memory>
#include <utility>

namespace muster::domain {

/// What is known of a machine's details. Copies share what they hold, for a fleet's present is copied often.
class Details final
{
public:
    /// Nothing is known.
    Details() = default;
    explicit Details(MachineDetails details)
        : m_details(details == MachineDetails{} ? nullptr : std::make_shared<const MachineDetails>(std::move(details)))
    {
    }

    bool isKnown() const { return m_details != nullptr; }
    /// Empty where nothing is known.
    const MachineDetails &get() const
    {
        static const MachineDetails none;
        return m_details ? *m_details : none;
    }
    const MachineDetails *operator->() const { return &get(); }

    friend bool operator==(const Details &a, const Details &b)
    {
        return a.m_details == b.m_details || a.get() == b.get();
    }

private:
    std::shared_ptr<const MachineDetails> m_details;
};

} // namespace muster::domain
