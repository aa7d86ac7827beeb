// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <array>

namespace muster::viewmodels {
struct NewAccessToken;
}

namespace muster::widgets {

class CommandBox;

/// Shows a new access token, this once, with lines to be copied to where it is used. Deletes itself when closed.
class TokenDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `target`: the address at which the collector is reached.
    TokenDialog(const viewmodels::NewAccessToken &made, const QString &target, QWidget *parent = nullptr);

    /// What the token is in is emptied at once, whenever the dialog itself goes.
    void done(int result) override;

private:
    std::array<CommandBox *, 3> m_boxes{};
};

} // namespace muster::widgets
