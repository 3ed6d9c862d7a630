// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/search/textscan.h"

#include "models/storage/pagestore.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"
#include "models/text/fold.h"
#include "models/text/query/searchfold.h"
#include "models/text/query/variants.h"

#include <algorithm>

namespace baolan::test {

using namespace domain;

namespace {

[[nodiscard]] bool isAsciiLetter(QChar unit) { return unit.unicode() < 0x80 && unit.isLetter(); }
[[nodiscard]] bool isAsciiDigit(QChar unit) { return unit >= u'0' && unit <= u'9'; }

/// Where a word stands in a text, both folded: begin and end.
[[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> places(const QString &text, const QString &word)
{
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (qsizetype at = 0; !word.isEmpty() && at + word.size() <= text.size(); ++at) {
        const bool inside = at > 0 && ((isAsciiLetter(word[0]) && isAsciiLetter(text[at - 1])) ||
                                       (isAsciiDigit(word[0]) && isAsciiDigit(text[at - 1])));
        if (!inside && QStringView(text).sliced(at, word.size()) == word)
            found.emplace_back(at, at + word.size());
    }
    return found;
}

/// Whether one place of each word can be chosen so that they are as near as that: every choice is tried.
[[nodiscard]] bool stand(const QString &text, const QStringList &words, int distance, qsizetype which = 0,
                         qsizetype firstEnd = -1, qsizetype lastBegin = -1)
{
    if (which == words.size())
        return which > 0 && lastBegin - firstEnd <= distance;
    return std::ranges::any_of(places(text, words[which]), [&](const auto &place) {
        return stand(text, words, distance, which + 1, firstEnd < 0 ? place.second : std::min(firstEnd, place.second),
                     std::max(lastBegin, place.first));
    });
}

[[nodiscard]] bool compare(Comparison comparison, double left, double right)
{
    switch (comparison) {
    case Comparison::Equal: return left == right;
    case Comparison::Less: return left < right;
    case Comparison::LessOrEqual: return left <= right;
    case Comparison::Greater: return left > right;
    case Comparison::GreaterOrEqual: return left >= right;
    }
    return false;
}

[[nodiscard]] bool isCalled(const QString &name, const QString &asked)
{
    return !asked.isEmpty() && text::fold(name).contains(text::fold(asked));
}

/// A unit without the 万 before it, and what that multiplies by.
[[nodiscard]] std::pair<QString, double> plainUnit(const QString &unit)
{
    return unit.startsWith(u'万') ? std::pair(unit.sliced(1), 1e4) : std::pair(unit, 1.0);
}

[[nodiscard]] bool fits(const FigureQuery &leaf, const Figure &figure)
{
    const auto [asked, askedFactor] = plainUnit(leaf.unit);
    const auto [unit, factor] = plainUnit(figure.unit);
    const bool byMeasure = !leaf.unit.isEmpty() && figure.measure.contains(leaf.unit);
    if (!asked.isEmpty() && asked != unit && !byMeasure)
        return false;
    if (!leaf.comparison)
        return true;
    const double wanted = leaf.value * (byMeasure ? 1.0 : askedFactor);
    const double low = figure.value * factor;
    const double high = figure.valueMax.value_or(figure.value) * factor;
    if (*leaf.comparison == Comparison::Equal)
        return low <= wanted && wanted <= high;
    const bool less = *leaf.comparison == Comparison::Less || *leaf.comparison == Comparison::LessOrEqual;
    return compare(*leaf.comparison, less ? low : high, wanted);
}

[[nodiscard]] bool isCalled(const ArticleDistrict &district, const QString &asked)
{
    return district.code == asked || district.name == asked ||
           (asked.size() > 1 && district.name.endsWith(u'区') && district.name.chopped(1) == asked);
}

[[nodiscard]] bool holdsDay(const DateInterval &days, const DayOfYearQuery &leaf)
{
    if (!days.earliest.isValid() || !days.latest.isValid() || days.earliest.daysTo(days.latest) > 30)
        return false;
    for (QDate day = days.earliest; day <= days.latest; day = day.addDays(1)) {
        if (day.month() == leaf.month && day.day() == leaf.day)
            return true;
    }
    return false;
}

[[nodiscard]] bool showsPhoto(const Article &article)
{
    return article.kind == ArticleKind::PhotoStory ||
           std::ranges::any_of(article.byline, [](const Byline &byline) { return byline.role.contains(u'摄'); }) ||
           std::ranges::any_of(article.credits, [](const QString &credit) { return credit.contains(u'摄'); });
}

} // namespace

TextScan::TextScan(const storage::Connection &library)
{
    const storage::Snapshot snapshot(library);
    const storage::PageStore pages(library);
    const storage::Statement state(library, "SELECT read IS NOT NULL, starred IS NOT NULL FROM article_state WHERE "
                                            "article = ?1");
    const storage::Statement all(library, "SELECT id FROM page");
    for (const storage::Rows rows = all.rows(); rows.next();) {
        auto detail = pages.load(rows.id<PageId>(0));
        for (std::size_t i = 0; i < detail->articles.size(); ++i) {
            Read &read = m_articles.emplace_back();
            read.id = number(detail->articles[i]);
            read.article = detail->page.articles[i];
            read.marks = detail->marks[i];
            read.page = m_pages.size();
            if (const storage::Rows known = state.rows(read.id); known.next()) {
                read.read = known.number(0) != 0;
                read.starred = known.number(1) != 0;
            }
            const auto add = [&read](QueryPart kind, const QString &text) {
                const QString plain = text::searchFold(text);
                read.parts.push_back({kind, plain, text::simplifiedForm(plain)});
            };
            add(QueryPart::Title, read.article.headline);
            add(QueryPart::Title, read.article.subheadline);
            add(QueryPart::Kicker, read.article.kicker);
            add(QueryPart::Kicker, read.article.series);
            for (const Byline &byline : read.article.byline)
                add(QueryPart::Byline, byline.name);
            for (const QString &credit : read.article.credits)
                add(QueryPart::Byline, credit);
            for (const QString &paragraph : read.article.paragraphs)
                add(QueryPart::Body, paragraph);
        }
        m_pages.push_back(std::move(detail->page));
    }
}

QSet<qint64> TextScan::find(const Query &query, bool variants) const
{
    QSet<qint64> found;
    for (const Read &read : m_articles) {
        if (holds(query, read, variants))
            found.insert(read.id);
    }
    return found;
}

bool TextScan::holds(const Query &query, const Read &read, bool variants) const
{
    const auto inner = [&](const Query &part) { return holds(part, read, variants); };
    if (const auto *all = std::get_if<AllOf>(&query.value))
        return std::ranges::all_of(all->parts, inner);
    if (const auto *any = std::get_if<AnyOf>(&query.value))
        return std::ranges::any_of(any->parts, inner);
    if (const auto *none = std::get_if<NoneOf>(&query.value))
        return std::ranges::none_of(none->parts, inner);
    if (const auto *phrase = std::get_if<PhraseQuery>(&query.value))
        return stands({phrase->words}, 0, phrase->part, read, variants);
    if (const auto *near = std::get_if<NearQuery>(&query.value))
        return stands(near->words, near->distance, near->part, read, variants);
    return fact(query, read);
}

bool TextScan::stands(const QStringList &words, int distance, QueryPart part, const Read &read, bool variants)
{
    QStringList folded;
    for (const QString &word : words) {
        const QString plain = text::searchFold(word);
        folded.append(variants ? text::simplifiedForm(plain) : plain);
    }
    return std::ranges::any_of(read.parts, [&](const Part &text) {
        return (part == QueryPart::Anywhere || part == text.kind) &&
               stand(variants ? text.simplified : text.plain, folded, distance);
    });
}

bool TextScan::fact(const Query &leaf, const Read &read) const
{
    const DateInterval &days = m_pages[read.page].date.interval;
    if (const auto *kind = std::get_if<KindQuery>(&leaf.value))
        return kind->kind == read.article.kind;
    if (const auto *length = std::get_if<LengthQuery>(&leaf.value))
        return compare(length->comparison, double(read.article.length()), double(length->characters));
    if (const auto *date = std::get_if<DateQuery>(&leaf.value))
        return date->undated ? days.isOpen() : !days.isOpen() && days.overlaps(date->interval);
    if (const auto *day = std::get_if<DayOfYearQuery>(&leaf.value))
        return holdsDay(days, *day);
    if (const auto *entity = std::get_if<EntityQuery>(&leaf.value))
        return std::ranges::any_of(read.article.derived.entities, [&](const EntityMentions &known) {
            return known.type == entity->type && isCalled(known.name, entity->name);
        });
    if (const auto *figure = std::get_if<FigureQuery>(&leaf.value))
        return std::ranges::any_of(read.article.derived.figures,
                                   [&](const Figure &known) { return fits(*figure, known); });
    if (const auto *state = std::get_if<StateQuery>(&leaf.value))
        return state->state == ReadState::Starred ? read.starred : (state->state == ReadState::Read) == read.read;
    if (const auto *district = std::get_if<DistrictQuery>(&leaf.value))
        return isFact(*district, read);
    if (const auto *has = std::get_if<HasQuery>(&leaf.value))
        return isFact(*has, read);
    return isFact(std::get<FieldQuery>(leaf.value), read);
}

bool TextScan::isFact(const DistrictQuery &leaf, const Read &read) const
{
    const auto has = [&leaf](const Read &one) {
        return std::ranges::any_of(one.article.derived.districts, [&](const ArticleDistrict &district) {
            return (district.about || !leaf.about) && isCalled(district, leaf.name);
        });
    };
    if (leaf.about || std::ranges::any_of(m_articles, has))
        return has(read);
    return std::ranges::any_of(read.article.derived.entities,
                               [&](const EntityMentions &known) { return isCalled(known.name, leaf.name); });
}

bool TextScan::isFact(const FieldQuery &leaf, const Read &read) const
{
    const Page &page = m_pages[read.page];
    switch (leaf.field) {
    case QueryField::Section: return isCalled(page.section, leaf.value);
    case QueryField::Page: return page.number == leaf.value;
    case QueryField::Publication: return isCalled(page.publication, leaf.value);
    case QueryField::Tag:
        return std::ranges::any_of(read.marks.tags, [&](const QString &tag) {
            return tag == leaf.value || tag.startsWith(leaf.value + u'/');
        });
    case QueryField::Note:
        return std::ranges::any_of(read.marks.notes,
                                   [&](const PassageNote &note) { return isCalled(note.text, leaf.value); });
    case QueryField::Saved: break;
    }
    return false;
}

bool TextScan::isFact(const HasQuery &leaf, const Read &read) const
{
    const Article &article = read.article;
    switch (leaf.what) {
    case Possession::Figures: return !article.derived.figures.empty();
    case Possession::Dates: return !article.derived.dates.empty();
    case Possession::Events: return !article.derived.events.empty();
    case Possession::Notes: return !read.marks.notes.empty();
    case Possession::Tags: return !read.marks.tags.isEmpty();
    case Possession::Byline: return !article.byline.empty();
    case Possession::Kicker: return !article.kicker.isEmpty();
    case Possession::Photo: return showsPhoto(article);
    case Possession::Repairs: return !article.repairs.empty();
    case Possession::Suspects: return !article.suspects.empty();
    }
    return false;
}

} // namespace baolan::test
