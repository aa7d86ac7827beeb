// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary.h"
#include "widgets/card.h"

#include <array>

namespace muster::widgets {

class ResourceFigure;

/// The whole fleet: a large figure for each resource.
class TotalsCard final : public Card
{
    Q_OBJECT

public:
    explicit TotalsCard(QWidget *parent = nullptr);

    void setSummary(const domain::Summary &summary);

    QSize sizeHint() const override;

private:
    std::array<ResourceFigure *, static_cast<std::size_t>(domain::Resource::Count_)> m_figures{};
};

} // namespace muster::widgets
