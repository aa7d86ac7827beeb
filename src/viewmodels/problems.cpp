// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/problems.h"

#include "viewmodels/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace muster::viewmodels {

namespace {

constexpr const char *context = "Problem";

/// Those that say more stand before those that would fit too.
constexpr std::array sentences{
    // The store, as it is opened.
    QT_TRANSLATE_NOOP("Problem", "%1; muster --listen HOST:PORT starts on another address"),
    QT_TRANSLATE_NOOP("Problem", "cannot create the data folder %1: name another with --data"),
    QT_TRANSLATE_NOOP("Problem",
                      "cannot write in the data folder %1: check its permissions, or name another with --data"),
    QT_TRANSLATE_NOOP("Problem",
                      "the data folder %1 is in use by another Muster (process %2): stop it, or name another "
                      "folder with --data"),
    QT_TRANSLATE_NOOP("Problem",
                      "cannot lock the data folder %1: its file system knows no locks; name another with --data"),
    QT_TRANSLATE_NOOP("Problem",
                      "the store %1 is damaged or no Muster store (%2): it was set aside as %3 and a new one "
                      "was begun; musterd check and musterd export --data %4 read what is whole in it"),
    QT_TRANSLATE_NOOP("Problem",
                      "the store %1 is damaged or no Muster store: move it away, or name another folder with "
                      "--data"),
    QT_TRANSLATE_NOOP("Problem", "the store %1 is damaged, and cannot be set aside as %2 (%3): move it away"),
    QT_TRANSLATE_NOOP("Problem", "the store %1 was written by a newer Muster and was left untouched: use that version"),
    QT_TRANSLATE_NOOP("Problem", "cannot write the store %1: check the permissions of its folder, or name another with "
                                 "--data"),
    QT_TRANSLATE_NOOP("Problem", "cannot back up before the upgrade of the store %1: %2"),
    QT_TRANSLATE_NOOP("Problem", "cannot upgrade the store %1: %2"),
    QT_TRANSLATE_NOOP("Problem", "cannot open the store %1: %2"),
    // The store, in use.
    QT_TRANSLATE_NOOP("Problem", "cannot write the store %1 (%2): check that its disk has room and is whole"),
    QT_TRANSLATE_NOOP("Problem", "%1; the next start checks the file"),
    QT_TRANSLATE_NOOP("Problem", "cannot read the store: %1; reports are refused until it can be read"),
    QT_TRANSLATE_NOOP("Problem", "cannot read the store %1: %2"),
    QT_TRANSLATE_NOOP("Problem",
                      "%1 rows of the store are damaged and were passed over: keep a copy of the data folder"),
    QT_TRANSLATE_NOOP("Problem", "no history is made, since the store %1 can't be read (%2): start the collector anew, "
                                 "which checks the file and sets it aside if it is damaged"),
    QT_TRANSLATE_NOOP("Problem", "no history is made, since the store %1 can't be read (%2): check that its disk is "
                                 "whole; it is tried again each minute"),
    QT_TRANSLATE_NOOP("Problem",
                      "the store %1 is damaged (%2): start the collector anew, which sets it aside and begins "
                      "a new one"),
    QT_TRANSLATE_NOOP("Problem", "the store %1 could not be checked (%2): run musterd check at a quieter time"),
    QT_TRANSLATE_NOOP("Problem", "there is a log, but not the file that it belongs to"),
    QT_TRANSLATE_NOOP("Problem", "the check was broken off"),
    QT_TRANSLATE_NOOP("Problem",
                      "the log of the store %1 has grown to %2 MiB, since a backup or another program has been "
                      "reading it for long: wait for the backup, or end that program"),
    QT_TRANSLATE_NOOP("Problem", "the fleet is full: new workers are refused beyond %1; forget those who are lost, or "
                                 "raise it with: musterd setting listener.workers NUMBER"),
    // Settings and the address.
    QT_TRANSLATE_NOOP("Problem", "settings can't be changed until the store can be read"),
    QT_TRANSLATE_NOOP("Problem", "the collector has ended"),
    QT_TRANSLATE_NOOP("Problem", "%1: expected a whole number from %2 to %3"),
    QT_TRANSLATE_NOOP("Problem", "%1: '%2' is no regular expression: %3"),
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not HOST:PORT; write it like 127.0.0.1:8018 or [::1]:8018"),
    QT_TRANSLATE_NOOP("Problem", "cannot listen on %1: %2"),
    // Certificates.
    QT_TRANSLATE_NOOP("Problem",
                      "no certificate could be made for this machine; give one with --tls-cert and --tls-key"),
    QT_TRANSLATE_NOOP("Problem", "%1 holds no certificate in PEM form"),
    QT_TRANSLATE_NOOP("Problem", "%1 holds no key in PEM form"),
    QT_TRANSLATE_NOOP("Problem",
                      "the key %1 is encrypted, and nobody is there to give the passphrase; write it without "
                      "one: openssl pkey -in KEY -out NEWKEY"),
    QT_TRANSLATE_NOOP("Problem", "the key %1 does not belong to the certificate %2"),
    // Access tokens.
    QT_TRANSLATE_NOOP("Problem",
                      "there is an access token of this name already: choose another, or revoke that one first"),
    QT_TRANSLATE_NOOP("Problem", "there are %1 access tokens already: revoke some first"),
    QT_TRANSLATE_NOOP("Problem", "there is no such access token: musterd token list shows all"),
    QT_TRANSLATE_NOOP("Problem", "the access token would have expired already"),
    QT_TRANSLATE_NOOP("Problem", "the system gives no random numbers, which access tokens need"),
    QT_TRANSLATE_NOOP("Problem", "a name has 1 to 256 bytes of UTF-8 without control characters"),
    QT_TRANSLATE_NOOP("Problem", "a pattern of workers has at most 256 bytes of UTF-8 without control characters"),
    QT_TRANSLATE_NOOP("Problem",
                      "cannot use %1: %2; nobody gets in until it is put right, or moved away and the access "
                      "tokens made anew"),
    QT_TRANSLATE_NOOP("Problem", "%1 is locked by another program of Muster: try again when it has ended"),
    QT_TRANSLATE_NOOP("Problem", "it is not whole"),
    QT_TRANSLATE_NOOP("Problem", "it was written by a newer Muster (version %1)"),
    // Other files.
    QT_TRANSLATE_NOOP("Problem", "it is a symbolic link; put the file itself there"),
    QT_TRANSLATE_NOOP("Problem", "it is no regular file"),
    QT_TRANSLATE_NOOP("Problem", "it is larger than %1 bytes"),
    QT_TRANSLATE_NOOP("Problem", "it is no file"),
    QT_TRANSLATE_NOOP("Problem", "it is longer than 1 MiB"),
    QT_TRANSLATE_NOOP("Problem", "cannot read %1: %2"),
    QT_TRANSLATE_NOOP("Problem", "cannot write %1: %2"),
    QT_TRANSLATE_NOOP("Problem", "cannot lock %1: %2"),
};

/// What stands for the n-th of what varies: "%n".
const QRegularExpression &places()
{
    static const QRegularExpression places{QStringLiteral("%([1-9])")};
    return places;
}

QRegularExpression formOf(const char *sentence)
{
    static const QRegularExpression escapedPlace{QStringLiteral("\\\\%[1-9]")};
    const QString literal = QRegularExpression::escape(QString::fromLatin1(sentence));
    return QRegularExpression{QRegularExpression::anchoredPattern(QString{literal}.replace(escapedPlace, u"(.+?)"_qs))};
}

const std::vector<QRegularExpression> &forms()
{
    static const std::vector<QRegularExpression> made = [] {
        std::vector<QRegularExpression> each;
        std::ranges::transform(sentences, std::back_inserter(each), formOf);
        return each;
    }();
    return made;
}

/// All at once, as what is put in may hold a "%1" of its own.
QString filled(const QString &sentence, const QStringList &values)
{
    QString filled;
    qsizetype read = 0;
    for (auto place = places().globalMatch(sentence); place.hasNext();) {
        const QRegularExpressionMatch found = place.next();
        filled += sentence.mid(read, found.capturedStart() - read) + values.value(found.captured(1).toInt());
        read = found.capturedEnd();
    }
    return filled + sentence.mid(read);
}

QString translated(const QString &english)
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const QRegularExpressionMatch match = forms()[i].match(english);
        if (match.hasMatch()) {
            QStringList values = match.capturedTexts();
            // The first is the whole.
            std::transform(values.begin() + 1, values.end(), values.begin() + 1, translated);
            return filled(QCoreApplication::translate(context, sentences[i]), values);
        }
    }
    return english;
}

} // namespace

QString problemText(std::string_view english)
{
    return translated(plainLine(english));
}

std::span<const char *const> problemSentences()
{
    return sentences;
}

} // namespace muster::viewmodels
