// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace muster::widgets {

/// How a field says that what was entered is wrong: with a red edge, and a sentence beneath in a label of this kind,
/// which is hidden at first.
enum class Mark { None, Wrong };

void markWrong(QWidget &field, Mark mark);
QLabel *newErrorLabel(QWidget *parent);

} // namespace muster::widgets
