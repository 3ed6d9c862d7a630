// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentences.h"

#include "app/cli/terminaltext.h"
#include "app/cli/words.h"

namespace baolan::cli {

namespace {

using domain::ErrorKind;

QString ofLibrary(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return translate("cli",
                         "%1: there is no library here yet; “baolanctl import” makes one, --library names another.");
    case ErrorKind::Unreadable:
        return translate("cli", "%1 cannot be read; check the permissions of the file and its folder.");
    case ErrorKind::NotALibrary: return translate("cli", "%1 is no Baolan library; --library names the one to use.");
    case ErrorKind::NewerSchema:
        return translate("cli", "%1 was made by a newer Baolan; update this program to open it.");
    case ErrorKind::Damaged:
        return translate("cli", "%1 is damaged; put the last backup in its place with “baolanctl restore”.");
    case ErrorKind::Locked: return translate("cli", "%1 is in use by another program; try again when it has finished.");
    case ErrorKind::ReadOnly:
        return translate("cli", "%1 may only be read; change its permissions, or work on a copy.");
    case ErrorKind::DiskFull: return translate("cli", "%1: the disk is full; make room and run the command again.");
    case ErrorKind::Exists: return translate("cli", "%1 exists already; choose another name.");
    default: return {};
    }
}

QString ofFile(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return translate("cli", "%1: there is no such file; check the name.");
    case ErrorKind::Unreadable: return translate("cli", "%1 cannot be read.");
    case ErrorKind::UnknownFormat:
        return translate(
            "cli",
            "%1 is of a kind Baolan does not read; give it text, saved web pages, zip archives or Baolan's JSON.");
    case ErrorKind::BadEncoding:
        return translate("cli", "%1 is no text, or in another encoding; --encoding names one.");
    case ErrorKind::TooLarge: return translate("cli", "%1 is larger than Baolan reads; split it.");
    case ErrorKind::Damaged: return translate("cli", "%1 is damaged or cut short; get it again.");
    case ErrorKind::Empty: return translate("cli", "%1 holds nothing to read; leave it out.");
    case ErrorKind::InvalidArgument: return translate("cli", "%1: something in it cannot be used.");
    default: return {};
    }
}

QString ofOutput(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return translate("cli", "%1: its folder does not exist; make it first.");
    case ErrorKind::Exists: return translate("cli", "%1 exists already; --force replaces it.");
    case ErrorKind::ReadOnly:
    case ErrorKind::Unreadable: return translate("cli", "%1 cannot be written; check the permissions of its folder.");
    case ErrorKind::DiskFull: return translate("cli", "%1: the disk is full; make room or choose another disk.");
    case ErrorKind::Damaged: return translate("cli", "%1 does not read back as it was written; check the disk.");
    case ErrorKind::InvalidArgument:
        return translate("cli", "%1 is a folder or belongs to the library; choose another name.");
    default: return {};
    }
}

QString ofAny(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::DiskFull: return translate("cli", "%1: the disk is full; make room and run the command again.");
    case ErrorKind::Locked: return translate("cli", "%1 is in use by another program; try again when it has finished.");
    case ErrorKind::ReadOnly: return translate("cli", "%1 may only be read; change its permissions.");
    case ErrorKind::InvalidArgument: return translate("cli", "%1: this makes no sense here; --verbose says why.");
    case ErrorKind::Cancelled: return translate("cli", "%1: stopped.");
    default: return translate("cli", "%1: something went wrong; --verbose says what.");
    }
}

ExitCode codeFor(ErrorKind kind, About about)
{
    if (kind == ErrorKind::Cancelled)
        return ExitCode::Interrupted;
    switch (about) {
    case About::Library: return ExitCode::Library;
    case About::File: return ExitCode::SomeFailed;
    case About::Output: return ExitCode::Output;
    }
    return ExitCode::Library;
}

} // namespace

QString sentence(const domain::Error &error, About about)
{
    QString text = about == About::Library ? ofLibrary(error.kind)
                   : about == About::File  ? ofFile(error.kind)
                                           : ofOutput(error.kind);
    if (text.isEmpty())
        text = ofAny(error.kind);
    return text.arg(error.subject);
}

void complain(Context &context, const QString &sentence, const QString &detail)
{
    context.out.flush();
    context.err << "baolanctl: " << safe(sentence) << '\n';
    if (context.verbose && !detail.isEmpty())
        context.err << "  " << safe(detail) << '\n';
    context.err.flush();
}

ExitCode fail(Context &context, const domain::Error &error, About about)
{
    complain(context, sentence(error, about), error.detail);
    return codeFor(error.kind, about);
}

ExitCode misused(Context &context, const QString &sentence, const QString &command)
{
    complain(context, sentence);
    const QString help = command.isEmpty() ? u"baolanctl help"_s : u"baolanctl help "_s + command;
    context.err << translate("cli", "“%1” shows how it is used.").arg(help) << '\n';
    context.err.flush();
    return ExitCode::Usage;
}

} // namespace baolan::cli
