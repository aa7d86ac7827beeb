// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/factgrid.h"

#include "widgets/valuefield.h"

#include <QGridLayout>
#include <QLabel>

namespace muster::widgets {

namespace {

constexpr int columns = 2;
constexpr int figurePixels = 15;
constexpr int rowPixels = 12;

} // namespace

FactGrid::FactGrid(Look look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_grid(new QGridLayout{this})
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(look == Look::Rows ? 3 : 0);
    m_grid->setColumnStretch(columns - 1, 1);
    m_grid->setColumnStretch(0, look == Look::Rows ? 0 : 1);
}

void FactGrid::setFacts(const std::vector<viewmodels::Fact> &facts)
{
    while (m_values.size() < facts.size()) {
        add(facts[m_values.size()].title);
    }
    for (std::size_t i = 0; i < facts.size(); ++i) {
        m_values[i]->setValue(facts[i].value, facts[i].toolTip);
    }
}

void FactGrid::add(const QString &title)
{
    auto *label = new QLabel{title, this};
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", QStringLiteral("muted"));
    auto *value = new ValueField{this};
    value->setAccessibleName(title);
    label->setBuddy(value);
    QFont font = value->font();
    font.setPixelSize(m_look == Look::Rows ? rowPixels : figurePixels);
    font.setWeight(m_look == Look::Rows ? QFont::Normal : QFont::DemiBold);
    value->setFont(font);
    const int at = static_cast<int>(m_values.size());
    m_values.push_back(value);
    if (m_look == Look::Rows) {
        m_grid->addWidget(label, at, 0);
        m_grid->addWidget(value, at, 1);
        return;
    }
    if (m_look == Look::IdleFigures) {
        value->setProperty("look", QStringLiteral("idle"));
    }
    // A title, its value, and some room.
    const int row = at / columns * 3;
    m_grid->addWidget(label, row, at % columns);
    m_grid->addWidget(value, row + 1, at % columns);
    m_grid->setRowMinimumHeight(row + 2, 8);
}

} // namespace muster::widgets
