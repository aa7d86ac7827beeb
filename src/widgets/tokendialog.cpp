// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokendialog.h"

#include "viewmodels/accesscommands.h"
#include "viewmodels/format.h"
#include "widgets/commandbox.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster::widgets {

namespace {

/// To be read by an agent of ClearML, which merges what its configuration has twice.
QString clearmlLines(const QString &token, const QString &target)
{
    return QStringLiteral("api {\n    api_server: %2\n    credentials {\n        access_key: \"%1\"\n"
                          "        secret_key: \"%1\"\n    }\n}")
        .arg(token, target);
}

/// The token itself is not in them: it would stay in the shell's history.
QString agentLines(const QString &target)
{
    return QStringLiteral("(umask 077; cat > muster.token) &&\nmuster-agent --target %1 --token-file muster.token")
        .arg(target);
}

} // namespace

TokenDialog::TokenDialog(const viewmodels::NewAccessToken &made, const QString &target, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("token"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New access token"));
    auto *about =
        new QLabel{tr("“%1” is made. Copy it now: it is not shown again, and kept nowhere. One that was lost is "
                      "revoked, and another made.")
                       .arg(viewmodels::shortName(viewmodels::plainLine(made.token.name)))};
    about->setObjectName(QStringLiteral("token.about"));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    using enum CommandBox::Content;
    m_boxes = {
        new CommandBox{tr("The token; scripts send it as “Authorization: Bearer TOKEN”:"), Secret},
        new CommandBox{tr("Where a ClearML agent runs, put this at the end of its clearml.conf:"), Secret},
        new CommandBox{
            tr("Where muster-agent runs, enter this, paste the token, and press Enter and Ctrl+D. It is then in "
               "a file that nobody else may read:")},
    };
    const std::array names{"token.text", "token.clearml", "token.agent"};
    const std::array lines{made.text, clearmlLines(made.text, target), agentLines(target)};
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addWidget(about);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setObjectName(QLatin1String{names[i]});
        m_boxes[i]->setCommand(lines[i]);
        column->addWidget(m_boxes[i]);
    }
    column->addWidget(buttons);
    // Enter copies, rather than closes before anything was copied.
    auto *copy = m_boxes[0]->findChild<QPushButton *>();
    copy->setDefault(true);
    copy->setFocus();
}

void TokenDialog::done(int result)
{
    for (CommandBox *box : m_boxes) {
        box->setCommand({});
    }
    QDialog::done(result);
}

} // namespace muster::widgets
