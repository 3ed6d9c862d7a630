// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bookoptions.h"
#include "app/cli/program.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <sys/ioctl.h>
#include <unistd.h>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>
#include <memory>
#include <span>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace baolan;

/// The language the environment asks for, also where no such locale is installed.
QLocale wantedLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return QLocale(QString::fromLocal8Bit(value));
    }
    return QLocale::c();
}

/// Qt reads arguments and files' names as UTF-8 and complains on stderr where the locale says otherwise, as LC_ALL=C in a
/// cron job does, or a locale that is not installed.
void useUtf8()
{
    const bool isThere = std::setlocale(LC_ALL, "") != nullptr;
    if (!isThere || std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Whoever reads any Chinese is served better by ours than by English, which has a catalogue for its plural forms.
bool load(QTranslator &translator, const QLocale &locale)
{
    const bool isChinese = locale.language() == QLocale::Chinese;
    return translator.load(isChinese ? u":/i18n/baolan_zh_CN.qm"_s : u":/i18n/baolan_en.qm"_s);
}

/// Fonts need more of Qt, which takes longer to start and must not ask for a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList words;
    for (const char *argument : std::span(argv, static_cast<std::size_t>(argc)))
        words << QString::fromLocal8Bit(argument);
    if (!cli::needsFonts(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int terminalColumns()
{
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

int main(int argc, char **argv)
{
    const QLocale locale = wantedLocale();
    useUtf8();
    QLocale::setDefault(locale);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    // The names decide where the user's own library lies: the same place as the window's.
    QCoreApplication::setApplicationName(u"baolan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BAOLAN_VERSION));

    QTranslator translator;
    if (load(translator, locale))
        QCoreApplication::installTranslator(&translator);

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(cli::ExitCode::Output);
    QTextStream inStream(&in);
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    cli::Context context{
        inStream, outStream, errStream, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1, terminalColumns(), {}};
    return static_cast<int>(cli::runProgram(QCoreApplication::arguments().sliced(1), context));
}
