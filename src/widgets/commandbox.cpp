// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace muster::widgets {

namespace {

constexpr std::chrono::milliseconds copiedShown{1'500};

} // namespace

CommandBox::CommandBox(const QString &caption, QWidget *parent)
    : QWidget(parent),
      m_command(new QLabel{this})
{
    auto *title = new QLabel{caption, this};
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_command->setObjectName(QStringLiteral("command"));
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_command->setProperty("look", QStringLiteral("code"));
    auto *copy = new QPushButton{tr("Copy"), this};
    copy->setObjectName(QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(command());
        copy->setText(tr("Copied"));
        QTimer::singleShot(copiedShown, copy, [copy] { copy->setText(tr("Copy")); });
    });

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_command, 1);
    line->addWidget(copy);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addLayout(line);
}

void CommandBox::setCommand(const QString &command)
{
    m_command->setText(command);
}

QString CommandBox::command() const
{
    return m_command->text();
}

} // namespace muster::widgets
