// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/tokenmodel.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace muster::widgets {

class NewTokenDialog;

/// Who may report: lists the access tokens, as they are also while another program changes them, makes new ones and
/// revokes them. Where they can't be read it says so, and changes nothing. Deletes itself when closed.
class AccessDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `commands` outlive the dialog; `target` is the address at which the collector is reached.
    AccessDialog(viewmodels::AccessCommands &commands, QString target, QWidget *parent = nullptr);

    /// Asks for the tokens again, as it does by itself every two seconds.
    void refresh();

private:
    enum class Reading { Begun, Read, Failed };
    using Tokens = viewmodels::AccessCommands::Tokens;

    void build();
    void buildTable();
    QWidget *buttons();
    void take(const std::variant<Tokens, QString> &found);
    void showState();
    /// -1 when none is.
    int chosenRow() const;
    void askForNew();
    void create(const viewmodels::AccessTokenRequest &request, const QPointer<NewTokenDialog> &asking);
    void finish(const std::variant<viewmodels::NewAccessToken, QString> &made, NewTokenDialog *asking);
    void confirmRevoking();
    QString revokedWith(const viewmodels::AccessToken &token) const;
    void revoke(const std::string &id);

    viewmodels::AccessCommands &m_commands;
    QString m_target;
    viewmodels::TokenModel m_tokens;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_problem;
    QPushButton *m_new = nullptr;
    QPushButton *m_revoke = nullptr;
    QTimer m_refresh{this};
    Reading m_reading = Reading::Begun;
    bool m_isAsking = false;
};

} // namespace muster::widgets
