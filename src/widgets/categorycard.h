// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "widgets/card.h"

#include <array>
#include <functional>

namespace muster::widgets {

class ResourceBar;

/// One category: a bar for each resource.
class CategoryCard final : public Card
{
    Q_OBJECT

public:
    explicit CategoryCard(const std::string &category, QWidget *parent = nullptr);

    const std::string &category() const { return m_category; }
    void setSummary(const domain::Summary &summary);

    /// Names the idle workers of a category, a line each; asked when the pointer rests on the card.
    using NameIdle = std::function<QString(const std::string &category)>;
    void setNameIdle(NameIdle nameIdle) { m_nameIdle = std::move(nameIdle); }
    QString words() const override;

protected:
    bool event(QEvent *event) override;

private:
    std::string m_category;
    NameIdle m_nameIdle;
    std::array<ResourceBar *, static_cast<std::size_t>(domain::Resource::Count_)> m_bars{};
};

} // namespace muster::widgets
