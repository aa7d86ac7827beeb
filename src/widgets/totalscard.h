// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "domain/summary.h"
#include "widgets/card.h"

#include <array>

class QToolButton;

namespace muster::widgets {

class ResourceFigure;

/// The whole fleet: a large figure for each resource.
class TotalsCard final : public Card
{
    Q_OBJECT

public:
    explicit TotalsCard(QWidget *parent = nullptr);

    void setSummary(const domain::Summary &summary);
    /// What the information mark explains.
    void setRules(const domain::Rules &rules);

    QString words() const override;

    QSize sizeHint() const override;

private:
    void explain();

    QToolButton *m_mark = nullptr;
    std::array<ResourceFigure *, static_cast<std::size_t>(domain::Resource::Count_)> m_figures{};
};

} // namespace muster::widgets
