// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/contacts.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/mentions.h"
#include "models/analysis/facts/units.h"
#include "models/text/han.h"

#include <algorithm>

namespace baolan::analysis {

namespace {

constexpr bool isLetter(QChar unit) { return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z'); }
constexpr bool inLocalPart(QChar unit)
{
    return isLetter(unit) || isDigit(unit) || unit == u'.' || unit == u'_' || unit == u'-' || unit == u'+';
}
constexpr bool inHost(QChar unit) { return isLetter(unit) || isDigit(unit) || unit == u'.' || unit == u'-'; }
constexpr bool inAddress(QChar unit) { return inHost(unit) || QStringView(u"/?=&_%~#:+").contains(unit); }

struct Found {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// A host with a dot and a top level of letters; trailing dots are the sentence's.
qsizetype hostEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && inHost(text[end]))
        ++end;
    while (end > at && !isLetter(text[end - 1]) && !isDigit(text[end - 1]))
        --end;
    const qsizetype dot = text.sliced(at, end - at).lastIndexOf(u'.');
    return dot > 0 && end - at - dot > 2 && isLetter(text[end - 1]) ? end : at;
}

class Scanner final
{
public:
    Scanner(const Part &part, MentionList &contacts) : m_part(part), m_text(factText(part.folded)), m_contacts(contacts)
    {
    }

    void scan()
    {
        const QStringView text = m_text;
        for (qsizetype at = 0; at < text.size();) {
            const QChar unit = text[at];
            if (unit > u'z' || (!isDigit(unit) && !isLetter(unit) && unit != u'(')) {
                ++at;
                continue;
            }
            const Found found = unit == u'(' ? areaInBrackets(at) : word(at);
            if (found.end > found.start)
                add(found);
            at = std::max({found.end, unit == u'(' ? at + 1 : wordEnd(at), at + 1});
        }
    }

private:
    void add(const Found &found)
    {
        m_last = found.end;
        const QString name = m_text.sliced(found.start, found.end - found.start);
        m_contacts.add(
            name, {m_part.text.sliced(found.start, found.end - found.start), {m_part.number, found.start, found.end}});
    }

    qsizetype wordEnd(qsizetype at) const
    {
        while (at < m_text.size() && (inLocalPart(m_text[at])))
            ++at;
        return at;
    }

    Found word(qsizetype at) const
    {
        const qsizetype end = wordEnd(at);
        if (unitAt(m_text, end) == u'@') {
            const qsizetype behind = hostEnd(m_text, end + 1);
            return behind > end + 1 ? Found{at, behind} : Found{};
        }
        if (isLetter(m_text[at]))
            return webAddress(at);
        return telephone(at);
    }

    Found webAddress(qsizetype at) const
    {
        const bool scheme = standsAt(m_text, at, u"http://") || standsAt(m_text, at, u"https://");
        if (!scheme && !standsAt(m_text, at, u"www."))
            return {};
        const qsizetype host = scheme ? at + (m_text[at + 4] == u's' ? 8 : 7) : at;
        qsizetype end = hostEnd(m_text, host);
        if (end == host)
            return {};
        while (end < m_text.size() && inAddress(m_text[end]))
            ++end;
        while (!isLetter(m_text[end - 1]) && !isDigit(m_text[end - 1]) && m_text[end - 1] != u'/')
            --end;
        return {at, end};
    }

    /// (010)12345678, (02)12345678
    Found areaInBrackets(qsizetype at) const
    {
        const qsizetype area = digitsEnd(at + 1);
        if (unitAt(m_text, at + 1) != u'0' || area - at < 3 || area - at > 5 || unitAt(m_text, area) != u')')
            return {};
        const qsizetype number = unitAt(m_text, area + 1) == u' ' ? area + 2 : area + 1;
        const qsizetype end = localEnd(number);
        return end > number && !continues(end) ? Found{at, extension(end)} : Found{};
    }

    qsizetype digitsEnd(qsizetype at) const
    {
        while (at < m_text.size() && isDigit(m_text[at]))
            ++at;
        return at;
    }

    /// Behind 7 or 8 digits, also in two groups (8679 4127, 8679-4127); `at` where they are not there.
    qsizetype localEnd(qsizetype at) const
    {
        const qsizetype first = digitsEnd(at);
        if (isLocal(first - at))
            return first;
        const qsizetype second = oneOf(m_text, first, u" -") ? digitsEnd(first + 1) : first;
        const qsizetype digits = first - at;
        return (digits == 3 || digits == 4) && second - first == 5 ? second : at;
    }

    static bool isLocal(qsizetype digits) { return digits == 7 || digits == 8; }

    /// Whether the number goes on as an amount or a code.
    bool continues(qsizetype end) const
    {
        const QChar after = unitAt(m_text, end);
        if (after.isNull())
            return false;
        return isLetter(after) || after == u'%' ||
               (QStringView(u".,").contains(after) && isDigit(unitAt(m_text, end + 1))) ||
               QStringView(u"万亿余多几年月").contains(after) || unitWordAt(m_text, end);
    }

