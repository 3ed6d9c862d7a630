// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/terminaltext.h"
#include "app/cli/words.h"
#include "models/text/width.h"

#include <algorithm>

namespace baolan::cli {

namespace {

constexpr int columns = 79;
using Lines = std::vector<std::pair<QString, QString>>;

/// Two columns; what is said on the right is wrapped under itself.
QString twoColumns(const Lines &lines)
{
    int left = 0;
    for (const auto &[name, text] : lines)
        left = std::max(left, text::displayWidth(name));
    QString out;
    for (const auto &[name, text] : lines) {
        QString lead = "  "_L1 + text::padded(name, left) + "  "_L1;
        for (const QString &line : wrapped(text, columns - left - 4)) {
            out += lead + line + u'\n';
            lead = QString(left + 4, u' ');
        }
    }
    return out;
}

QString paragraph(const QString &text) { return wrapped(text, columns).join(u'\n') + u'\n'; }

Lines optionLines(const std::vector<Option> &options)
{
    Lines lines;
    for (const Option &option : options) {
        QString name = option.letter.isNull() ? u"    "_s : u'-' + QString(option.letter) + ", "_L1;
        name += "--"_L1 + option.name;
        if (option.takesValue())
            name += u' ' + option.value;
        QString help = option.help;
        if (!option.choices.isEmpty())
            help += ": "_L1 + option.choices.join(", "_L1);
        lines.emplace_back(name, help);
    }
    return lines;
}

} // namespace

std::vector<Option> commonOptions()
{
    return {{u"library"_s,
             translate("cli", "FILE"),
             translate("cli", "the library to work on (otherwise: your own)"),
             u'l',
             {}},
            {u"quiet"_s, {}, translate("cli", "say nothing but errors"), u'q', {}},
            {u"verbose"_s, {}, translate("cli", "say technical details too"), u'v', {}},
            {u"help"_s, {}, translate("cli", "print this help"), u'h', {}}};
}

QString overview(const Commands &commands)
{
    Lines lines;
    for (const auto &command : commands)
        lines.emplace_back(command->name(), command->summary());
    lines.emplace_back(u"help"_s, translate("cli", "print this, or the help of a command"));
    std::vector<Option> options = commonOptions();
    options.push_back({u"version"_s, {}, translate("cli", "print the version"), {}, {}});
    return translate("cli", "Usage: baolanctl COMMAND [OPTIONS] …") + "\n\n"_L1 +
           paragraph(
               translate("cli", "Reads newspaper pages, keeps their articles in a library, lists and exports them.")) +
           u'\n' + translate("cli", "Commands:") + u'\n' + twoColumns(lines) + u'\n' +
           translate("cli", "Options of every command:") + u'\n' + twoColumns(optionLines(options)) + u'\n' +
           paragraph(translate(
               "cli", "“baolanctl help COMMAND” shows the options of a command. To begin: baolanctl import --sample"));
}

QString usage(const Command &command)
{
    QString line = "baolanctl "_L1 + command.name() + u' ' + translate("cli", "[OPTIONS]");
    if (!command.positionals().isEmpty())
        line += u' ' + command.positionals();
    QString text = translate("cli", "Usage: %1").arg(line) + "\n\n"_L1;
    const QString summary = command.summary();
    text += summary.first(1).toUpper() + summary.sliced(1) + translate("cli", ".", "end of a sentence") + u'\n';
    if (const auto options = command.options(); !options.empty())
        text += u'\n' + translate("cli", "Options:") + u'\n' + twoColumns(optionLines(options));
    text += u'\n' + translate("cli", "Options of every command:") + u'\n' + twoColumns(optionLines(commonOptions()));
    if (!command.notes().isEmpty())
        text += u'\n' + paragraph(command.notes());
    return text;
}

} // namespace baolan::cli
