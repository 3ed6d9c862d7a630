// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/entitiesmodel.h"

#include "models/items/mentionwords.h"
#include "models/text/collation.h"
#include "models/text/fold.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace baolan::items {

using namespace Qt::Literals::StringLiterals;
using domain::Article;
using domain::EntityMentions;
using domain::TextRange;

struct EntitiesModel::Node {
    Level level = Level::Group;
    MarkKind kind = MarkKind::Person;
    QString text;
    QString hint;
    qsizetype count = 0;
    std::vector<TextRange> places;
    const Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node &add(Level childLevel, MarkKind childKind, const QString &childText)
    {
        auto child = std::make_unique<Node>();
        child->level = childLevel;
        child->kind = childKind;
        child->text = childText;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }
};

namespace {

void sortPlaces(std::vector<TextRange> &places)
{
    std::ranges::sort(
        places, {}, [](const TextRange &range) { return std::tuple(readingRank(range.part), range.start, range.end); });
}

// The most often named first, then as they are read; or by pinyin.
std::vector<const EntityMentions *> sorted(std::vector<const EntityMentions *> entities, EntitiesModel::Order order)
{
    if (order == EntitiesModel::Order::Count) {
        std::ranges::stable_sort(entities, std::greater(),
                                 [](const EntityMentions *entity) { return entity->mentions.size(); });
        return entities;
    }
    const text::PinyinCollator collator;
    std::ranges::stable_sort(entities, [&collator](const EntityMentions *a, const EntityMentions *b) {
        return collator.compare(a->name, b->name) < 0;
    });
    return entities;
}

bool isLatin(QStringView words)
{
    return std::ranges::all_of(words, [](QChar unit) { return unit.unicode() < 0x80; });
}

// Offered to those who cannot see how rows are grouped, too.
QString printedForms(const EntityMentions &entity)
{
    QStringList forms;
    for (const domain::Mention &mention : entity.mentions) {
        if (mention.text != entity.name && !forms.contains(mention.text))
            forms << mention.text;
    }
    return forms.join(u'、');
}

} // namespace

EntitiesModel::EntitiesModel(OpenPage &page, QObject *parent)
    : QAbstractItemModel(parent)
    , m_page(page)
    , m_root(std::make_unique<Node>())
{
    connect(&m_page, &OpenPage::articleChanged, this, &EntitiesModel::follow);
    connect(&m_page, &OpenPage::loaded, this, &EntitiesModel::follow);
    rebuild();
}

EntitiesModel::~EntitiesModel() = default;

const Article *EntitiesModel::article() const
{
    const auto detail = m_page.detail();
    const auto current = m_page.currentArticle();
    return detail && current ? &detail->page.articles[*current] : nullptr;
}

// A page that was loaded anew tells it twice, and rows that stay keep what is chosen.
void EntitiesModel::follow()
{
    if (m_article != article() || m_shown != m_page.detail())
        rebuild();
}

void EntitiesModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    rebuild();
}

void EntitiesModel::setFilter(const QString &filter)
{
    const QString folded = text::fold(filter.simplified());
    if (m_filter == folded)
        return;
    m_filter = folded;
    rebuild();
}

void EntitiesModel::retranslate() { rebuild(); }

void EntitiesModel::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_shown = m_page.detail();
    m_article = article();
    m_count = m_article ? m_article->derived.entities.size() : 0;
    for (const MarkKind kind : allMarkKinds) {
        if (m_article && kind < MarkKind::Date)
            addGroup(kind, *m_article);
    }
    endResetModel();
}

void EntitiesModel::addGroup(MarkKind kind, const Article &article)
{
    std::vector<const EntityMentions *> entities;
    for (const EntityMentions &entity : article.derived.entities) {
        if (markKind(entity.type) == kind && fits(entity))
            entities.push_back(&entity);
    }
    if (entities.empty())
        return;
    Node &group = m_root->add(Level::Group, kind, kindsName(kind));
    group.count = static_cast<qsizetype>(entities.size());
    for (const EntityMentions *entity : sorted(std::move(entities), m_order)) {
        Node &row = group.add(Level::Entity, kind, entity->name);
        row.hint = printedForms(*entity);
        row.count = static_cast<qsizetype>(entity->mentions.size());
        for (const domain::Mention &mention : entity->mentions)
            row.places.push_back(mention.range);
        sortPlaces(row.places);
        group.places.insert(group.places.end(), row.places.begin(), row.places.end());
        for (const domain::Post &post : entity->posts)
            row.add(Level::Post, kind, postWords(post)).places = {post.range};
    }
    sortPlaces(group.places);
}

bool EntitiesModel::fits(const EntityMentions &entity) const
{
    if (m_filter.isEmpty())
        return true;
    const auto holds = [this](const QString &words) { return text::fold(words).contains(m_filter); };
    if (holds(entity.name))
        return true;
    if (std::ranges::any_of(entity.mentions, holds, &domain::Mention::text) ||
        std::ranges::any_of(entity.posts, holds, &domain::Post::text))
        return true;
    if (!isLatin(m_filter))
        return false;
    const QString letters = text::pinyin(entity.name).remove(u' ');
    return text::pinyinInitials(entity.name).contains(m_filter) || letters.startsWith(QString(m_filter).remove(u' '));
}

std::vector<TextRange> EntitiesModel::places(const QModelIndex &index) const
{
    if (index.isValid())
        return node(index)->places;
    std::vector<TextRange> all;
    for (const auto &group : m_root->children)
        all.insert(all.end(), group->places.begin(), group->places.end());
    sortPlaces(all);
    return all;
}

QModelIndex EntitiesModel::entityAt(domain::PartOffset place) const
{
    const Node *best = nullptr;
    qsizetype length = 0;
    for (const auto &group : m_root->children) {
        for (const auto &entity : group->children) {
            for (const TextRange &range : entity->places) {
                const bool covers = range.part == place.part && range.start <= place.offset && place.offset < range.end;
                if (covers && (!best || range.length() < length)) {
                    best = entity.get();
                    length = range.length();
                }
            }
        }
    }
    return best ? createIndex(best->row, 0, best) : QModelIndex();
}

const EntitiesModel::Node *EntitiesModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex EntitiesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex EntitiesModel::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? node(child)->parent : nullptr;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int EntitiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int EntitiesModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant EntitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &item = *node(index);
    const bool counted = item.level != Level::Post;
    const QString count = QLocale().toString(item.count);
    switch (role) {
    case LevelRole: return static_cast<int>(item.level);
    case KindRole: return static_cast<int>(item.kind);
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole: return index.column() == Name ? item.text : counted ? count : QString();
    case Qt::ToolTipRole: {
        QString hint = item.text;
        if (!item.hint.isEmpty())
            hint += u'\n' + tr("Also printed as %1").arg(item.hint);
        return hint.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }
    case Qt::AccessibleTextRole:
        switch (item.level) {
        case Level::Group: return tr("%1: %2 named").arg(item.text, count);
        case Level::Entity: return tr("%1, %n mention(s)", nullptr, static_cast<int>(item.count)).arg(item.text);
        case Level::Post: return tr("Post: %1").arg(item.text);
        }
        return {};
    default: return {};
    }
}

} // namespace baolan::items

#include "moc_entitiesmodel.cpp"
