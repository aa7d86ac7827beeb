// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/numberform.h"

#include "viewmodels/format.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QSpinBox>

namespace muster::widgets {

using domain::Rules;
using history::Retention;
using viewmodels::CollectorSettings;

namespace {

constexpr int hoursADay = 24;
constexpr int aDay = 86'400;
constexpr int tenYearsInDays = 3'650;
constexpr int tenYearsInHours = 87'600;
constexpr int aTebibyte = 1'048'576;

template <double Rules::*field>
constexpr NumberField percent(const char *key, const char *title, const char *meaning)
{
    return {key,
            title,
            meaning,
            QT_TRANSLATE_NOOP("NumberFields", "%"),
            0,
            100,
            [](const CollectorSettings &from) { return static_cast<int>(from.rules.*field); },
            [](CollectorSettings &to, int value) { to.rules.*field = value; }};
}

template <std::chrono::milliseconds Rules::*field>
constexpr NumberField seconds(const char *key, const char *title, const char *meaning)
{
    return {key,
            title,
            meaning,
            QT_TRANSLATE_NOOP("NumberFields", "s"),
            1,
            aDay,
            [](const CollectorSettings &from) { return static_cast<int>((from.rules.*field).count() / 1'000); },
            [](CollectorSettings &to, int value) { to.rules.*field = std::chrono::seconds{value}; }};
}

template <std::chrono::hours Retention::*field>
constexpr NumberField days(const char *key, const char *title, const char *meaning, const char *loss)
{
    return {key,
            title,
            meaning,
            QT_TRANSLATE_NOOP("NumberFields", "days"),
            1,
            tenYearsInDays,
            [](const CollectorSettings &from) { return static_cast<int>((from.retention.*field).count() / hoursADay); },
            [](CollectorSettings &to, int value) { to.retention.*field = std::chrono::hours{value * hoursADay}; },
            loss};
}

constexpr NumberField presentFields[] = {
    percent<&Rules::gpuIdleBelowPercent>(
        "rules.gpu_idle_below_percent", QT_TRANSLATE_NOOP("NumberFields", "&GPU idle below"),
        QT_TRANSLATE_NOOP("NumberFields", "A GPU whose mean utilisation is below this is idle")),
    percent<&Rules::cpuIdleBelowPercent>(
        "rules.cpu_idle_below_percent", QT_TRANSLATE_NOOP("NumberFields", "&CPU idle below"),
        QT_TRANSLATE_NOOP("NumberFields", "A CPU whose mean load is below this is idle")),
    seconds<&Rules::idleWindow>("rules.idle_window_seconds", QT_TRANSLATE_NOOP("NumberFields", "&Mean over"),
                                QT_TRANSLATE_NOOP("NumberFields", "The mean is taken over this time")),
    percent<&Rules::hysteresisPercent>(
        "rules.hysteresis_percent", QT_TRANSLATE_NOOP("NumberFields", "&Busy again above the limit by"),
        QT_TRANSLATE_NOOP("NumberFields", "Busy is logged again once a mean is this far above its limit")),
    seconds<&Rules::minimumLiveness>(
        "rules.minimum_liveness_seconds", QT_TRANSLATE_NOOP("NumberFields", "&Lost not before"),
        QT_TRANSLATE_NOOP("NumberFields", "A worker is lost after three intervals of silence, and not before this")),
};

constexpr NumberField pastFields[] = {
    {"history.samples_hours", QT_TRANSLATE_NOOP("NumberFields", "&Samples"),
     QT_TRANSLATE_NOOP("NumberFields", "Samples and the half minutes of groups are kept for so long"),
     QT_TRANSLATE_NOOP("NumberFields", "hours"), 1, tenYearsInHours,
     [](const CollectorSettings &from) { return static_cast<int>(from.retention.samples.count()); },
     [](CollectorSettings &to, int value) { to.retention.samples = std::chrono::hours{value}; },
     QT_TRANSLATE_NOOP("NumberFields", "samples and half minutes of groups older than %1")},
    {"history.samples_mib", QT_TRANSLATE_NOOP("NumberFields", "Si&ze of samples"),
     QT_TRANSLATE_NOOP("NumberFields", "Samples of the oldest hours go earlier when all take more than this"),
     QT_TRANSLATE_NOOP("NumberFields", "MiB"), 1, aTebibyte,
     [](const CollectorSettings &from) { return static_cast<int>(from.retention.sampleMebibytes); },
     [](CollectorSettings &to, int value) { to.retention.sampleMebibytes = static_cast<std::uint64_t>(value); },
     QT_TRANSLATE_NOOP("NumberFields", "the oldest samples, where all take more than %1")},
    days<&Retention::fiveMinutes>("history.five_minutes_days", QT_TRANSLATE_NOOP("NumberFields", "&Five minutes"),
                                  QT_TRANSLATE_NOOP("NumberFields", "Roll-ups of five minutes are kept for so long"),
                                  QT_TRANSLATE_NOOP("NumberFields", "roll-ups of five minutes older than %1")),
    days<&Retention::hours>("history.hours_days", QT_TRANSLATE_NOOP("NumberFields", "&Hours"),
                            QT_TRANSLATE_NOOP("NumberFields", "Roll-ups of an hour are kept for so long"),
                            QT_TRANSLATE_NOOP("NumberFields", "roll-ups of an hour older than %1")),
    days<&Retention::ledger>("history.ledger_days", QT_TRANSLATE_NOOP("NumberFields", "&Ledger"),
                             QT_TRANSLATE_NOOP("NumberFields", "The ledger of each worker and GPU is kept for so long"),
                             QT_TRANSLATE_NOOP("NumberFields", "the ledger of workers and GPUs older than %1")),
    days<&Retention::events>("history.events_days", QT_TRANSLATE_NOOP("NumberFields", "&Event log"),
                             QT_TRANSLATE_NOOP("NumberFields", "The event log is kept for so long"),
                             QT_TRANSLATE_NOOP("NumberFields", "events older than %1")),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("NumberFields", text);
}

QString suffixOf(const NumberField &field)
{
    return QChar{QChar::Nbsp} + translated(field.unit);
}

} // namespace

std::span<const NumberField> fleetFields()
{
    return presentFields;
}

std::span<const NumberField> historyFields()
{
    return pastFields;
}

QStringList historyLostBy(const CollectorSettings &from, const CollectorSettings &to)
{
    QStringList losses;
    for (const NumberField &field : historyFields()) {
        const int value = field.get(to);
        if (value < field.get(from)) {
            losses += translated(field.loss).arg(viewmodels::formatCount(value) + suffixOf(field));
        }
    }
    return losses;
}

NumberForm::NumberForm(std::span<const NumberField> fields, QFormLayout &form)
{
    for (const NumberField &field : fields) {
        auto *box = new QSpinBox;
        box->setObjectName(QLatin1String{field.key});
        box->setRange(field.least, field.most);
        box->setSuffix(suffixOf(field));
        box->setToolTip(translated(field.meaning));
        addNamedRow(form, translated(field.title), *box);
        m_boxes.emplace_back(&field, box);
    }
}

void NumberForm::showSettings(const CollectorSettings &settings)
{
    for (const auto &[field, box] : m_boxes) {
        box->setValue(field->get(settings));
    }
}

void NumberForm::read(CollectorSettings &settings) const
{
    for (const auto &[field, box] : m_boxes) {
        field->set(settings, box->value());
    }
}

void addNamedRow(QFormLayout &form, const QString &title, QWidget &field)
{
    field.setAccessibleName(QString{title}.remove(QLatin1Char{'&'}));
    form.addRow(title, &field);
}

} // namespace muster::widgets
