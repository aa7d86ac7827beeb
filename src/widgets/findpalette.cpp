// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findpalette.h"

#include "viewmodels/format.h"
#include "viewmodels/searchindex.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muster::widgets {

namespace {

constexpr int widest = 720;
constexpr int sideRoom = 40;
/// Of the window's height, above the palette.
constexpr int topShare = 8;
constexpr int rowsInSight = 11;
constexpr int rowHeight = 25;
constexpr int margin = 12;
constexpr int spacing = 8;
/// Of the palette's width, for what is written behind a name.
constexpr int noteShare = 3;

enum Column { Kind, Text, Note, Columns };

bool isForList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

FindPalette::FindPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_text(new QLineEdit{this}),
      m_list(new QTreeWidget{this}),
      m_hint(new QLabel{this})
{
    setObjectName(QStringLiteral("find.palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", QStringLiteral("popup"));
    setAccessibleName(tr("Find"));
    build();
    connect(m_text, &QLineEdit::textChanged, this, &FindPalette::textChanged);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FindPalette::tellCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, [this] {
        choose(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier) ? Choice::Inform : Choice::Show);
    });
}

void FindPalette::build()
{
    m_text->setObjectName(QStringLiteral("find.text"));
    m_text->setAccessibleName(tr("Find a worker, a group, a category, a task or an action"));
    m_text->setPlaceholderText(tr("Worker, group, category, task or action"));
    m_text->setMaxLength(viewmodels::SearchIndex::longestText);
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("find.list"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    // The line keeps the keyboard, and leads through the list.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_hint->setObjectName(QStringLiteral("find.hint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("look", QStringLiteral("muted"));
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(spacing);
    rows->addWidget(m_text);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_hint);
}

void FindPalette::openOver(const QWidget &window)
{
    const int width = std::min(widest, window.width() - 2 * sideRoom);
    m_list->setFixedHeight(rowsInSight * rowHeight);
    resize(width, layout()->sizeHint().height());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Kind, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Text, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Note, QHeaderView::Fixed);
    m_list->header()->resizeSection(Note, width / noteShare);
    move(window.mapToGlobal(QPoint{(window.width() - width) / 2, window.height() / topShare}));
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

QString FindPalette::text() const
{
    return m_text->text();
}

void FindPalette::setLines(const std::vector<Line> &lines, int more)
{
    m_hint->setText(more > 0        ? tr("and %1 more", nullptr, more).arg(viewmodels::formatCount(more))
                    : lines.empty() ? tr("Nothing is called that.")
                                    : tr("Enter shows it, Ctrl+Enter its information"));
    if (lines == m_lines) {
        return;
    }
    m_lines = lines;
    QList<QTreeWidgetItem *> items;
    for (const auto &[kind, text, note, isEnabled] : lines) {
        auto *item = new QTreeWidgetItem{{kind, text, note}};
        item->setDisabled(!isEnabled);
        item->setSizeHint(Text, {0, rowHeight});
        item->setForeground(Kind, themeFor(palette()).muted);
        item->setForeground(Note, themeFor(palette()).muted);
        item->setTextAlignment(Note, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = Text; column < Columns; ++column) {
            item->setToolTip(column, viewmodels::plainToolTip(item->text(column)));
        }
        items += item;
    }
    m_list->clear();
    m_list->addTopLevelItems(items);
    const auto first = std::ranges::find_if(lines, &Line::isEnabled);
    m_list->setCurrentItem(first == lines.end() ? nullptr : items.at(first - lines.begin()));
    m_list->scrollToTop();
}

/// The keyboard is in the line, so that is where a screen reader hears what Enter would choose.
void FindPalette::tellCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_text->setAccessibleDescription(
        item ? QStringList{item->text(Kind), item->text(Text), item->text(Note)}.join(QLatin1Char{' '}).trimmed()
             : m_hint->text());
    QAccessibleEvent told{m_text, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&told);
}

void FindPalette::choose(Choice choice)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || m_list->currentItem()->isDisabled()) {
        return;
    }
    close();
    Q_EMIT chosen(row, choice);
}

bool FindPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (isForList(key->key())) {
        QApplication::sendEvent(m_list, event);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose(key->modifiers().testFlag(Qt::ControlModifier) ? Choice::Inform : Choice::Show);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace muster::widgets
