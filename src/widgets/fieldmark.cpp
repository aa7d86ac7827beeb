// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fieldmark.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace muster::widgets {

void markWrong(QWidget &field, Mark mark)
{
    const bool isWrong = mark == Mark::Wrong;
    if (field.property("wrong").toBool() != isWrong) {
        field.setProperty("wrong", isWrong);
        // A style sheet reads a property once; this makes it look again.
        field.style()->unpolish(&field);
        field.style()->polish(&field);
    }
}

QLabel *newErrorLabel(QWidget *parent)
{
    auto *label = new QLabel{parent};
    label->setObjectName(QStringLiteral("error"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", QStringLiteral("error"));
    label->hide();
    return label;
}

} // namespace muster::widgets
