// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rangeeditor.h"

#include "viewmodels/fleetfilterwords.h"
#include "viewmodels/format.h"
#include "widgets/fieldmark.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <cmath>

namespace muster::widgets {

namespace {

using viewmodels::FigureRange;
using viewmodels::WhereUnknown;

constexpr int longestNumber = 24;

QString written(viewmodels::FigureKind kind, std::optional<double> number)
{
    return number ? viewmodels::plainNumber(viewmodels::writtenFigure(kind, *number)) : QString{};
}

/// A number as the user's locale writes it, or as programs do; NaN when it is none.
double numberIn(const QString &text)
{
    bool isNumber = false;
    double number = QLocale{}.toDouble(text, &isNumber);
    if (!isNumber) {
        number = QLocale::c().toDouble(text, &isNumber);
    }
    return isNumber && std::isfinite(number) ? number : std::nan("");
}

/// What the field says, as a filter holds it: nothing, a number, or NaN.
std::optional<double> endIn(const QLineEdit &field, viewmodels::FigureKind kind)
{
    const QString text = field.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional{viewmodels::heldFigure(kind, numberIn(text))};
}

} // namespace

RangeEditor::RangeEditor(viewmodels::FigureKind kind, const FigureRange &range, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_from(new QLineEdit{written(kind, range.from), this}),
      m_to(new QLineEdit{written(kind, range.to), this}),
      m_orUnknown(new QCheckBox{tr("Also where it is &unknown"), this}),
      m_error(newErrorLabel(this))
{
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    const QString unit = viewmodels::unitName(kind);
    int row = 0;
    for (const auto &[field, caption, name] :
         {std::tuple{m_from, tr("&From"), "filter.from"}, std::tuple{m_to, tr("&To"), "filter.to"}}) {
        auto *label = new QLabel{caption, this};
        label->setBuddy(field);
        QString spoken = caption;
        field->setAccessibleName(spoken.remove(QLatin1Char{'&'}) + QLatin1Char{' '} + unit);
        field->setObjectName(QLatin1String{name});
        field->setMaxLength(longestNumber);
        field->setPlaceholderText(tr("any"));
        connect(field, &QLineEdit::textEdited, this, &RangeEditor::edit);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(new QLabel{unit, this}, row++, 2);
    }
    m_orUnknown->setObjectName(QStringLiteral("filter.orUnknown"));
    m_orUnknown->setChecked(range.unknown == WhereUnknown::Shown);
    connect(m_orUnknown, &QCheckBox::toggled, this, &RangeEditor::edit);
    grid->addWidget(m_orUnknown, row++, 0, 1, 3);
    grid->addWidget(m_error, row, 0, 1, 3);
    setFocusProxy(m_from);
}

void RangeEditor::edit()
{
    const FigureRange range{endIn(*m_from, m_kind), endIn(*m_to, m_kind),
                            m_orUnknown->isChecked() ? WhereUnknown::Shown : WhereUnknown::Hidden};
    QString error;
    for (QLineEdit *field : {m_to, m_from}) {
        const bool isWrong = std::isnan(endIn(*field, m_kind).value_or(0.0));
        markWrong(*field, isWrong ? Mark::Wrong : Mark::None);
        if (isWrong) {
            error = tr("“%1” is no number. Write one like %2, or nothing.")
                        .arg(field->text(), viewmodels::plainNumber(12.5));
        }
    }
    if (range.from && range.to && *range.from > *range.to) {
        markWrong(*m_to, Mark::Wrong);
        error = tr("No figure is from %1 to %2. Write the smaller one first.").arg(m_from->text(), m_to->text());
    }
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    Q_EMIT edited(error.isEmpty() ? range : FigureRange{});
}

} // namespace muster::widgets
