// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page.h"
#include "models/domain/query.h"

#include <QDate>

#include <random>

namespace baolan::test {

/// Articles and queries of a small alphabet, so that everything meets everything; the same for the same seed.
class RandomArticles final
{
public:
    explicit RandomArticles(unsigned seed) : m_random(seed) {}

    [[nodiscard]] int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    [[nodiscard]] QString words(int shortest, int longest)
    {
        static const QStringList pieces{
            QStringLiteral("工"), QStringLiteral("会"),    QStringLiteral("调"), QStringLiteral("解"),
            QStringLiteral("发"), QStringLiteral("發"),    QStringLiteral("髮"), QStringLiteral("EAP"),
            QStringLiteral("4"),  QStringLiteral("12351"), QStringLiteral("ａ"), QStringLiteral("Ab"),
            QStringLiteral(" "),  QStringLiteral("　"),    QStringLiteral("，"), QStringLiteral("“"),
            QStringLiteral("\""), QStringLiteral("+"),     QStringLiteral("N"),  QStringLiteral("𠮷")};
        QString text;
        for (int count = shortest + below(longest - shortest + 1); count > 0; --count)
            text += pieces[below(3) != 0 ? below(6) : below(int(pieces.size()))];
        return text;
    }

    [[nodiscard]] domain::Article article(int order)
    {
        domain::Article article;
        article.order = order;
        article.kind = below(6) == 0 ? domain::ArticleKind::PhotoStory : domain::ArticleKind::Article;
        article.headline = words(1, 8);
        article.kicker = below(3) == 0 ? words(1, 5) : QString();
        article.subheadline = below(4) == 0 ? words(1, 5) : QString();
        article.series = below(5) == 0 ? words(1, 3) : QString();
        if (below(2) == 0)
            article.byline.push_back({words(1, 3), QStringLiteral("记者")});
        if (below(3) == 0)
            article.credits.append(words(1, 6));
        for (int count = 1 + below(4); count > 0; --count)
            article.paragraphs.append(words(1, 40));
        return article;
    }

    [[nodiscard]] domain::Page page(int number)
    {
        domain::Page page;
        page.source.file = QStringLiteral("%1.txt").arg(number);
        page.source.path = QStringLiteral("/pages/%1.txt").arg(number);
        page.source.text = QStringLiteral("page %1").arg(number);
        page.source.sha256 = QByteArray(31, 'x') + QByteArray::number(number).right(1) + QByteArray::number(number);
        page.number = QString::number(1 + below(4));
        page.section = below(2) == 0 ? QStringLiteral("要闻") : QStringLiteral("副刊");
        page.publication = QStringLiteral("午报");
        if (below(8) != 0)
            page.date = {
                domain::DateInterval::day(QDate(2020, 1, 1).addDays(below(900))), domain::DateSource::Path, {}};
        for (int count = 1 + below(5), i = 0; i < count; ++i)
            page.articles.push_back(article(i));
        return page;
    }

    [[nodiscard]] domain::Query leaf()
    {
        using namespace domain;
        const auto part = QueryPart(below(3) == 0 ? below(5) : 0);
        switch (below(12)) {
        case 0: return {KindQuery{below(2) == 0 ? ArticleKind::Article : ArticleKind::PhotoStory}};
        case 1: return {DateQuery{{}, DateInterval::month(2020 + below(3), 1 + below(12)), below(6) == 0}};
        case 2: return {LengthQuery{Comparison(below(5)), below(80)}};
        case 3:
            return {FieldQuery{below(2) == 0 ? QueryField::Section : QueryField::Page,
                               below(2) == 0 ? QStringLiteral("要闻") : QStringLiteral("2")}};
        case 4: {
            QStringList near{words(1, 2), words(1, 2)};
            if (below(3) == 0)
                near.append(words(1, 1));
            return {NearQuery{near, below(12), part}};
        }
        case 5: return {PhraseQuery{words(1, 1), part, true}};
        default: return {PhraseQuery{words(1, 5), part, below(2) == 0}};
        }
    }

    [[nodiscard]] domain::Query query(int depth = 2)
    {
        using namespace domain;
        if (depth == 0 || below(2) == 0)
            return leaf();
        std::vector<Query> parts;
        for (int count = 1 + below(3); count > 0; --count)
            parts.push_back(query(depth - 1));
        switch (below(3)) {
        case 0: return {AllOf{std::move(parts)}};
        case 1: return {AnyOf{std::move(parts)}};
        default: return {NoneOf{{std::move(parts.front())}}};
        }
    }

private:
    std::mt19937 m_random;
};

} // namespace baolan::test
