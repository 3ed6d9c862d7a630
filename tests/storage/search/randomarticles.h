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

    /// Writing of several kinds in one word: 12351热线, 4+N, EAP.
    [[nodiscard]] QString mixed()
    {
        return one({u"12351工会", u"12351", u"1235", u"351工", u"4+N", u"4+", u"+N", u"EAP", u"EA", u"AP", u"会EAP",
                    u"ab", u"Ab4", u"4ａ"});
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
            article.byline.push_back({words(1, 3), below(4) == 0 ? QStringLiteral("摄影") : QStringLiteral("记者")});
        if (below(3) == 0)
            article.credits.append(words(1, 6));
        for (int count = 1 + below(4); count > 0; --count)
            article.paragraphs.append(words(1, 40));
        derive(article.derived);
        return article;
    }

    [[nodiscard]] domain::Marks marks()
    {
        domain::Marks marks;
        if (below(3) == 0)
            marks.tags.append(one({u"劳模", u"劳模/市级", u"劳模/市级/旧", u"核实"}));
        if (below(4) == 0)
            marks.notes.push_back({{0, 0, 1}, {}, one({u"待核实", u"人名有误 EAP", u"工会"})});
        return marks;
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
        page.publication = below(3) == 0 ? QStringLiteral("晚报") : QStringLiteral("午报");
        if (below(8) != 0)
            page.date = {days(), domain::DateSource::Path, {}};
        for (int count = 1 + below(5), i = 0; i < count; ++i)
            page.articles.push_back(article(i));
        return page;
    }

    /// What is asked of the words alone.
    [[nodiscard]] domain::Query wordsLeaf()
    {
        using namespace domain;
        const auto part = QueryPart(below(3) == 0 ? below(5) : 0);
        switch (below(8)) {
        case 0: return {NearQuery{nearWords(), below(12), part}};
        case 1: return {PhraseQuery{words(1, 1), part, true}};
        case 2: return {PhraseQuery{words(2, 2), part, true}};
        case 3: return {PhraseQuery{mixed(), part, true}};
        default: return {PhraseQuery{words(1, 5), part, below(2) == 0}};
        }
    }

    [[nodiscard]] domain::Query factsLeaf()
    {
        using namespace domain;
        switch (below(14)) {
        case 0: return {KindQuery{below(2) == 0 ? ArticleKind::Article : ArticleKind::PhotoStory}};
        case 1: return {DateQuery{{}, days(), below(6) == 0}};
        case 2: return {DayOfYearQuery{1 + below(12), 1 + below(28)}};
        case 3: return {LengthQuery{Comparison(below(5)), below(80)}};
        case 4: return {FieldQuery{QueryField::Section, one({u"要闻", u"要", u"刊", u"无"})}};
        case 5: return {FieldQuery{QueryField::Page, QString::number(1 + below(5))}};
        case 6: return {FieldQuery{QueryField::Publication, one({u"午报", u"晚", u"报", u"晨报"})}};
        case 7: return {FieldQuery{QueryField::Tag, one({u"劳模", u"劳模/市级", u"劳", u"核实"})}};
        case 8: return {FieldQuery{QueryField::Note, one({u"核实", u"eap", u"工会", u"无"})}};
        case 9: return {EntityQuery{EntityType(below(3)), one({u"李明", u"李", u"总工会", u"密云", u"昌平"})}};
        case 10:
        case 11:
            return {DistrictQuery{one({u"昌平", u"昌平区", u"110117", u"平谷", u"密云", u"延庆", u"李明", u"区"}),
                                  below(2) == 0}};
        case 12: return {HasQuery{Possession(below(10))}};
        default: return figureOrState();
        }
    }

    [[nodiscard]] domain::Query leaf() { return below(3) == 0 ? factsLeaf() : wordsLeaf(); }

    [[nodiscard]] domain::Query query(int depth = 2, bool onlyWords = false)
    {
        using namespace domain;
        if (depth == 0 || below(2) == 0)
            return onlyWords ? wordsLeaf() : leaf();
        std::vector<Query> parts;
        for (int count = 1 + below(3); count > 0; --count)
            parts.push_back(query(depth - 1, onlyWords));
        switch (below(3)) {
        case 0: return {AllOf{std::move(parts)}};
        case 1: return {AnyOf{std::move(parts)}};
        default: return {NoneOf{{std::move(parts.front())}}};
        }
    }

    [[nodiscard]] QStringList nearWords()
    {
        QStringList near{words(1, 2), words(1, 2)};
        if (below(3) == 0)
            near.append(words(1, 1));
        return near;
    }

private:
    [[nodiscard]] QString one(std::initializer_list<QStringView> words)
    {
        return (words.begin() + below(int(words.size())))->toString();
    }

    [[nodiscard]] domain::DateInterval days()
    {
        const QDate day = QDate(2020, 1, 1).addDays(below(900));
        switch (below(6)) {
        case 0: return domain::DateInterval::month(day.year(), day.month());
        case 1: return {day, day.addDays(below(60))};
        default: return domain::DateInterval::day(day);
        }
    }

    void derive(domain::Derived &derived)
    {
        using namespace domain;
        const std::pair<QStringView, QStringView> districts[]{
            {u"110114", u"昌平区"}, {u"110117", u"平谷区"}, {u"110119", u"延庆区"}};
        for (int i = 0; i < 3; ++i) {
            if (below(i == 2 ? 40 : 5) == 0)
                derived.districts.push_back(
                    {districts[i].first.toString(), districts[i].second.toString(), below(2) == 0, {}});
        }
        const std::pair<EntityType, QStringView> entities[]{{EntityType::Person, u"李明"},
                                                            {EntityType::Person, u"李明华"},
                                                            {EntityType::Organisation, u"昌平区总工会"},
                                                            {EntityType::Place, u"密云水库"},
                                                            {EntityType::Document, u"延庆县志"}};
        for (const auto &[type, name] : entities) {
            if (below(6) == 0)
                derived.entities.push_back({type, name.toString(), {}, {{name.toString(), {0, 0, 1}, {}, 1.0}}, {}});
        }
        if (below(5) == 0)
            derived.dates.push_back({QStringLiteral("去年"), {0, 0, 1}, DateInterval::year(2019), {}, {}});
        if (below(4) == 0) {
            Figure figure;
            figure.value = below(300);
            if (below(4) == 0)
                figure.valueMax = figure.value + below(50);
            figure.unit = one({u"人", u"元", u"万元"});
            figure.measure = one({u"", u"职工", u"工资"});
            derived.figures.push_back(figure);
        }
        if (below(5) == 0)
            derived.events.push_back(
                {{}, DateInterval::year(2019), DatePrecision::Year, QStringLiteral("工"), {0, 0, 1}});
    }

    [[nodiscard]] domain::Query figureOrState()
    {
        using namespace domain;
        if (below(2) == 0)
            return {StateQuery{ReadState(below(3))}};
        FigureQuery figure{one({u"人", u"元", u"万元", u"职工", u"万", u""}), {}, double(below(300))};
        if (figure.unit.isEmpty() || below(3) != 0)
            figure.comparison = Comparison(below(5));
        return {figure};
    }

    std::mt19937 m_random;
};

} // namespace baolan::test
