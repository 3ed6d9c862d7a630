// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/grammar.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace baolan::train {

using namespace Qt::Literals::StringLiterals;
using analysis::NameType;

namespace {

/// Where the bracket that opens at `from` closes.
qsizetype closing(QStringView pattern, qsizetype from)
{
    const QChar open = pattern[from];
    const QChar close = open == u'{' ? u'}' : open == u'(' ? u')' : u'>';
    int depth = 0;
    for (qsizetype i = from; i < pattern.size(); ++i) {
        if (pattern[i] == open)
            ++depth;
        else if (pattern[i] == close && --depth == 0)
            return i;
    }
    return -1;
}

/// The alternatives of "a|b(c|d)|".
std::vector<QStringView> alternatives(QStringView inside)
{
    std::vector<QStringView> parts;
    qsizetype from = 0;
    int depth = 0;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        depth += inside[i] == u'(' ? 1 : inside[i] == u')' ? -1 : 0;
        if (depth == 0 && inside[i] == u'|') {
            parts.push_back(inside.sliced(from, i - from));
            from = i + 1;
        }
    }
    parts.push_back(inside.sliced(from));
    return parts;
}

bool isBalanced(QStringView pattern)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if ((pattern[i] == u'{' || pattern[i] == u'(' || pattern[i] == u'<') && closing(pattern, i) < 0)
            return false;
    }
    return true;
}

void appendWords(const QString &line, QStringList &list)
{
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype star = word.lastIndexOf(u'*');
        const int times = star > 0 ? word.sliced(star + 1).toInt() : 1;
        for (int i = 0; i < times; ++i)
            list += star > 0 ? word.first(star) : word;
    }
}

NameType typeOf(QChar letter)
{
    return letter == u'P' ? NameType::Person : letter == u'L' ? NameType::Place : NameType::Organisation;
}

} // namespace

domain::Expected<void> Grammar::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(domain::ErrorKind::Unreadable, path, file.errorString());
    return add(QString::fromUtf8(file.readAll()), path);
}

domain::Expected<void> Grammar::add(const QString &text, const QString &subject)
{
    QStringList *list = nullptr;
    bool ofWords = false;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith("= "_L1) || line.startsWith(": "_L1)) {
            ofWords = line.front() == u':';
            list = &m_lists[line.sliced(2).trimmed()];
        } else if (!list || !isBalanced(line)) {
            return domain::failure(domain::ErrorKind::Damaged, subject, u"line %1: %2"_s.arg(number).arg(line));
        } else if (ofWords) {
            appendWords(line, *list);
        } else {
            *list += line;
        }
    }
    return {};
}

QStringList Grammar::missing() const
{
    static const QRegularExpression asked(u"\\{([^{}]*)\\}"_s);
    QSet<QString> missing;
    for (const QStringList &list : m_lists) {
        for (const QString &line : list) {
            for (const auto &match : asked.globalMatch(line)) {
                if (!m_lists.contains(match.captured(1)))
                    missing.insert(match.captured(1));
            }
        }
    }
    QStringList sorted(missing.begin(), missing.end());
    sorted.sort();
    return sorted;
}

Example Grammar::make(const QString &list, Random &random) const
{
    Example example;
    expandList(list, random, false, example);
    return example;
}

Example Grammar::makeOne(const QString &list, qsizetype number, Random &random) const
{
    Example example;
    expand(m_lists.value(list).at(number), random, false, example);
    return example;
}

void Grammar::expandList(const QString &list, Random &random, bool inName, Example &example) const
{
    const auto found = m_lists.constFind(list);
    if (found != m_lists.constEnd() && !found->isEmpty())
        expand(found->at(random.below(std::uint32_t(found->size()))), random, inName, example);
}

void Grammar::expand(QStringView pattern, Random &random, bool inName, Example &example) const
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c != u'{' && c != u'(' && c != u'<') {
            example.text += c == u'_' ? QChar(u' ') : c;
            continue;
        }
        const qsizetype end = closing(pattern, i);
        const QStringView inside = pattern.sliced(i + 1, end - i - 1);
        if (c == u'{') {
            expandList(inside.toString(), random, inName, example);
        } else if (c == u'(') {
            const auto parts = alternatives(inside);
            expand(parts[random.below(std::uint32_t(parts.size()))], random, inName, example);
        } else {
            const qsizetype start = example.text.size();
            expand(inside.sliced(2), random, true, example);
            if (!inName && example.text.size() > start)
                example.names.push_back({start, example.text.size(), typeOf(inside.front())});
        }
        i = end;
    }
}

} // namespace baolan::train
