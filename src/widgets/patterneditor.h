// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/textpattern.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace muster::widgets {

/// A field for a text or a regular expression, and a sentence when it is none.
class PatternEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PatternEditor(const viewmodels::TextPattern &pattern, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited(const muster::viewmodels::TextPattern &pattern);

private:
    viewmodels::TextPattern pattern() const;
    void tellError();

    QLineEdit *m_text = nullptr;
    QCheckBox *m_isExpression = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace muster::widgets
