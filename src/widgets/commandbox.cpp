// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace muster::widgets {

namespace {

constexpr std::chrono::milliseconds copiedShown{1'500};

} // namespace

CommandBox::CommandBox(const QString &caption, Content content, QWidget *parent)
    : QWidget(parent),
      m_content(content),
      m_command(new QLabel{this})
{
    auto *title = new QLabel{caption, this};
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_command->setObjectName(QStringLiteral("command"));
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_command->setProperty("look", QStringLiteral("code"));
    if (content == Content::Secret) {
        m_command->setAccessibleName(caption);
    }
    auto *button = new QPushButton{tr("Copy"), this};
    button->setObjectName(QStringLiteral("copy"));
    button->setAccessibleDescription(caption);
    connect(button, &QPushButton::clicked, this, [this, button] {
        copy();
        button->setText(tr("Copied"));
        QTimer::singleShot(copiedShown, button, [button] { button->setText(tr("Copy")); });
    });

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_command, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addLayout(line);
}

void CommandBox::copy() const
{
    auto *copied = new QMimeData;
    copied->setText(command());
    if (m_content == Content::Secret) {
        // As password managers do it: whoever keeps what was copied leaves this out.
        copied->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    }
    QGuiApplication::clipboard()->setMimeData(copied);
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
