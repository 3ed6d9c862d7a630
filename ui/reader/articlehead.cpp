// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlehead.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *english) { return QCoreApplication::translate("Reader", english); }

QString pageWords(const QString &number)
{
    const bool plain = std::ranges::all_of(number, [](QChar unit) { return unit.isDigit(); });
    return plain ? words(QT_TRANSLATE_NOOP("Reader", "page %1")).arg(number) : number;
}

} // namespace

QString bylineText(const std::vector<domain::Byline> &byline)
{
    std::vector<std::pair<QString, QStringList>> roles;
    for (const domain::Byline &person : byline) {
        const auto known = std::ranges::find(roles, person.role, &std::pair<QString, QStringList>::first);
        if (known == roles.end())
            roles.emplace_back(person.role, QStringList{person.name});
        else if (!known->second.contains(person.name))
            known->second << person.name;
    }
    QStringList groups;
    for (const auto &[role, names] : roles)
        groups << (role.isEmpty() ? names.join(u'、') : role + u' ' + names.join(u'、'));
    return groups.join(u" · "_s);
}

SourceLine sourceLine(const domain::Page &page)
{
    SourceLine line;
    const auto add = [&line](const QString &piece) {
        if (!piece.isEmpty())
            line.text += line.text.isEmpty() ? piece : u" · "_s + piece;
    };
    add(page.publication);
    if (page.date.interval.isOpen()) {
        add(words(QT_TRANSLATE_NOOP("Reader", "no date")));
    } else {
        const QString date = domain::shown(page.date.interval);
        add(date);
        if (!page.date.interval.isDay() || page.date.source == domain::DateSource::Inferred)
            line.uncertain = {line.text.size() - date.size(), date.size()};
    }
    add(page.number.isEmpty() ? QString() : pageWords(page.number));
    add(page.section);
    return line;
}

QString photoLabel() { return words(QT_TRANSLATE_NOOP("Reader", "Photo story")); }

} // namespace baolan::ui
