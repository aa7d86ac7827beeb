// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterpopup.h"

#include "viewmodels/fleetfilterwords.h"
#include "widgets/elidedlabel.h"
#include "widgets/patterneditor.h"
#include "widgets/rangeeditor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace muster::widgets {

namespace {

using viewmodels::FigureRange;
using viewmodels::FleetColumn;
using viewmodels::FleetFilter;
using viewmodels::StateSet;
using viewmodels::TextPattern;
using viewmodels::WorkerState;

constexpr int popupWidth = 250;
constexpr int margin = 14;
constexpr int spacing = 8;

} // namespace

FilterPopup::FilterPopup(FleetColumn column, const FleetFilter &filter, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_column(column),
      m_before(filter),
      m_filter(filter)
{
    setObjectName(QStringLiteral("filter.popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", QStringLiteral("popup"));
    setFixedWidth(popupWidth);
    setAccessibleName(tr("Filter by %1").arg(viewmodels::filterName(column)));
    auto *title = new ElidedLabel{ElidedLabel::Look::Title, this};
    title->setText(accessibleName());
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(spacing);
    rows->addWidget(title);
    addEditors(*rows);
    addButtons(*rows);
}

void FilterPopup::addEditors(QVBoxLayout &rows)
{
    const viewmodels::FigureKind kind = viewmodels::field(m_column).kind;
    if (kind != viewmodels::FigureKind::Text) {
        auto *range = new RangeEditor{kind, m_filter.get<FigureRange>(m_column), this};
        connect(range, &RangeEditor::edited, this, &FilterPopup::set);
        rows.addWidget(range);
        setFocusProxy(range);
        return;
    }
    auto *pattern = new PatternEditor{m_filter.get<TextPattern>(m_column), this};
    connect(pattern, &PatternEditor::edited, this, &FilterPopup::set);
    rows.addWidget(pattern);
    setFocusProxy(pattern);
    if (m_column == FleetColumn::Name) {
        addStates(rows);
    }
}

void FilterPopup::addStates(QVBoxLayout &rows)
{
    auto *heading = new ElidedLabel{ElidedLabel::Look::Heading, this};
    heading->setText(tr("Only workers that are"));
    rows.addWidget(heading);
    m_states = m_filter.get<StateSet>(m_column);
    for (std::size_t state = 0; state < viewmodels::workerStates; ++state) {
        QString name = viewmodels::filterName(static_cast<WorkerState>(state));
        name.replace(0, 1, name.left(1).toUpper());
        auto *box = new QCheckBox{name, this};
        box->setObjectName(QStringLiteral("filter.state%1").arg(state));
        box->setChecked(m_states.states.test(state));
        connect(box, &QCheckBox::toggled, this, [this, state](bool isWanted) {
            m_states.states.set(state, isWanted);
            set(m_states);
        });
        rows.addWidget(box);
    }
}

void FilterPopup::addButtons(QVBoxLayout &rows)
{
    auto *clear = new QPushButton{tr("&Clear"), this};
    clear->setObjectName(QStringLiteral("filter.clearColumn"));
    clear->setAutoDefault(true);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filter.clear(m_column);
        Q_EMIT filterEdited(m_filter);
        close();
    });
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(clear);
    rows.addLayout(row);
}

void FilterPopup::set(const viewmodels::Condition &condition)
{
    m_filter.set(m_column, condition);
    Q_EMIT filterEdited(m_filter);
}

void FilterPopup::openAt(const QPoint &place)
{
    fitHeight();
    const QRect room = screen()->availableGeometry();
    const auto within = [](int wanted, int least, int most) { return std::max(least, std::min(wanted, most)); };
    move(within(place.x(), room.left(), room.right() + 1 - width()),
         within(place.y(), room.top(), room.bottom() + 1 - height()));
    show();
    setFocus(Qt::PopupFocusReason);
}

void FilterPopup::fitHeight()
{
    const QLayout *rows = layout();
    resize(popupWidth,
           rows->hasHeightForWidth() ? rows->totalHeightForWidth(popupWidth) : rows->totalSizeHint().height());
}

bool FilterPopup::event(QEvent *event)
{
    const bool isDone = QFrame::event(event);
    // A sentence about an error comes and goes.
    if (event->type() == QEvent::LayoutRequest) {
        fitHeight();
    }
    return isDone;
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT filterEdited(m_before);
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        close();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace muster::widgets
