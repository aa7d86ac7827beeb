// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newtokendialog.h"

#include "viewmodels/format.h"
#include "viewmodels/tokenmodel.h"
#include "widgets/fieldmark.h"
#include "widgets/momentedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr int fieldWidth = 380;

/// What is chosen of when a token ends: days from now, or one of these.
constexpr int never = 0;
constexpr int onDate = -1;

/// Of a name or a pattern; nothing where there is none.
QString textProblem(const QString &text)
{
    if (text.toUtf8().size() > viewmodels::longestTokenName) {
        return NewTokenDialog::tr("This is too long: write at most %1 bytes.").arg(viewmodels::longestTokenName);
    }
    const bool isPlain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return isPlain ? QString{} : NewTokenDialog::tr("There are control characters in this: write it without them.");
}

void tell(QWidget &field, QLabel &error, const QString &problem)
{
    markWrong(field, problem.isEmpty() ? Mark::None : Mark::Wrong);
    error.setText(problem);
    error.setVisible(!problem.isEmpty());
}

QLabel *hint(const QString &text)
{
    auto *label = new QLabel{text};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", QStringLiteral("muted"));
    return label;
}

} // namespace

NewTokenDialog::NewTokenDialog(const viewmodels::TokenModel &tokens, QWidget *parent)
    : QDialog(parent),
      m_tokens(tokens),
      m_name(new QLineEdit{this}),
      m_workers(new QLineEdit{this}),
      m_expiry(new QComboBox{this}),
      m_until(new MomentEdit{"newToken.until", domain::systemNow(), this}),
      m_problem(newErrorLabel(this)),
      m_buttons(new QDialogButtonBox{QDialogButtonBox::Cancel, this})
{
    setObjectName(QStringLiteral("newToken"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New access token"));
    m_name->setObjectName(QStringLiteral("newToken.name"));
    m_workers->setObjectName(QStringLiteral("newToken.workers"));
    m_expiry->setObjectName(QStringLiteral("newToken.expiry"));
    m_problem->setObjectName(QStringLiteral("newToken.problem"));
    build();
}

void NewTokenDialog::build()
{
    m_name->setMinimumWidth(fieldWidth);
    m_name->setPlaceholderText(tr("for instance lab machines"));
    m_name->setToolTip(tr("By which you know it again when you revoke it"));
    m_workers->setPlaceholderText(tr("any worker"));
    m_workers->setToolTip(tr("A pattern of the ids of the workers that may report with it"));
    auto *create = m_buttons->addButton(tr("&Create"), QDialogButtonBox::ActionRole);
    create->setObjectName(QStringLiteral("newToken.create"));
    create->setDefault(true);
    connect(create, &QPushButton::clicked, this, &NewTokenDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout{this};
    form->setContentsMargins(24, 20, 24, 16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Name"), m_name);
    m_nameError = addError(*form, "newToken.nameError", m_name);
    form->addRow(tr("&Workers"), m_workers);
    form->addRow(QString{},
                 hint(tr("Binds it to the workers whose ids fit: * stands for anything, ? for one character. "
                         "dgx:* are all of category dgx.")));
    m_workersError = addError(*form, "newToken.workersError", m_workers);
    buildExpiry(*form);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    connect(m_name, &QLineEdit::textEdited, this, [this] { tell(*m_name, *m_nameError, {}); });
    connect(m_workers, &QLineEdit::textEdited, this, [this] { tell(*m_workers, *m_workersError, {}); });
}

QLabel *NewTokenDialog::addError(QFormLayout &form, const char *name, QWidget *field)
{
    QLabel *error = newErrorLabel(field->parentWidget());
    error->setObjectName(QLatin1String{name});
    form.addRow(QString{}, error);
    return error;
}

void NewTokenDialog::buildExpiry(QFormLayout &form)
{
    m_expiry->addItem(tr("never"), never);
    for (const int days : {30, 90, 365}) {
        m_expiry->addItem(tr("in %1 days", nullptr, days).arg(viewmodels::formatCount(days)), days);
    }
    m_expiry->addItem(tr("on a date"), onDate);
    m_until->setAccessibleName(tr("Expires on"));
    m_until->setToolTip(tr("Local time"));
    form.addRow(tr("&Expires"), m_expiry);
    form.addRow(QString{}, m_until);
    m_untilError = addError(form, "newToken.untilError", m_until);
    connect(m_expiry, &QComboBox::currentIndexChanged, this, &NewTokenDialog::chooseExpiry);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, [this] { tell(*m_until, *m_untilError, {}); });
    chooseExpiry();
}

void NewTokenDialog::chooseExpiry()
{
    const int chosen = m_expiry->currentData().toInt();
    if (chosen > 0) {
        m_until->setDateTime(QDateTime::currentDateTime().addDays(chosen));
    }
    m_until->setVisible(chosen != never);
    m_until->setEnabled(chosen == onDate);
    tell(*m_until, *m_untilError, {});
    grow();
}

/// A dialog does not become higher by itself for what comes to be seen in it.
void NewTokenDialog::grow()
{
    if (!isVisible()) {
        return;
    }
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QString NewTokenDialog::nameProblem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        return tr("A token needs a name: write who is to use it.");
    }
    if (m_tokens.hasName(name.toStdString())) {
        return tr("There is a token of this name already: choose another, or revoke that one first.");
    }
    return textProblem(name);
}

QString NewTokenDialog::expiryProblem() const
{
    const auto expires = request().expires;
    return expires && *expires <= domain::systemNow() ? tr("This has passed already: choose a later time.") : QString{};
}

viewmodels::AccessTokenRequest NewTokenDialog::request() const
{
    viewmodels::AccessTokenRequest request{
        m_name->text().trimmed().toStdString(), m_workers->text().trimmed().toStdString(), {}};
    if (m_expiry->currentData().toInt() != never) {
        request.expires = m_until->moment();
    }
    return request;
}

void NewTokenDialog::submit()
{
    tell(*m_name, *m_nameError, nameProblem());
    tell(*m_workers, *m_workersError, textProblem(m_workers->text().trimmed()));
    tell(*m_until, *m_untilError, expiryProblem());
    grow();
    const std::pair<QWidget *, QLabel *> fields[] = {
        {m_name, m_nameError}, {m_workers, m_workersError}, {m_until, m_untilError}};
    const auto *wrong = std::ranges::find_if(fields, [](const auto &field) { return !field.second->text().isEmpty(); });
    if (wrong != std::end(fields)) {
        wrong->first->setFocus();
        return;
    }
    m_problem->hide();
    m_buttons->setEnabled(false);
    Q_EMIT wanted(request());
}

void NewTokenDialog::refuse(const QString &problem)
{
    m_problem->setText(tr("No token was made: %1").arg(problem));
    m_problem->show();
    grow();
    m_buttons->setEnabled(true);
}

} // namespace muster::widgets
