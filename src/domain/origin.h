// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace muster::domain {

/// Where a message came from, as far as its receiver can tell. Copies share what they hold, for a machine says the same
/// with every report.
class Origin final
{
public:
    /// Not known.
    Origin() = default;
    /// `address`: of the machine that connected, without a port, such as "10.0.0.7". `agent`: its program and version,
    /// such as "clearml-agent 3.0.3". Either is empty where it is not known.
    Origin(std::string address, std::string agent)
        : m_texts(address.empty() && agent.empty()
                      ? nullptr
                      : std::make_shared<const Texts>(Texts{std::move(address), std::move(agent)}))
    {
    }

    bool isKnown() const { return m_texts != nullptr; }
    const std::string &address() const { return texts().address; }
    const std::string &agent() const { return texts().agent; }

    friend bool operator==(const Origin &a, const Origin &b)
    {
        return a.m_texts == b.m_texts || a.texts() == b.texts();
    }

private:
    struct Texts
    {
        std::string address;
        std::string agent;

        friend bool operator==(const Texts &, const Texts &) = default;
    };

    const Texts &texts() const
    {
        static const Texts none;
        return m_texts ? *m_texts : none;
    }

    std::shared_ptr<const Texts> m_texts;
};

} // namespace muster::domain
