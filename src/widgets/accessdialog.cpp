// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessdialog.h"

#include "viewmodels/format.h"
#include "widgets/fieldmark.h"
#include "widgets/newtokendialog.h"
#include "widgets/tokendialog.h"
#include "widgets/tokentable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster::widgets {

using viewmodels::AccessToken;

namespace {

/// Other programs may change the tokens at any time.
constexpr std::chrono::milliseconds refreshInterval{2'000};
constexpr QSize firstSize{860, 420};
constexpr int emptyWidth = 520;

QLabel *label(const QString &text, const char *look)
{
    auto *label = new QLabel{text};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", QLatin1String{look});
    return label;
}

QWidget *emptyPage()
{
    auto *about = label(
        AccessDialog::tr("Without one, only programs of this machine can report, and all of them may. An access token "
                         "lets other machines report too, and tells apart who may.\n\nFrom the first one on everybody "
                         "needs one, on this machine too: agents that report now are refused until they have theirs."),
        "");
    about->setObjectName(QStringLiteral("access.about"));
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("access.empty"));
    about->setMaximumWidth(emptyWidth);
    auto *column = new QVBoxLayout{page};
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(label(AccessDialog::tr("No access tokens yet"), "headline"));
    column->addWidget(about);
    column->addStretch(3);
    return page;
}

} // namespace

AccessDialog::AccessDialog(viewmodels::AccessCommands &commands, QString target, QWidget *parent)
    : QDialog(parent),
      m_commands(commands),
      m_target(std::move(target)),
      m_pages(new QStackedWidget),
      m_table(new TokenTable{m_tokens}),
      m_problem(newErrorLabel(this))
{
    setObjectName(QStringLiteral("access"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Access"));
    resize(firstSize);
    m_problem->setObjectName(QStringLiteral("access.problem"));
    buildTable();
    build();
    showState();
    connect(&m_refresh, &QTimer::timeout, this, &AccessDialog::refresh);
    m_refresh.start(refreshInterval);
    refresh();
}

void AccessDialog::build()
{
    m_pages->addWidget(m_table);
    m_pages->addWidget(emptyPage());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addWidget(
        label(tr("Who shows one of these access tokens may report, and ask for what is collected. What is "
                 "changed here holds within a second or two."),
              "muted"));
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons());
}

void AccessDialog::buildTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccessDialog::showState);
    auto *remove = new QShortcut{QKeySequence{Qt::Key_Delete}, m_table};
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &AccessDialog::confirmRevoking);
}

QWidget *AccessDialog::buttons()
{
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    m_new = buttons->addButton(tr("&New…"), QDialogButtonBox::ActionRole);
    m_new->setObjectName(QStringLiteral("access.new"));
    m_new->setToolTip(tr("Makes another access token"));
    m_revoke = buttons->addButton(tr("&Revoke…"), QDialogButtonBox::ActionRole);
    m_revoke->setObjectName(QStringLiteral("access.revoke"));
    m_revoke->setToolTip(tr("Takes the chosen access token away (Del)"));
    m_new->setDefault(true);
    connect(m_new, &QPushButton::clicked, this, &AccessDialog::askForNew);
    connect(m_revoke, &QPushButton::clicked, this, &AccessDialog::confirmRevoking);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void AccessDialog::refresh()
{
    if (m_isAsking) {
        return;
    }
    m_isAsking = true;
    m_commands.listTokens([dialog = QPointer{this}](const auto &found) {
        if (dialog) {
            dialog->take(found);
        }
    });
}

void AccessDialog::take(const std::variant<Tokens, QString> &found)
{
    m_isAsking = false;
    const auto *problem = std::get_if<QString>(&found);
    if (problem) {
        m_problem->setText(tr("Nothing can be changed here: %1").arg(*problem));
    } else if (m_reading == Reading::Failed) {
        m_problem->clear();
    }
    const bool isFirst = m_reading == Reading::Begun;
    m_reading = problem ? Reading::Failed : Reading::Read;
    m_tokens.setTokens(problem ? Tokens{} : std::get<Tokens>(found), domain::systemNow());
    showState();
    if (isFirst) {
        // Not the table, which would choose what may then be revoked.
        m_new->setFocus();
    }
}

void AccessDialog::showState()
{
    const bool isRead = m_reading == Reading::Read;
    m_pages->setCurrentIndex(isRead && m_tokens.rowCount() == 0 ? 1 : 0);
    m_new->setEnabled(isRead);
    m_revoke->setEnabled(isRead && chosenRow() >= 0);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

int AccessDialog::chosenRow() const
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    return chosen.isEmpty() ? -1 : chosen.first().row();
}

void AccessDialog::askForNew()
{
    auto *dialog = new NewTokenDialog{m_tokens, this};
    connect(dialog, &NewTokenDialog::wanted, this,
            [this, dialog](const auto &request) { create(request, QPointer{dialog}); });
    dialog->open();
}

void AccessDialog::create(const viewmodels::AccessTokenRequest &request, const QPointer<NewTokenDialog> &asking)
{
    m_commands.createToken(request, [dialog = QPointer{this}, asking](const auto &made) {
        if (dialog) {
            dialog->finish(made, asking);
        }
    });
}

/// `asking` is null when it was closed meanwhile: the token is made, and shown, all the same.
void AccessDialog::finish(const std::variant<viewmodels::NewAccessToken, QString> &made, NewTokenDialog *asking)
{
    if (const auto *problem = std::get_if<QString>(&made)) {
        if (asking) {
            asking->refuse(*problem);
        }
        return;
    }
    if (asking) {
        asking->accept();
    }
    refresh();
    (new TokenDialog{std::get<viewmodels::NewAccessToken>(made), m_target, this})->open();
}

void AccessDialog::confirmRevoking()
{
    if (!m_revoke->isEnabled()) {
        return;
    }
    const AccessToken token = m_tokens.token(chosenRow());
    auto *box = new QMessageBox{
        QMessageBox::Warning, tr("Revoke an access token"),
        tr("Revoke the access token “%1”?").arg(viewmodels::shortName(viewmodels::plainLine(token.name))),
        QMessageBox::Cancel, this};
    box->setObjectName(QStringLiteral("access.confirm"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(revokedWith(token));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *agree = box->addButton(tr("&Revoke"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(agree, &QPushButton::clicked, this, [this, id = token.id] { revoke(id); });
    box->open();
}

QString AccessDialog::revokedWith(const AccessToken &token) const
{
    const QString workers = viewmodels::shortName(viewmodels::plainLine(token.workers));
    QStringList sentences{
        token.workers.empty() ? tr("Any worker may use it.") : tr("The workers %1 may use it.").arg(workers),
        tr("Who uses it is refused within a second or two, and every login with it ends. muster-agent "
           "keeps its reports until "
           "it has another token; a ClearML agent exits, and has to be started again.")};
    if (m_tokens.rowCount() == 1) {
        sentences += tr("It is the last one. Without any, a listener on a loopback address takes reports from every "
                        "program of this "
                        "machine; on another address it takes none from anybody.");
    }
    return sentences.join(QStringLiteral("\n\n"));
}

void AccessDialog::revoke(const std::string &id)
{
    m_problem->clear();
    showState();
    m_commands.revokeToken(id, [dialog = QPointer{this}](const QString &problem) {
        if (!dialog) {
            return;
        }
        if (!problem.isEmpty()) {
            dialog->m_problem->setText(tr("The access token was not revoked: %1").arg(problem));
            dialog->showState();
        }
        dialog->refresh();
    });
}

} // namespace muster::widgets