    qsizetype extension(qsizetype end) const
    {
        if (unitAt(m_text, end) == u'-' || unitAt(m_text, end) == u'转') {
            const qsizetype behind = digitsEnd(end + 1);
            if (behind > end + 1 && behind - end <= 6)
                return behind;
        }
        return end;
    }

    Found telephone(qsizetype at) const
    {
        if (oneOf(m_text, at - 1, u".-/+_#"))
            return {};
        const qsizetype first = digitsEnd(at);
        const qsizetype digits = first - at;
        const QStringView head = QStringView(m_text).sliced(at, digits);
        if (const Found grouped = groupedNumber(at, first); grouped.end > at)
            return grouped;
        const qsizetype local = localEnd(at);
        if (local > first && head[0] >= u'2' && !continues(local) && calledFor(at, local))
            return {at, extension(local)};
        if (continues(first) || unitAt(m_text, first) == u'-')
            return {};
        if (digits == 11 && head[0] == u'1' && head[1] >= u'3')
            return {at, first};
        if ((digits == 11 || digits == 12) && head[0] == u'0')
            return {at, extension(first)};
        if (digits == 10 && (head.startsWith(u"400") || head.startsWith(u"800")))
            return {at, extension(first)};
        if (isLocal(digits) && head[0] >= u'2' && calledFor(at, first))
            return {at, extension(first)};
        if (digits == 4 && head[0] == u'1' && namedHotline(at))
            return {at, first};
        return shortNumber(head) && calledFor(at, first) ? Found{at, first} : Found{};
    }

    /// 010-12345678, 400-123-4567, 138-0000-0000; blanks may stand for the hyphens.
    Found groupedNumber(qsizetype at, qsizetype first) const
    {
        const auto next = [&](qsizetype end) {
            const QChar joint = unitAt(m_text, end);
            return joint == u'-' || joint == u'—' || joint == u' ' ? digitsEnd(end + 1) : end;
        };
        const qsizetype second = next(first);
        if (second <= first + 1)
            return {};
        const qsizetype digits = first - at;
        const qsizetype middle = second - first - 1;
        if (m_text[at] == u'0' && digits >= 2 && digits <= 4 && isLocal(middle) && !continues(second))
            return {at, extension(second)};
        const qsizetype third = next(second);
        const qsizetype last = third - second - 1;
        if (third <= second + 1 || continues(third))
            return {};
        const bool service =
            (standsAt(m_text, at, u"400") || standsAt(m_text, at, u"800")) && digits == 3 && middle + last == 7;
        const bool free =
            (standsAt(m_text, at, u"0800") || standsAt(m_text, at, u"0809")) && digits == 4 && middle == 3 && last == 3;
        if (free)
            return {at, third};
        const bool mobile = m_text[at] == u'1' && digits == 3 && middle == 4 && last == 4;
        return service || mobile ? Found{at, service ? extension(third) : third} : Found{};
    }

    /// 110, 119, 12351, 96156, 95598, 10086: numbers that a service may have.
    static bool shortNumber(QStringView digits)
    {
        if (digits.size() == 3)
            return digits == u"110" || digits == u"119" || digits == u"120" || digits == u"122" || digits == u"114" ||
                   digits == u"118";
        if (digits.size() < 5 || digits.size() > 6)
            return false;
        return digits.startsWith(u"12") || digits.startsWith(u"96") || digits.startsWith(u"95") ||
               digits.startsWith(u"100") || digits.startsWith(u"116") || digits == u"11185" ||
               digits.startsWith(u"118");
    }

    /// 热线:1823, which only the word right before it makes a telephone's.
    bool namedHotline(qsizetype at) const
    {
        const qsizetype end = unitAt(m_text, at - 1) == u':' ? at - 1 : at;
        return standsAt(m_text, end - 2, u"热线") || standsAt(m_text, end - 2, u"电话");
    }

    /// Whether the words around tell that it is called.
    bool calledFor(qsizetype start, qsizetype end) const
    {
        constexpr qsizetype reach = 12;
        const QStringView text = m_text;
        if (m_last > 0 && start == m_last + 1 && oneOf(text, m_last, u"、,/或和"))
            return true; // the next one of a list
        const qsizetype from = std::max<qsizetype>(0, start - reach);
        const QStringView left = text.sliced(from, start - from);
        const QStringView right = text.sliced(end, std::min(reach, text.size() - end));
        for (const QStringView word :
             {u"热线", u"电话", u"拨打", u"致电", u"来电", u"平台", u"专线", u"报警", u"急救", u"咨询",
              u"谘询", u"查询", u"洽询", u"客服", u"传真", u"联系", u"请拨", u"拨通", u"举报", u"求助"}) {
            if (left.contains(word) || right.contains(word))
                return true;
        }
        return false;
    }

    const Part &m_part;
    QString m_text;
    MentionList &m_contacts;
    qsizetype m_last = 0; ///< the end of the contact found last
};

} // namespace

std::vector<domain::EntityMentions> readContacts(const Parts &parts)
{
    MentionList contacts(domain::EntityType::Contact);
    for (const Part &part : parts)
        Scanner(part, contacts).scan();
    return contacts.take();
}

} // namespace baolan::analysis
