// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/text/query/querylanguage.h"

#include <QRandomGenerator>

namespace baolan::test {

/// Queries and typed texts drawn at random, the same for the same seed.
class RandomQueries final
{
public:
    explicit RandomQueries(quint32 seed) : m_random(seed) {}

    [[nodiscard]] domain::Query tree(int depth)
    {
        switch (depth > 0 ? m_random.bounded(8) : 3) {
        case 0: return {domain::AllOf{parts(depth)}};
        case 1: return {domain::AnyOf{parts(depth)}};
        case 2: {
            domain::NoneOf none;
            none.parts.push_back(tree(depth - 1));
            return {none};
        }
        default: return leaf();
        }
    }

    /// Pieces of the language and of text, in no sensible order.
    [[nodiscard]] QString typed()
    {
        const QStringList pieces = QString(u"工会|调解|EAP|12351|OR|或|AND|NOT|-|－|--|(|)|（|）|\"|“|”|「|」|＂|\"\"|~"
                                           u"|～5|~99999|title:|标题：|kicker:|person:|district:|"
                                           u"mentions:|date:|日期:|on:|length:|figure:|has:|含:|is:|kind:|saved:|tag:|"
                                           u"foo:|:|：|2023|2023-09|..|…|今年|none|04-13|>|＞=|万元|100|"
                                           u"1.5万|-3|unread|图片|figures|甲/乙|𠮷|\u200b|'|·|\\")
                                       .split(u'|') +
                                   QStringList{QString(u'|'), QString(u'\n'), QString(QChar(0xd800))};
        QString text;
        for (int i = m_random.bounded(12); i >= 0; --i) {
            text += pieces[m_random.bounded(pieces.size())];
            if (m_random.bounded(3) == 0)
                text += m_random.bounded(5) ? u' ' : u'\u3000';
        }
        return text;
    }

private:
    std::vector<domain::Query> parts(int depth)
    {
        std::vector<domain::Query> result;
        for (int i = m_random.bounded(4); i > 0; --i)
            result.push_back(tree(depth - 1));
        return result;
    }

    template<typename Value>
    Value one(int last)
    {
        return static_cast<Value>(m_random.bounded(last + 1));
    }

    /// Mostly a plain word, now and then with whatever the language uses for itself.
    QString text()
    {
        constexpr QStringView usual = u"工会调解协商区AbZ019";
        constexpr QStringView odd = u" \"“”「」＂()（）-－:：~～OR或>=<.…/'\\\u3000\n\u200b";
        QString result;
        const bool plain = m_random.bounded(2) == 0;
        for (int i = m_random.bounded(6); i >= 0; --i) {
            const QStringView from = plain || m_random.bounded(3) == 0 ? usual : odd;
            result += from[m_random.bounded(from.size())];
        }
        return result;
    }

    QStringList words()
    {
        QStringList result;
        for (int i = m_random.bounded(4); i >= 0; --i)
            result << text();
        return result;
    }

    domain::Query date()
    {
        const QDate from = QDate(2000, 1, 1).addDays(m_random.bounded(9000));
        const QDate to = from.addDays(m_random.bounded(800));
        switch (m_random.bounded(6)) {
        case 0: return {domain::DateQuery{{}, {}, true}};
        case 1: return {domain::DateQuery{{}, domain::DateInterval::year(from.year()), false}};
        case 2: return {domain::DateQuery{{}, domain::DateInterval::month(from.year(), from.month()), false}};
        case 3: return {domain::DateQuery{{}, {from, {}}, false}};
        case 4: return {domain::DateQuery{{}, {{}, to}, false}};
        default: return {domain::DateQuery{{}, {from, to}, false}};
        }
    }

    domain::Query figure()
    {
        domain::FigureQuery figure{text(), {}, 0};
        if (m_random.bounded(2)) {
            figure.comparison = one<domain::Comparison>(4);
            figure.value = m_random.bounded(3) ? m_random.bounded(100'000) : m_random.generateDouble() * 1e6;
        }
        return {figure};
    }

    domain::Query leaf()
    {
        const auto part = one<domain::QueryPart>(4);
        switch (m_random.bounded(12)) {
        case 0: return {domain::NearQuery{words(), m_random.bounded(2000), part}};
        case 1: return {domain::EntityQuery{one<domain::EntityType>(4), text()}};
        case 2: return {domain::DistrictQuery{text(), m_random.bounded(2) == 0}};
        case 3: return {domain::FieldQuery{one<domain::QueryField>(5), text()}};
        case 4: return {domain::KindQuery{one<domain::ArticleKind>(1)}};
        case 5: return date();
        case 6: return {domain::DayOfYearQuery{m_random.bounded(14), m_random.bounded(33)}};
        case 7: return {domain::LengthQuery{one<domain::Comparison>(4), m_random.bounded(100'000)}};
        case 8: return figure();
        case 9: return {domain::HasQuery{one<domain::Possession>(9)}};
        case 10: return {domain::StateQuery{one<domain::ReadState>(2)}};
        default: return {domain::PhraseQuery{text(), part, m_random.bounded(2) == 0}};
        }
    }

    QRandomGenerator m_random;
};

} // namespace baolan::test
