// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/graphcontent.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace muster::widgets {

class LegendButton;

/// The legend: an entry a line, by which it is switched. What has no room is scrolled to, by wheel, arrows or the
/// focus.
class LegendStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendStrip(QWidget *parent = nullptr);

    void setGraph(const viewmodels::Graph &graph);
    /// Lines that are not as they are at first, by key, of whatever graph: switched off, or on where they are optional.
    const QStringList &switched() const { return m_switched; }
    void setSwitched(const QStringList &keys);

    /// It takes what room others leave, up to its whole length.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void switchedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addArrow(const QString &name, const QString &text, const QString &told, int direction);
    void scroll(int pixels);
    void showArrows();
    void turn(const LegendButton &button);

    viewmodels::Graph m_graph;
    /// What its entries are.
    QStringList m_told;
    QStringList m_switched;
    QWidget *m_content = nullptr;
    QHBoxLayout *m_row = nullptr;
    QScrollArea *m_area = nullptr;
    QToolButton *m_left = nullptr;
    QToolButton *m_right = nullptr;
    std::vector<LegendButton *> m_buttons;
    QWidget *m_note = nullptr;
};

} // namespace muster::widgets
