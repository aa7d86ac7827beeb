// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardstrip.h"

#include "viewmodels/format.h"
#include "widgets/taborder.h"
#include "widgets/totalscard.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr int spacing = 12;
/// Between the cards and the bar that scrolls them.
constexpr int barGap = 4;

} // namespace

CardStrip::CardStrip(QWidget *parent)
    : QWidget(parent),
      m_totals(new TotalsCard{this}),
      m_scroll(new QScrollArea{this}),
      m_more(new QLabel)
{
    connect(m_totals, &Card::activated, this, [this] { Q_EMIT subjectActivated({}); });
    auto *cards = new QWidget;
    cards->setObjectName(QStringLiteral("cards"));
    m_row = new QHBoxLayout{cards};
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing);
    m_row->addWidget(m_more);
    m_row->addStretch(0);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setProperty("look", QStringLiteral("muted"));
    m_more->hide();

    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    // A card that takes the keyboard is brought in sight.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);
    connect(m_scroll->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &CardStrip::fitHeight);

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(m_totals, 0, Qt::AlignTop);
    row->addWidget(m_scroll, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitHeight();
}

void CardStrip::fitHeight()
{
    const QScrollBar *bar = m_scroll->horizontalScrollBar();
    const int cards = std::max(m_totals->sizeHint().height(), m_row->sizeHint().height());
    m_totals->setFixedHeight(cards);
    m_scroll->setFixedHeight(cards + (bar->maximum() > 0 ? bar->sizeHint().height() + barGap : 0));
}

void CardStrip::setSummaries(const std::vector<domain::CategorySummary> &categories, const domain::Summary &total)
{
    m_totals->setSummary(total);
    const std::size_t shown = std::min(categories.size(), maximumCards);
    for (std::size_t i = 0; i < shown; ++i) {
        cardFor(i, categories[i].category)->setSummary(categories[i].summary);
    }
    for (; m_cards.size() > shown; m_cards.pop_back()) {
        delete m_cards.back();
    }
    const auto rest = static_cast<int>(categories.size() - shown);
    m_more->setText(tr("and %1 more", nullptr, rest).arg(viewmodels::formatCount(rest)));
    m_more->setVisible(rest > 0);
    setChosen(m_chosen);
    fitHeight();
}

void CardStrip::setRules(const domain::Rules &rules)
{
    m_totals->setRules(rules);
}

void CardStrip::setChosen(const domain::Subject &subject)
{
    m_chosen = subject;
    const auto mark = [](bool isIt) { return isIt ? Chosen::Yes : Chosen::No; };
    m_totals->setChosen(mark(subject == domain::Subject{}));
    for (CategoryCard *card : m_cards) {
        card->setChosen(mark(subject == domain::Subject{card->category(), {}}));
    }
}

CategoryCard *CardStrip::cardFor(std::size_t position, const std::string &category)
{
    // Both lists are sorted: what stands before this category here and is not it has gone.
    while (position < m_cards.size() && m_cards[position]->category() < category) {
        delete m_cards[position];
        m_cards.erase(m_cards.begin() + static_cast<std::ptrdiff_t>(position));
    }
    if (position == m_cards.size() || m_cards[position]->category() != category) {
        auto *card = new CategoryCard{category};
        connect(card, &Card::activated, this, [this, card] { Q_EMIT subjectActivated({card->category(), {}}); });
        card->setNameIdle(m_nameIdle);
        m_row->insertWidget(static_cast<int>(position), card, 1, Qt::AlignTop);
        position == 0 ? tabBefore(*m_scroll->widget(), *card) : setTabOrder(m_cards[position - 1], card);
        m_cards.insert(m_cards.begin() + static_cast<std::ptrdiff_t>(position), card);
    }
    return m_cards[position];
}

bool CardStrip::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel that turns up and down moves the cards along: there is nothing else for it to do here.
    if (event->type() == QEvent::Wheel) {
        QCoreApplication::sendEvent(m_scroll->horizontalScrollBar(), event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muster::widgets
