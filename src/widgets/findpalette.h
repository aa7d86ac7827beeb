// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace muster::widgets {

/// A line to type into, and beneath it what was found, over the window. The arrow keys go through the list while the
/// line keeps the keyboard; Enter chooses, Escape closes. Deletes itself when it is closed.
class FindPalette final : public QFrame
{
    Q_OBJECT

public:
    /// One thing in the list: what it is, what it is called, and what is written behind it, as plain text.
    struct Line
    {
        QString kind;
        QString text;
        QString note{};
        bool isEnabled = true;

        friend bool operator==(const Line &, const Line &) = default;
    };

    /// Chosen with Enter or a click, or with Ctrl and Enter.
    enum class Choice { Show, Inform };

    explicit FindPalette(QWidget *parent);

    /// In the upper middle of the window.
    void openOver(const QWidget &window);
    /// What was found, the first of it current, and how many more there are.
    void setLines(const std::vector<Line> &lines, int more);
    QString text() const;

Q_SIGNALS:
    void textChanged(const QString &text);
    /// The palette is closed by then.
    void chosen(int row, muster::widgets::FindPalette::Choice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void choose(Choice choice);
    void tellCurrent();

    QLineEdit *m_text = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_hint = nullptr;
    std::vector<Line> m_lines;
};

} // namespace muster::widgets
