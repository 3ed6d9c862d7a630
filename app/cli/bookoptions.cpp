// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bookoptions.h"

#include "app/cli/sentences.h"
#include "app/cli/words.h"
#include "models/exporting/formats.h"

#include <algorithm>
#include <array>

namespace baolan::cli {

namespace {

/// What can be had or left out, by the name the options call it.
constexpr std::array<std::pair<QLatin1StringView, bool exporting::BookStyle::*>, 6> pieces{{
    {"contents"_L1, &exporting::BookStyle::contents},
    {"notes"_L1, &exporting::BookStyle::notes},
    {"references"_L1, &exporting::BookStyle::references},
    {"sources"_L1, &exporting::BookStyle::sources},
    {"names"_L1, &exporting::BookStyle::entities},
    {"figures"_L1, &exporting::BookStyle::figures},
}};

QString allPieces()
{
    QStringList names;
    for (const auto &[name, member] : pieces)
        names << name;
    return names.join(u", "_s);
}

/// Answers the word that names no piece.
QString switchPieces(exporting::BookStyle &style, const QString &list, bool on)
{
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
        const auto piece =
            std::ranges::find(pieces, word.trimmed(), [](const auto &entry) { return QString(entry.first); });
        if (piece == pieces.end())
            return word;
        style.*(piece->second) = on;
    }
    return {};
}

} // namespace

std::vector<Option> bookOptions()
{
    return {{u"paper"_s,
             translate("cli", "SIZE"),
             translate("cli", "of a PDF: A4, A5 or Letter"),
             {},
             {u"A4"_s, u"A5"_s, u"Letter"_s}},
            {u"columns"_s, translate("cli", "N"), translate("cli", "of a PDF: 1 or 2"), {}, {u"1"_s, u"2"_s}},
            {u"font"_s, translate("cli", "FAMILY"), translate("cli", "of a PDF's text"), {}, {}},
            {u"with"_s,
             translate("cli", "PARTS"),
             translate("cli", "also print these parts of a PDF: names, figures"),
             {},
             {}},
            {u"without"_s,
             translate("cli", "PARTS"),
             translate("cli", "leave out parts of a PDF: contents, notes, references, sources"),
             {},
             {}}};
}

std::expected<exporting::BookStyle, ExitCode> readBookStyle(const Arguments &arguments, Context &context,
                                                            const QString &command)
{
    exporting::BookStyle style;
    const QString paper = arguments.value(u"paper"_s);
    style.size = paper == "A5"_L1 ? QPageSize::A5 : paper == "Letter"_L1 ? QPageSize::Letter : QPageSize::A4;
    if (paper == "A5"_L1)
        style.points = 10;
    if (arguments.value(u"columns"_s) == "2"_L1) {
        style.columns = 2;
        style.points = std::min(style.points, 10.0);
    }
    style.family = arguments.value(u"font"_s);
    for (const auto &[option, on] : {std::pair(u"with"_s, true), std::pair(u"without"_s, false)}) {
        if (const QString unknown = switchPieces(style, arguments.value(option), on); !unknown.isEmpty())
            return std::unexpected(misused(
                context, translate("cli", "a PDF has no part “%1”; there are %2.").arg(unknown, allPieces()), command));
    }
    return style;
}

bool needsFonts(const QStringList &commandLine)
{
    return std::ranges::any_of(commandLine, [](const QString &word) {
        const exporting::FormatInfo *format =
            exporting::formatByKey(word.startsWith("--format="_L1) ? word.sliced(9) : word);
        return format && format->needsFonts;
    });
}

} // namespace baolan::cli
