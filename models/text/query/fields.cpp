// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query/fields.h"

#include "models/text/fold.h"
#include "models/text/query/dates.h"

#include <algorithm>
#include <array>

namespace baolan::text {

using domain::ArticleKind;
using domain::EntityType;
using domain::Possession;
using domain::QueryField;
using domain::QueryPart;
using domain::ReadState;

namespace {

/// A word of the language in both tongues, and by what else it is understood (parted by blanks; small, half width).
template<typename Value>
struct Named {
    Value value;
    QStringView english;
    QStringView chinese;
    QStringView others;
};

template<typename Value, std::size_t N>
const Named<Value> &entryOf(const std::array<Named<Value>, N> &entries, Value value)
{
    return *std::ranges::find(entries, value, &Named<Value>::value);
}

template<typename Value, std::size_t N>
QString nameIn(const std::array<Named<Value>, N> &entries, Value value, FieldNames names)
{
    const Named<Value> &entry = entryOf(entries, value);
    return (names == FieldNames::English ? entry.english : entry.chinese).toString();
}

template<typename Value, std::size_t N>
std::optional<Value> valueOf(const std::array<Named<Value>, N> &entries, QStringView typed)
{
    const QString word = fold(typed);
    for (const Named<Value> &entry : entries) {
        if (word == entry.english || word == entry.chinese)
            return entry.value;
        for (const QStringView other : entry.others.tokenize(u' ')) {
            if (word == other)
                return entry.value;
        }
    }
    return {};
}

template<typename Value, std::size_t N>
std::vector<ValueNames> listOf(const std::array<Named<Value>, N> &entries)
{
    std::vector<ValueNames> list;
    for (const Named<Value> &entry : entries)
        list.push_back({entry.english.toString(), entry.chinese.toString()});
    return list;
}

constexpr std::array fields{
    Named{SearchField::Title, u"title", u"标题", u"headline 主题 篇名 题名"},
    Named{SearchField::Kicker, u"kicker", u"引题", u"series 肩题 专栏 栏目"},
    Named{SearchField::Byline, u"byline", u"署名", u"author 作者 记者"},
    Named{SearchField::Body, u"body", u"正文", u"text 全文"},
    Named{SearchField::Person, u"person", u"人物", u"people 人名 人"},
    Named{SearchField::Organisation, u"org", u"机构", u"organisation organization 单位 组织"},
    Named{SearchField::Place, u"place", u"地点", u"地名"},
    Named{SearchField::Document, u"document", u"文件", u"文献"},
    Named{SearchField::Contact, u"contact", u"联系方式", u"电话"},
    Named{SearchField::District, u"district", u"区", u"about 区县 地区"},
    Named{SearchField::Mentions, u"mentions", u"提及", u"mention 提到"},
    Named{SearchField::Date, u"date", u"日期", u"时间"},
    Named{SearchField::OnDay, u"on", u"逢", u"月日 当日"},
    Named{SearchField::Publication, u"publication", u"报纸", u"paper newspaper 报 报名"},
    Named{SearchField::Section, u"section", u"版面名", u"版名 版面"},
    Named{SearchField::Page, u"page", u"版", u"版次"},
    Named{SearchField::Kind, u"kind", u"类型", u"type 体裁"},
    Named{SearchField::Tag, u"tag", u"标签", u"tags"},
    Named{SearchField::Note, u"note", u"笔记", u"notes 批注"},
    Named{SearchField::Is, u"is", u"状态", u"state"},
    Named{SearchField::Has, u"has", u"含", u"有 含有 包含"},
    Named{SearchField::Figure, u"figure", u"数字", u"figures 数据"},
    Named{SearchField::Length, u"length", u"字数", u"长度 篇幅"},
    Named{SearchField::Saved, u"saved", u"已存检索", u"search 已存 检索"},
};

constexpr auto order = [] {
    std::array<SearchField, fields.size()> list{};
    std::ranges::transform(fields, list.begin(), &Named<SearchField>::value);
    return list;
}();

constexpr std::array kinds{
    Named{ArticleKind::Article, u"article", u"稿件", u"text 文章 文字"},
    Named{ArticleKind::PhotoStory, u"photo", u"图片", u"photo_story photos 图片新闻 摄影"},
};

constexpr std::array possessions{
    Named{Possession::Figures, u"figures", u"数字", u"figure 数据"},
    Named{Possession::Dates, u"dates", u"日期", u"date"},
    Named{Possession::Events, u"events", u"事件", u"event"},
    Named{Possession::Notes, u"notes", u"笔记", u"note 批注"},
    Named{Possession::Tags, u"tags", u"标签", u"tag"},
    Named{Possession::Byline, u"byline", u"署名", u"author 作者"},
    Named{Possession::Kicker, u"kicker", u"引题", u"肩题"},
    Named{Possession::Photo, u"photo", u"图片", u"photos 照片"},
    Named{Possession::Repairs, u"repairs", u"接缝", u"repair seam seams 修补"},
    Named{Possession::Suspects, u"suspects", u"存疑", u"suspect"},
};

constexpr std::array states{
    Named{ReadState::Unread, u"unread", u"未读", u""},
    Named{ReadState::Read, u"read", u"已读", u""},
    Named{ReadState::Starred, u"starred", u"星标", u"star 加星"},
};

} // namespace

std::span<const SearchField> searchFields() { return order; }
QString fieldName(SearchField field, FieldNames names) { return nameIn(fields, field, names); }
std::optional<SearchField> searchField(QStringView name) { return valueOf(fields, name); }

QStringList fieldNames(SearchField field)
{
    const Named<SearchField> &entry = entryOf(fields, field);
    return QStringList{entry.english.toString(), entry.chinese.toString()} + entry.others.toString().split(u' ');
}

std::optional<QueryPart> wordsPart(SearchField field)
{
    switch (field) {
    case SearchField::Title: return QueryPart::Title;
    case SearchField::Kicker: return QueryPart::Kicker;
    case SearchField::Byline: return QueryPart::Byline;
    case SearchField::Body: return QueryPart::Body;
    default: return {};
    }
}

std::optional<EntityType> entityField(SearchField field)
{
    switch (field) {
    case SearchField::Person: return EntityType::Person;
    case SearchField::Organisation: return EntityType::Organisation;
    case SearchField::Place: return EntityType::Place;
    case SearchField::Document: return EntityType::Document;
    case SearchField::Contact: return EntityType::Contact;
    default: return {};
    }
}

std::optional<QueryField> namedField(SearchField field)
{
    switch (field) {
    case SearchField::Tag: return QueryField::Tag;
    case SearchField::Note: return QueryField::Note;
    case SearchField::Section: return QueryField::Section;
    case SearchField::Page: return QueryField::Page;
    case SearchField::Publication: return QueryField::Publication;
    case SearchField::Saved: return QueryField::Saved;
    default: return {};
    }
}

SearchField fieldOf(EntityType type)
{
    return *std::ranges::find_if(order, [type](SearchField field) { return entityField(field) == type; });
}

SearchField fieldOf(QueryField named)
{
    return *std::ranges::find_if(order, [named](SearchField field) { return namedField(field) == named; });
}

std::optional<SearchField> fieldOf(QueryPart part)
{
    const auto *found = std::ranges::find_if(order, [part](SearchField field) { return wordsPart(field) == part; });
    return found == order.end() ? std::nullopt : std::optional(*found);
}

std::optional<ArticleKind> kindValue(QStringView word) { return valueOf(kinds, word); }
std::optional<Possession> possessionValue(QStringView word) { return valueOf(possessions, word); }
std::optional<ReadState> stateValue(QStringView word) { return valueOf(states, word); }
QString valueName(ArticleKind kind, FieldNames names) { return nameIn(kinds, kind, names); }
QString valueName(Possession what, FieldNames names) { return nameIn(possessions, what, names); }
QString valueName(ReadState state, FieldNames names) { return nameIn(states, state, names); }

std::vector<ValueNames> closedValues(SearchField field)
{
    switch (field) {
    case SearchField::Kind: return listOf(kinds);
    case SearchField::Has: return listOf(possessions);
    case SearchField::Is: return listOf(states);
    case SearchField::Date: return dayWords();
    default: return {};
    }
}

} // namespace baolan::text
