// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::ui::Sentences)
};

constexpr qsizetype longestPath = 64;

} // namespace

QString sentence(const domain::Error &error)
{
    using domain::ErrorKind;
    const QString subject = shownPath(error.subject);
    switch (error.kind) {
    case ErrorKind::NotFound: return Words::tr("“%1” is not there.").arg(subject);
    case ErrorKind::Unreadable: return Words::tr("“%1” cannot be read.").arg(subject);
    case ErrorKind::UnknownFormat: return Words::tr("“%1” is of a kind that Baolan cannot read.").arg(subject);
    case ErrorKind::BadEncoding: return Words::tr("“%1” is not text in an encoding that Baolan knows.").arg(subject);
    case ErrorKind::TooLarge: return Words::tr("“%1” is larger than a page of a newspaper can be.").arg(subject);
    case ErrorKind::Damaged: return Words::tr("“%1” is damaged.").arg(subject);
    case ErrorKind::Empty: return Words::tr("There is nothing to read in “%1”.").arg(subject);
    case ErrorKind::NotALibrary: return Words::tr("“%1” is not a Baolan library.").arg(subject);
    case ErrorKind::NewerSchema: return Words::tr("The library “%1” was made by a newer Baolan.").arg(subject);
    case ErrorKind::Locked: return Words::tr("“%1” is being used by another program.").arg(subject);
    case ErrorKind::ReadOnly: return Words::tr("“%1” may not be written.").arg(subject);
    case ErrorKind::DiskFull: return Words::tr("There is no space left on the disk of “%1”.").arg(subject);
    case ErrorKind::Exists: return Words::tr("“%1” is there already.").arg(subject);
    case ErrorKind::InvalidArgument: return Words::tr("“%1” cannot be used like this.").arg(subject);
    case ErrorKind::Cancelled: return Words::tr("Stopped as you asked.");
    case ErrorKind::Internal: break;
    }
    return subject.isEmpty() ? Words::tr("Something went wrong inside Baolan.")
                             : Words::tr("Something went wrong inside Baolan with “%1”.").arg(subject);
}

QString advice(const domain::Error &error)
{
    using domain::ErrorKind;
    switch (error.kind) {
    case ErrorKind::NotFound: return Words::tr("It may have been moved or renamed.");
    case ErrorKind::Unreadable: return Words::tr("Check that you may open it.");
    case ErrorKind::UnknownFormat:
        return Words::tr("Text files, saved pages of digital newspapers and ZIP archives of them can be imported.");
    case ErrorKind::BadEncoding: return Words::tr("Import it again and choose its encoding.");
    case ErrorKind::Damaged: return Words::tr("Restore a backup, or get the file again.");
    case ErrorKind::NewerSchema: return Words::tr("Install the newest version to open it; nothing was changed.");
    case ErrorKind::Locked: return Words::tr("Try again when the other program is done.");
    case ErrorKind::ReadOnly: return Words::tr("Choose another place, or ask for the right to write there.");
    case ErrorKind::DiskFull: return Words::tr("Make room and try again; what was stored until now is kept.");
    case ErrorKind::Exists: return Words::tr("Choose another name; nothing was overwritten.");
    case ErrorKind::Internal: return Words::tr("The details help its authors to find the fault.");
    case ErrorKind::NotALibrary: return Words::tr("To read its pages, import it instead.");
    case ErrorKind::TooLarge:
    case ErrorKind::Empty:
    case ErrorKind::InvalidArgument:
    case ErrorKind::Cancelled: break;
    }
    return {};
}

Message message(const domain::Error &error, const QString &topic)
{
    return {.kind = Message::Kind::Error,
            .topic = topic,
            .text =
                [error] {
                    const QString help = advice(error);
                    return help.isEmpty() ? sentence(error)
                                          : Words::tr("%1 %2", "two sentences").arg(sentence(error), help);
                },
            .details = error.detail.isEmpty() ? Message::Text() : [detail = error.detail] { return detail; },
            .offers = {}};
}

QString shownPath(const QString &path)
{
    QString shown = QDir::toNativeSeparators(path);
    const QString home = QDir::homePath();
    if (shown.startsWith(home + u'/'))
        shown.replace(0, home.size(), u"~"_s);
    if (shown.size() <= longestPath)
        return shown;
    const qsizetype kept = (longestPath - 1) / 2;
    return shown.first(kept) + u'…' + shown.last(kept);
}

} // namespace baolan::ui
