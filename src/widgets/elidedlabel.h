// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muster::widgets {

/// One line of plain text that ends in "…" where there is no room, and then tells the whole in its tool tip.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    /// Title is semibold text; Heading is small capitals and muted; the rest are small, in the colour of their meaning.
    enum class Look { Title, Heading, Note, Good, Bad };

    explicit ElidedLabel(Look look, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setLook(Look look);
    Look look() const { return m_look; }
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();

    Look m_look;
    QString m_text;
};

} // namespace muster::widgets
