// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/thresholdsdialog.h"

#include "viewmodels/figurerange.h"
#include "viewmodels/fleetcommands.h"
#include "viewmodels/fleetmodel.h"
#include "viewmodels/format.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace muster::widgets {

using domain::Watched;

namespace {

/// The fleet goes on while the dialog is open.
constexpr std::chrono::milliseconds previewInterval{1'000};
constexpr int spacing = 14;

/// In the order of Watched.
constexpr std::array<const char *, domain::watchedFigures> titles{
    QT_TRANSLATE_NOOP("ThresholdsDialog", "Average GPU &utilisation below"),
    QT_TRANSLATE_NOOP("ThresholdsDialog", "Average &CPU load above"),
    QT_TRANSLATE_NOOP("ThresholdsDialog", "Free &RAM below"),
    QT_TRANSLATE_NOOP("ThresholdsDialog", "Free home &disk below"),
    QT_TRANSLATE_NOOP("ThresholdsDialog", "GPU &temperature above"),
    QT_TRANSLATE_NOOP("ThresholdsDialog", "GPU &memory above"),
};

/// In the order of Watched.
constexpr std::array<const char *, domain::watchedFigures> hints{
    QT_TRANSLATE_NOOP("ThresholdsDialog", "The mean over a worker's GPUs"),
    QT_TRANSLATE_NOOP("ThresholdsDialog", "The mean over a worker's CPUs"),
    QT_TRANSLATE_NOOP("ThresholdsDialog", "Available main memory of a worker"),
    QT_TRANSLATE_NOOP("ThresholdsDialog", "Free share of the volume of the agent's home"),
    QT_TRANSLATE_NOOP("ThresholdsDialog", "Any of a worker's GPUs"),
    QT_TRANSLATE_NOOP("ThresholdsDialog", "Used share of the memory of any of a worker's GPUs"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("ThresholdsDialog", text);
}

QLabel *plainLabel(const char *name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String{name});
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", QLatin1String{look});
    return label;
}

} // namespace

ThresholdsDialog::ThresholdsDialog(viewmodels::FleetModel &fleet, viewmodels::FleetCommands &commands, QWidget *parent)
    : QDialog(parent),
      m_fleet(fleet),
      m_commands(commands)
{
    setObjectName(QStringLiteral("thresholds"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Thresholds"));
    build();
    setThresholds(fleet.thresholds());
    connect(&m_refresh, &QTimer::timeout, this, &ThresholdsDialog::preview);
    m_refresh.start(previewInterval);
}

void ThresholdsDialog::build()
{
    auto *about = plainLabel("about", "muted");
    about->setText(tr("Workers with a figure on the wrong side of its threshold are marked in the tree, for "
                      "everybody who uses this store."));
    about->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i] = buildLine(static_cast<Watched>(i));
        const int row = static_cast<int>(i);
        grid->addWidget(m_lines[i].isOn, row, 0);
        grid->addWidget(m_lines[i].limit, row, 1);
        grid->addWidget(m_lines[i].marks, row, 2);
    }
    grid->setColumnStretch(2, 1);
    m_all = plainLabel("marksAll", "");
    m_problem = plainLabel("problem", "error");
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_buttons =
        new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults};
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ThresholdsDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { setThresholds({}); });

    auto *column = new QVBoxLayout{this};
    column->setSpacing(spacing);
    column->addWidget(about);
    column->addLayout(grid);
    column->addWidget(m_all);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
}

ThresholdsDialog::Line ThresholdsDialog::buildLine(Watched figure)
{
    const auto i = static_cast<std::size_t>(figure);
    const domain::WatchedInfo &watched = info(figure);
    const QString name = QString::fromUtf8(watched.key);
    Line line{new QCheckBox{translated(titles[i])}, new QSpinBox, plainLabel("marks", "muted")};
    line.isOn->setObjectName(name + QStringLiteral(".isOn"));
    line.isOn->setToolTip(translated(hints[i]));
    line.limit->setObjectName(name + QStringLiteral(".limit"));
    line.limit->setAccessibleName(line.isOn->text().remove(QLatin1Char{'&'}));
    line.limit->setToolTip(line.isOn->toolTip());
    line.limit->setRange(0, watched.largestLimit);
    line.limit->setSuffix(QLatin1Char{' '} + viewmodels::unitName(figure));
    line.marks->setObjectName(name + QStringLiteral(".marks"));
    connect(line.isOn, &QCheckBox::toggled, line.limit, &QWidget::setEnabled);
    connect(line.isOn, &QCheckBox::toggled, this, &ThresholdsDialog::preview);
    connect(line.limit, &QSpinBox::valueChanged, this, &ThresholdsDialog::preview);
    return line;
}

domain::Thresholds ThresholdsDialog::thresholds() const
{
    domain::Thresholds thresholds;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        thresholds[static_cast<Watched>(i)] = {m_lines[i].isOn->isChecked(), m_lines[i].limit->value()};
    }
    return thresholds;
}

void ThresholdsDialog::setThresholds(const domain::Thresholds &thresholds)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QSignalBlocker box{m_lines[i].isOn};
        const QSignalBlocker limit{m_lines[i].limit};
        const domain::Threshold &threshold = thresholds[static_cast<Watched>(i)];
        m_lines[i].isOn->setChecked(threshold.isOn);
        m_lines[i].limit->setEnabled(threshold.isOn);
        m_lines[i].limit->setValue(threshold.limit);
    }
    preview();
}

void ThresholdsDialog::preview()
{
    const auto marks = m_fleet.marksBy(thresholds());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int count = marks.byFigure[i];
        m_lines[i].marks->setText(m_lines[i].isOn->isChecked()
                                      ? tr("marks %1 workers", nullptr, count).arg(viewmodels::formatCount(count))
                                      : tr("off"));
    }
    const int workers = m_fleet.workerCount();
    m_all->setText(tr("%1 of %2 workers would be marked.", nullptr, workers)
                       .arg(viewmodels::formatCount(marks.any), viewmodels::formatCount(workers)));
}

void ThresholdsDialog::save()
{
    const domain::Thresholds wanted = thresholds();
    m_buttons->setEnabled(false);
    m_commands.saveThresholds(wanted, [dialog = QPointer{this}, fleet = QPointer{&m_fleet}, wanted,
                                       before = m_fleet.thresholds()](const QString &problem) {
        if (fleet && problem.isEmpty()) {
            fleet->setThresholds(wanted);
        }
        if (!dialog) {
            return;
        }
        dialog->m_buttons->setEnabled(true);
        dialog->m_problem->setText(tr("The thresholds were not saved: %1").arg(problem));
        dialog->m_problem->setVisible(!problem.isEmpty());
        if (problem.isEmpty()) {
            dialog->tellBegun(before);
            dialog->accept();
        }
    });
}

void ThresholdsDialog::tellBegun(const domain::Thresholds &before)
{
    const domain::Thresholds now = thresholds();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto figure = static_cast<Watched>(i);
        if (now[figure].isOn && !before[figure].isOn) {
            Q_EMIT watchBegun(figure);
        }
    }
}

} // namespace muster::widgets
