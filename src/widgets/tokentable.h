// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace muster::viewmodels {
class TokenModel;
}

namespace muster::widgets {

/// The access tokens, a row each, of which one can be chosen.
class TokenTable final : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit TokenTable(viewmodels::TokenModel &tokens, QWidget *parent = nullptr);
};

} // namespace muster::widgets
