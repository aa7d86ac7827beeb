// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/patterneditor.h"

#include "widgets/fieldmark.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace muster::widgets {

using viewmodels::TextPattern;

PatternEditor::PatternEditor(const TextPattern &pattern, QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit{pattern.text(), this}),
      m_isExpression(new QCheckBox{tr("&Regular expression"), this}),
      m_error(newErrorLabel(this))
{
    m_text->setObjectName(QStringLiteral("filter.text"));
    m_text->setAccessibleName(tr("Text to look for"));
    m_text->setPlaceholderText(tr("Contains…"));
    m_text->setMaxLength(TextPattern::longestText);
    m_isExpression->setObjectName(QStringLiteral("filter.isExpression"));
    m_isExpression->setChecked(pattern.syntax() == TextPattern::Syntax::RegularExpression);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_isExpression);
    column->addWidget(m_error);
    const auto edit = [this] {
        tellError();
        Q_EMIT edited(this->pattern());
    };
    connect(m_text, &QLineEdit::textEdited, this, edit);
    connect(m_isExpression, &QCheckBox::toggled, this, edit);
    setFocusProxy(m_text);
    tellError();
}

TextPattern PatternEditor::pattern() const
{
    return TextPattern{m_text->text(), m_isExpression->isChecked() ? TextPattern::Syntax::RegularExpression
                                                                   : TextPattern::Syntax::Plain};
}

void PatternEditor::tellError()
{
    const QString error = pattern().error();
    markWrong(*m_text, error.isEmpty() ? Mark::None : Mark::Wrong);
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

} // namespace muster::widgets
