// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <sys/ioctl.h>
#include <unistd.h>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

/// Qt reads arguments and files' names as UTF-8 and complains on stderr where the locale says otherwise (LC_ALL=C in a
/// cron job): there the characters become UTF-8 and the language stays.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qputenv("LANG", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

int terminalColumns()
{
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    QCoreApplication application(argc, argv);
    // The names decide where the user's own library lies: the same place as the window's.
    QCoreApplication::setApplicationName(u"baolan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BAOLAN_VERSION));

    QTranslator translator;
    // English has a catalogue too, for its plural forms.
    if (translator.load(QLocale(), u"baolan"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/baolan_en.qm"_s))
        QCoreApplication::installTranslator(&translator);

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(cli::ExitCode::Output);
    QTextStream inStream(&in);
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    cli::Context context{inStream, outStream, errStream, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1, terminalColumns(), {}};
    return static_cast<int>(cli::runProgram(QCoreApplication::arguments().sliced(1), context));
}
