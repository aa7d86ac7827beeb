// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settingspages.h"

#include "domain/hiddenworkers.h"
#include "viewmodels/format.h"
#include "widgets/fieldmark.h"
#include "widgets/translation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace muster::widgets {

namespace {

constexpr int rowGap = 10;
constexpr int columnGap = 16;
/// Characters of an address; host names have at most 253.
constexpr int longestAddress = 300;
constexpr int fewestLines = 3;

QFormLayout *newForm(SettingsPage *page)
{
    auto *form = new QFormLayout{page};
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(rowGap);
    form->setHorizontalSpacing(columnGap);
    return form;
}

QLabel *newNote(const char *name, const QString &text)
{
    auto *note = new QLabel{text};
    note->setObjectName(QLatin1String{name});
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setProperty("look", QStringLiteral("muted"));
    return note;
}

std::vector<std::string> linesOf(const QPlainTextEdit &edit)
{
    std::vector<std::string> lines;
    const QStringList split = edit.toPlainText().split(QLatin1Char{'\n'}, Qt::SkipEmptyParts);
    for (const QString &line : split) {
        lines.push_back(line.toStdString());
    }
    return lines;
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

FleetSettingsPage::FleetSettingsPage(QWidget *parent)
    : SettingsPage(parent),
      m_form(newForm(this)),
      m_numbers(fleetFields(), *m_form),
      m_hidden(new QPlainTextEdit),
      m_error(newErrorLabel(this))
{
    m_hidden->setObjectName(QStringLiteral("rules.hidden_workers"));
    m_hidden->setTabChangesFocus(true);
    m_hidden->setLineWrapMode(QPlainTextEdit::NoWrap);
    // It gives way when there is more to say beneath it.
    m_hidden->setMinimumHeight(fewestLines * m_hidden->fontMetrics().lineSpacing() + 2 * rowGap);
    m_hidden->setToolTip(tr("Regular expressions of worker ids to leave out, one a line"));
    addNamedRow(*m_form, tr("H&idden workers"), *m_hidden);
    m_form->addRow(m_error);
    m_form->addRow(newNote("note", tr("For everybody who uses this store. Who is hidden is heard and kept, but neither "
                                      "counted nor shown.")));
    connect(m_hidden, &QPlainTextEdit::textChanged, this, &FleetSettingsPage::judge);
}

void FleetSettingsPage::showSettings(const Settings &settings)
{
    m_numbers.showSettings(settings.collector);
    QStringList patterns;
    for (const std::string &pattern : settings.collector.rules.hiddenWorkers) {
        patterns += QString::fromStdString(pattern);
    }
    m_hidden->setPlainText(patterns.join(QLatin1Char{'\n'}));
}

void FleetSettingsPage::read(Settings &settings) const
{
    m_numbers.read(settings.collector);
    settings.collector.rules.hiddenWorkers = linesOf(*m_hidden);
}

void FleetSettingsPage::judge()
{
    const domain::HiddenWorkers hidden{linesOf(*m_hidden)};
    const auto &bad = hidden.badPatterns();
    markWrong(*m_hidden, bad.empty() ? Mark::None : Mark::Wrong);
    m_error->setText(bad.empty() ? QString{}
                                 : tr("“%1” is no regular expression: mend it, or take the line out.")
                                       .arg(viewmodels::plainLine(bad.front())));
    m_error->setVisible(!bad.empty());
}

HistorySettingsPage::HistorySettingsPage(QWidget *parent)
    : SettingsPage(parent),
      m_form(newForm(this)),
      m_numbers(historyFields(), *m_form)
{
    m_form->addRow(newNote("note", tr("For everybody who uses this store. What is older goes within ten minutes, and "
                                      "does not come back.")));
}

void HistorySettingsPage::showSettings(const Settings &settings)
{
    m_numbers.showSettings(settings.collector);
}

void HistorySettingsPage::read(Settings &settings) const
{
    m_numbers.read(settings.collector);
}

ListenerSettingsPage::ListenerSettingsPage(QWidget *parent)
    : SettingsPage(parent),
      m_address(new QLineEdit),
      m_note(newNote("listener.note", {}))
{
    m_address->setObjectName(QStringLiteral("listener.address"));
    m_address->setMaxLength(longestAddress);
    m_address->setToolTip(tr("Host and port on which agents reach this program, as in 127.0.0.1:8018"));
    QFormLayout *form = newForm(this);
    addNamedRow(*form, tr("&Address"), *m_address);
    form->addRow(m_note);
}

void ListenerSettingsPage::showSettings(const Settings &settings)
{
    const bool isGiven = settings.collector.isListenGiven;
    m_address->setText(settings.collector.listen);
    m_address->setEnabled(!isGiven);
    m_note->setText(isGiven ? tr("The program was started with --listen, which wins over this setting. Start it "
                                 "without to change the address here.")
                            : tr("The listener moves at once. Agents that report to the old address have to be told "
                                 "the new one."));
}

void ListenerSettingsPage::read(Settings &settings) const
{
    if (!settings.collector.isListenGiven) {
        settings.collector.listen = m_address->text().trimmed();
    }
}

DesktopSettingsPage::DesktopSettingsPage(Tray tray, QWidget *parent)
    : SettingsPage(parent),
      m_theme(new QComboBox),
      m_language(new QComboBox),
      m_memory(new QComboBox),
      m_rate(new QComboBox),
      m_stays(new QCheckBox{tr("&Keep collecting when the window is closed")}),
      m_notifies(new QCheckBox{tr("&Notify of lost workers and troubles of the collector")})
{
    build();
    fillLanguages();
    fillUnits();
    if (tray == Tray::Missing) {
        for (QCheckBox *box : {m_stays, m_notifies}) {
            box->setEnabled(false);
            box->setToolTip(tr("This desktop has no notification area."));
        }
    }
}

void DesktopSettingsPage::build()
{
    m_theme->setObjectName(QStringLiteral("desktop.theme"));
    m_theme->setToolTip(tr("Colours of the window"));
    m_language->setObjectName(QStringLiteral("desktop.language"));
    m_language->setToolTip(tr("Language of the window, and how it writes numbers and dates"));
    m_memory->setObjectName(QStringLiteral("desktop.memory"));
    m_memory->setToolTip(tr("What 1024 MiB are called"));
    m_rate->setObjectName(QStringLiteral("desktop.rate"));
    m_rate->setToolTip(tr("In what the traffic of the network is told"));
    m_stays->setObjectName(QStringLiteral("desktop.stays"));
    m_stays->setToolTip(tr("The window closes to the notification area; File, Quit ends the program"));
    m_notifies->setObjectName(QStringLiteral("desktop.notifies"));
    m_notifies->setToolTip(tr("At most one notification a minute tells who was lost"));
    for (const auto &[mode, title] : {std::pair{ThemeMode::System, tr("As the system has it")},
                                      {ThemeMode::Light, tr("Light")},
                                      {ThemeMode::Dark, tr("Dark")}}) {
        m_theme->addItem(title, nameOf(mode));
    }
    QFormLayout *form = newForm(this);
    addNamedRow(*form, tr("&Theme"), *m_theme);
    addNamedRow(*form, tr("&Language"), *m_language);
    addNamedRow(*form, tr("&Memory"), *m_memory);
    addNamedRow(*form, tr("Net&work"), *m_rate);
    form->addRow(m_stays);
    form->addRow(m_notifies);
}

void DesktopSettingsPage::fillLanguages()
{
    m_language->addItem(tr("As the system has it"), QString{});
    const QStringList languages = availableLanguages();
    for (const QString &language : languages) {
        m_language->addItem(nativeName(language), language);
    }
}

void DesktopSettingsPage::fillUnits()
{
    using enum viewmodels::MemoryUnit;
    using enum viewmodels::RateUnit;
    m_memory->addItem(tr("GB and TB"), nameOf(Gigabytes));
    m_memory->addItem(tr("GiB and TiB"), nameOf(Gibibytes));
    m_rate->addItem(tr("Megabits a second"), nameOf(Megabits));
    m_rate->addItem(tr("Megabytes a second"), nameOf(Megabytes));
}

void DesktopSettingsPage::showSettings(const Settings &settings)
{
    choose(*m_theme, nameOf(settings.desktop.theme));
    choose(*m_language, settings.desktop.language);
    choose(*m_memory, nameOf(settings.desktop.units.memory));
    choose(*m_rate, nameOf(settings.desktop.units.rate));
    m_stays->setChecked(settings.desktop.staysWhenClosed);
    m_notifies->setChecked(settings.desktop.notifies);
}

void DesktopSettingsPage::read(Settings &settings) const
{
    settings.desktop = {.theme = themeModeOf(m_theme->currentData().toString()),
                        .language = m_language->currentData().toString(),
                        .units = unitsOf(m_memory->currentData().toString(), m_rate->currentData().toString()),
                        .staysWhenClosed = m_stays->isChecked(),
                        .notifies = m_notifies->isChecked()};
}

} // namespace muster::widgets
