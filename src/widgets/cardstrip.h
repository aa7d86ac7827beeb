// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "widgets/categorycard.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace muster::widgets {

class TotalsCard;

/// The total's card, and beside it one for each category, scrolled when there are many.
class CardStrip final : public QWidget
{
    Q_OBJECT

public:
    /// Categories beyond this many are told by number only.
    static constexpr std::size_t maximumCards = 64;

    explicit CardStrip(QWidget *parent = nullptr);

    /// Merges: a category that stays keeps its card. `categories` is in alphabetical order.
    void setSummaries(const std::vector<domain::CategorySummary> &categories, const domain::Summary &total);
    /// Marks the card of the total or a category as the chosen one; none where the subject is neither.
    void setChosen(const domain::Subject &subject);
    /// See CategoryCard and TotalsCard.
    void setNameIdle(CategoryCard::NameIdle nameIdle) { m_nameIdle = std::move(nameIdle); }
    void setRules(const domain::Rules &rules);
    const std::vector<CategoryCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    /// Someone chose the total or a category.
    void subjectActivated(const muster::domain::Subject &subject);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    CategoryCard *cardFor(std::size_t position, const std::string &category);

    TotalsCard *m_totals = nullptr;
    QScrollArea *m_scroll = nullptr;
    QHBoxLayout *m_row = nullptr;
    QLabel *m_more = nullptr;
    std::vector<CategoryCard *> m_cards;
    CategoryCard::NameIdle m_nameIdle;
    domain::Subject m_chosen;
};

} // namespace muster::widgets
