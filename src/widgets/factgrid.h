// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/facts.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace muster::widgets {

class ValueField;

/// Titles and values in two columns. The number of facts is that of the first time.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    /// Figures are large, each below its title; IdleFigures are so in the colour of what is idle; Rows are small, a
    /// line each.
    enum class Look { Figures, IdleFigures, Rows };

    explicit FactGrid(Look look, QWidget *parent = nullptr);

    void setFacts(const std::vector<viewmodels::Fact> &facts);

private:
    void add(const QString &title);

    Look m_look;
    QGridLayout *m_grid = nullptr;
    std::vector<ValueField *> m_values;
};

} // namespace muster::widgets
