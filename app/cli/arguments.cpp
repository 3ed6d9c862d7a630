// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/nearest.h"
#include "app/cli/words.h"

#include <algorithm>

namespace baolan::cli {

namespace {

const Option *find(std::span<const Option> options, const QString &name)
{
    const auto found = std::ranges::find(options, name, &Option::name);
    return found == options.end() ? nullptr : &*found;
}

const Option *find(std::span<const Option> options, QChar letter)
{
    const auto found = std::ranges::find(options, letter, &Option::letter);
    return found == options.end() || letter.isNull() ? nullptr : &*found;
}

QStringList names(std::span<const Option> options)
{
    QStringList all;
    for (const Option &option : options)
        all += option.name;
    return all;
}

/// One word that begins with a dash, taken apart.
struct Given {
    const Option *option = nullptr;
    QString shown;                   ///< as it was typed, without its value
    std::optional<QString> attached; ///< behind "=" or glued to a letter
    QString restOfCluster;           ///< "-qv": what follows the first letter
};

std::expected<Given, QString> takeApart(const QString &word, std::span<const Option> options)
{
    Given given;
    if (word.startsWith("--"_L1)) {
        const qsizetype equals = word.indexOf(u'=');
        given.shown = word.first(equals < 0 ? word.size() : equals);
        if (equals >= 0)
            given.attached = word.sliced(equals + 1);
        given.option = find(options, given.shown.sliced(2));
        if (!given.option) {
            return std::unexpected(translate("cli", "There is no option “%1” here.").arg(given.shown) +
                                   suggestion(given.shown.sliced(2), names(options), u"--"_s));
        }
        return given;
    }
    given.shown = word.first(2);
    given.option = find(options, word[1]);
    if (!given.option)
        return std::unexpected(translate("cli", "There is no option “%1” here.").arg(given.shown));
    const QString rest = word.sliced(2);
    if (given.option->takesValue() && !rest.isEmpty())
        given.attached = rest.startsWith(u'=') ? rest.sliced(1) : rest;
    else
        given.restOfCluster = rest;
    return given;
}

std::optional<QString> faultOfValue(const Given &given, const QString &value)
{
    const QStringList &choices = given.option->choices;
    if (choices.isEmpty() || choices.contains(value))
        return std::nullopt;
    return translate("cli", "“%1” is no value for %2, which takes: %3.")
               .arg(value, given.shown, choices.join(", "_L1)) +
           suggestion(value, choices);
}

} // namespace

std::expected<Arguments, QString> Arguments::parse(const QStringList &words, std::span<const Option> options)
{
    Arguments arguments;
    QStringList left = words;
    while (!left.isEmpty()) {
        const QString word = left.takeFirst();
        if (word == "--"_L1) {
            arguments.m_positionals += left;
            break;
        }
        if (!word.startsWith(u'-') || word == "-"_L1) {
            arguments.m_positionals += word;
            continue;
        }
        auto given = takeApart(word, options);
        if (!given)
            return std::unexpected(given.error());
        const Option &option = *given->option;
        if (!given->restOfCluster.isEmpty())
            left.prepend(u'-' + given->restOfCluster);
        if (!option.takesValue() && given->attached)
            return std::unexpected(translate("cli", "%1 takes no value.").arg(given->shown));
        if (option.takesValue() && !given->attached && left.isEmpty())
            return std::unexpected(translate("cli", "%1 needs a value: %2.").arg(given->shown, option.value));
        const QString value = !option.takesValue() ? QString() : given->attached ? *given->attached : left.takeFirst();
        if (const auto fault = faultOfValue(*given, value); option.takesValue() && fault)
            return std::unexpected(*fault);
        arguments.m_values.insert(option.name, value);
    }
    return arguments;
}

std::expected<std::optional<qint64>, QString> Arguments::count(const QString &option) const
{
    if (!has(option))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (ok && number >= 0)
        return number;
    return std::unexpected(translate("cli", "--%1 needs a whole number, not “%2”.").arg(option, value(option)));
}

} // namespace baolan::cli
