// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextStream>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace baolan::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::gui::Options)
};

[[noreturn]] void refuse(const QCommandLineOption &option, const QString &value)
{
    QTextStream(stderr) << Words::tr("--%1 cannot be “%2”.").arg(option.names().constFirst(), value) << Qt::endl;
    std::exit(2);
}

QString chosen(const QCommandLineParser &parser, const QCommandLineOption &option, const QStringList &allowed)
{
    const QString value = parser.value(option);
    if (parser.isSet(option) && !allowed.contains(value))
        refuse(option, value);
    return value;
}

QSize sizeOf(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    static const QRegularExpression shape(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    if (!parser.isSet(option))
        return {};
    const QRegularExpressionMatch match = shape.match(parser.value(option));
    if (!match.hasMatch())
        refuse(option, parser.value(option));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace

Options parsedOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption library(u"library"_s, Words::tr("The library to open; it is made where there is none."),
                                     Words::tr("FILE"));
    const QCommandLineOption screenshot(
        u"screenshot"_s, Words::tr("Save a picture of the window once all is shown, and quit."), Words::tr("FILE.png"));
    const QCommandLineOption layout(u"layout"_s, Words::tr("Layout: browse, read or source."), Words::tr("NAME"));
    const QCommandLineOption language(u"language"_s, Words::tr("Language: en or zh_CN."), Words::tr("NAME"));
    const QCommandLineOption theme(u"theme"_s, Words::tr("Theme: light, dark or system."), Words::tr("NAME"));
    const QCommandLineOption size(u"size"_s, Words::tr("Size of the window, such as 1280x800."), Words::tr("WxH"));
    const QCommandLineOption search(u"search"_s, Words::tr("What to search for once the library is open."),
                                    Words::tr("QUERY"));
    const QCommandLineOption pane(u"pane"_s, Words::tr("The pane to bring to the front: facets, hits, page …"),
                                  Words::tr("NAME"));
    parser.setApplicationDescription(Words::tr("Browses and reads an archive of Chinese newspapers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({library, screenshot, layout, language, theme, size, search, pane});
    parser.addPositionalArgument(u"PATH"_s, Words::tr("Files and folders to import, or a library to open."),
                                 u"[PATH…]"_s);
    parser.process(arguments);
    Options options;
    options.library = parser.value(library);
    options.screenshot = parser.value(screenshot);
    options.layout = chosen(parser, layout, {u"browse"_s, u"read"_s, u"source"_s});
    options.language = chosen(parser, language, {u"en"_s, u"zh_CN"_s});
    options.theme = chosen(parser, theme, {u"light"_s, u"dark"_s, u"system"_s});
    options.search = parser.value(search);
    options.pane = chosen(parser, pane,
                          {u"archive"_s, u"facets"_s, u"outline"_s, u"entities"_s, u"articles"_s, u"reader"_s,
                           u"page"_s, u"hits"_s, u"compare"_s, u"querylist"_s, u"jobs"_s});
    options.size = sizeOf(parser, size);
    const QStringList paths = parser.positionalArguments();
    for (const QString &path : paths) {
        const QString absolute = path.startsWith(":/"_L1) ? path : QFileInfo(path).absoluteFilePath();
        if (absolute.endsWith(".baolan"_L1, Qt::CaseInsensitive) && options.library.isEmpty())
            options.library = absolute;
        else
            options.paths.append(absolute);
    }
    return options;
}

} // namespace baolan::gui
