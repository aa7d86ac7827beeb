// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace muster::widgets {

/// The user guide as it was when the program was built, with its pictures. Deletes itself when it is closed.
class UserGuide final : public QDialog
{
    Q_OBJECT

public:
    explicit UserGuide(QWidget *parent);
};

} // namespace muster::widgets
