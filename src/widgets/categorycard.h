// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "widgets/card.h"

#include <array>

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

private:
    std::string m_category;
    std::array<ResourceBar *, static_cast<std::size_t>(domain::Resource::Count_)> m_bars{};
};

} // namespace muster::widgets
