// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/bodycollector.h"

#include "models/text/han.h"

#include <algorithm>
#include <array>
#include <utility>

namespace baolan::analysis {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a body named in full stands: the antecedents that short forms may have.
struct FullName {
    QString name;
    std::size_t part = 0;
    qsizetype end = 0;
};

/// （以下简称“…”）
struct Abbreviation {
    QString text;
    QString name;
};

class BodyCollector final
{
public:
    BodyCollector(const std::vector<PartReading> &readings, QString district)
        : m_readings(readings)
        , m_district(std::move(district))
    {
    }

    std::vector<domain::EntityMentions> run()
    {
        for (std::size_t part = 0; part < m_readings.size(); ++part) {
            for (const BodySpan &body : m_readings[part].bodies) {
                if (body.isShort)
                    continue;
                const QString name = printed(part, body);
                const auto known = std::ranges::find(m_abbreviations, name, &Abbreviation::text);
                if (known != m_abbreviations.end()) {
                    add(part, body.start, body.end, known->name, u"abbreviation: "_s + known->name, 0.95);
                    continue;
                }
                m_full.push_back({name, part, body.end});
                noteShortNames(part, body, name);
                add(part, body.start, body.end, name, u"full name"_s, body.confidence);
                readAbbreviation(part, body, name);
            }
        }
        for (std::size_t part = 0; part < m_readings.size(); ++part) {
            for (const BodySpan &body : m_readings[part].bodies) {
                if (body.isShort)
                    addShort(part, body);
            }
            addAbbreviations(part);
        }
        return std::move(m_entities);
    }

private:
    [[nodiscard]] QString printed(std::size_t part, const BodySpan &body) const
    {
        return m_readings[part].printed(body.start, body.end);
    }

    void add(std::size_t part, qsizetype start, qsizetype end, const QString &name, const QString &reason,
             double confidence)
    {
        domain::Mention mention{
            m_readings[part].printed(start, end), {m_readings[part].part->number, start, end}, reason, confidence};
        for (domain::EntityMentions &entity : m_entities) {
            if (entity.name == name) {
                entity.mentions.push_back(std::move(mention));
                return;
            }
        }
        m_entities.push_back({.type = domain::EntityType::Organisation,
                              .name = name,
                              .id = {},
                              .mentions = {std::move(mention)},
                              .posts = {}});
    }

    void readAbbreviation(std::size_t part, const BodySpan &body, const QString &name)
    {
        constexpr std::array<QStringView, 3> openings{u"(以下简称", u"(简称", u"(下称"};
        const QStringView rest = QStringView(m_readings[part].text).sliced(body.end);
        for (const QStringView opening : openings) {
            if (!rest.startsWith(opening))
                continue;
            const qsizetype closing = rest.indexOf(u')');
            qsizetype from = opening.size();
            qsizetype to = closing;
            while (from < to && !text::isHan(rest[from]) && !text::isLatin(rest[from]))
                ++from;
            while (to > from && text::isPunctuation(rest[to - 1]))
                --to;
            if (to - from >= 2 && to - from <= 12)
                m_abbreviations.push_back({m_readings[part].printed(body.end + from, body.end + to), name});
        }
    }

    /// 麒麟软件 of 麒麟软件有限公司, 蓝鲸科技 of 北京蓝鲸科技股份有限公司: the name without the form and the area, if it stands elsewhere.
    void noteShortNames(std::size_t part, const BodySpan &body, const QString &name)
    {
        constexpr std::array<QStringView, 6> forms{u"集团股份有限公司", u"股份有限公司", u"集团有限公司",
                                                   u"有限责任公司",     u"有限公司",     u"集团公司"};
        const QString plain = m_readings[part].text.sliced(body.start, name.size());
        for (const QStringView form : forms) {
            const qsizetype at = plain.indexOf(form);
            if (at < 0)
                continue;
            const Token &first = m_readings[part].tokens[body.first];
            const qsizetype area = first.is(word::Area | word::Scope) ? first.length() : 0;
            for (const qsizetype skipped : {qsizetype(0), area}) {
                const QString text = name.first(at).sliced(std::min(skipped, at));
                if (text.size() >= (skipped > 0 || area == 0 ? 3 : 4) && !text.contains(u'('))
                    m_abbreviations.push_back({text, name});
            }
            return;
        }
    }

    void addAbbreviations(std::size_t part)
    {
        const PartReading &reading = m_readings[part];
        for (const Abbreviation &abbreviation : m_abbreviations) {
            for (qsizetype at = reading.part->text.indexOf(abbreviation.text); at >= 0;
                 at = reading.part->text.indexOf(abbreviation.text, at + abbreviation.text.size())) {
                const bool isTaken = std::ranges::any_of(reading.bodies, [&](const BodySpan &body) {
                    return body.start < at + abbreviation.text.size() && at < body.end;
                });
                if (!isTaken)
                    add(part, at, at + abbreviation.text.size(), abbreviation.name,
                        u"abbreviation: "_s + abbreviation.name, 0.95);
            }
        }
    }

    /// 区总工会 is the body named last whose name ends so, in the same sentence, before it, or anywhere.
    void addShort(std::size_t part, const BodySpan &body)
    {
        const QString text = printed(part, body);
        const FullName *best = nullptr;
        int bestRank = 0;
        for (const FullName &full : m_full) {
            if (full.name.size() <= text.size() || !full.name.endsWith(text))
                continue;
            const int rank = rankOf(full, part, body);
            if (rank >= bestRank) {
                bestRank = rank;
                best = &full;
            }
        }
        if (best) {
            constexpr std::array<const char16_t *, 5> where{u"article", u"headline", u"text before", u"paragraph",
                                                            u"sentence"};
            const QString name = best->name;
            add(part, body.start, body.end, name,
                u"short form: "_s + name + u" ("_s + QStringView(where[static_cast<std::size_t>(bestRank)]).toString() +
                    u')',
                0.9);
        } else if (const QString named = namedByDistrict(text); !named.isEmpty()) {
            add(part, body.start, body.end, named, u"short form: "_s + named + u" (district)"_s, 0.7);
        } else {
            add(part, body.start, body.end, text, u"short form"_s, 0.5);
        }
    }

    [[nodiscard]] int rankOf(const FullName &full, std::size_t part, const BodySpan &body) const
    {
        if (full.part == part && full.end <= body.start) {
            const QStringView between = QStringView(m_readings[part].text).sliced(full.end, body.start - full.end);
            return std::ranges::any_of(between, [](QChar unit) { return text::isSentenceEnd(unit); }) ? 3 : 4;
        }
        if (m_readings[full.part].part->number < 0)
            return 1;
        return full.part < part ? 2 : 0;
    }

    /// 区教委 of an article about 平谷区 is 平谷区教委.
    [[nodiscard]] QString namedByDistrict(const QString &text) const
    {
        if (m_district.isEmpty() || !text.startsWith(m_district.back()))
            return {};
        return m_district.chopped(1) + text;
    }

    const std::vector<PartReading> &m_readings;
    QString m_district;
    std::vector<domain::EntityMentions> m_entities;
    std::vector<FullName> m_full;
    std::vector<Abbreviation> m_abbreviations;
};

} // namespace

std::vector<domain::EntityMentions> collectBodies(const std::vector<PartReading> &readings, const QString &district)
{
    return BodyCollector(readings, district).run();
}

} // namespace baolan::analysis
