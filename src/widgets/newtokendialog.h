// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/accesscommands.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace muster::viewmodels {
class TokenModel;
}

namespace muster::widgets {

class MomentEdit;

/// Asks what a new access token is to be, and says beneath each field what is wrong with it. It stays open until it is
/// closed by who makes the token. Deletes itself when closed.
class NewTokenDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `tokens`, which outlive it, have the names that are taken.
    explicit NewTokenDialog(const viewmodels::TokenModel &tokens, QWidget *parent = nullptr);

    /// Says why none was made; the fields can be changed again.
    void refuse(const QString &problem);

Q_SIGNALS:
    /// Nothing else can be done until it is answered.
    void wanted(const muster::viewmodels::AccessTokenRequest &request);

private:
    void build();
    QLabel *addError(QFormLayout &form, const char *name, QWidget *field);
    void buildExpiry(QFormLayout &form);
    void chooseExpiry();
    void grow();
    QString nameProblem() const;
    QString expiryProblem() const;
    viewmodels::AccessTokenRequest request() const;
    void submit();

    const viewmodels::TokenModel &m_tokens;
    QLineEdit *m_name;
    QLabel *m_nameError = nullptr;
    QLineEdit *m_workers;
    QLabel *m_workersError = nullptr;
    QComboBox *m_expiry;
    MomentEdit *m_until;
    QLabel *m_untilError = nullptr;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace muster::widgets
