// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outlinemodel.h"

#include "models/items/markwords.h"

namespace baolan::items {

using namespace Qt::Literals::StringLiterals;
using domain::TextRange;

struct OutlineModel::Node {
    Kind kind = Kind::Article;
    QString text;
    QVariant place;
    QVariant pageStart;
    const Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node &add(Kind childKind, const QString &childText)
    {
        auto child = std::make_unique<Node>();
        child->kind = childKind;
        child->text = childText;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }
};

namespace {

QString bylineText(const std::vector<domain::Byline> &byline)
{
    QStringList people;
    for (const domain::Byline &person : byline)
        people << (person.role.isEmpty() ? person.name : person.role + u' ' + person.name);
    return people.join(u" · "_s);
}

// A list row is one line: the beginning says enough.
QString shortened(QString text)
{
    constexpr qsizetype longest = 200;
    text = text.left(longest + 1).simplified();
    if (text.size() <= longest)
        return text;
    text.truncate(longest);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

} // namespace

OutlineModel::OutlineModel(OpenPage &page, QObject *parent)
    : QAbstractItemModel(parent)
    , m_page(page)
    , m_root(std::make_unique<Node>())
{
    connect(&m_page, &OpenPage::loaded, this, &OutlineModel::rebuild);
    connect(&m_page, &OpenPage::articleChanged, this, &OutlineModel::currentChanged);
    rebuild();
}

OutlineModel::~OutlineModel() = default;

namespace {

template<typename Node>
void addFurniture(Node &root, const domain::Page &page, const QString &title)
{
    if (page.furniture.empty())
        return;
    Node &group = root.add(OutlineModel::Kind::FurnitureGroup, title);
    for (const domain::Furniture &piece : page.furniture) {
        Node &node = group.add(OutlineModel::Kind::Furniture, shortened(piece.text));
        node.pageStart = QVariant::fromValue(piece.range.start);
    }
}

template<typename Node>
void addArticle(Node &root, const domain::Article &article, const Place &at)
{
    using Kind = OutlineModel::Kind;
    const auto place = [&at](std::optional<TextRange> range) {
        return QVariant::fromValue(Place{at.page, at.article, range});
    };
    const auto whole = [&article](int part) { return TextRange{part, 0, article.text(part).size()}; };

    const bool photo = article.kind == domain::ArticleKind::PhotoStory;
    QString title = shortened(article.headline);
    if (title.isEmpty())
        title = OutlineModel::tr("(no headline) %1").arg(shortened(article.paragraphs.value(0)).left(24));
    Node &top = root.add(photo ? Kind::PhotoStory : Kind::Article, title);
    top.place = place(std::nullopt);

    const auto part = [&](Kind kind, int number) {
        if (!article.text(number).isEmpty())
            top.add(kind, shortened(article.text(number))).place = place(whole(number));
    };
    part(Kind::Series, domain::part::Series);
    part(Kind::Kicker, domain::part::Kicker);
    part(Kind::Subheadline, domain::part::Subheadline);
    if (!article.byline.empty())
        top.add(Kind::Byline, bylineText(article.byline)).place = place(std::nullopt);
    if (!article.paragraphs.isEmpty()) {
        const auto count = static_cast<int>(article.paragraphs.size());
        top.add(Kind::Paragraphs, OutlineModel::tr("%n paragraph(s)", nullptr, count)).place =
            place(TextRange{0, 0, 0});
    }
    for (const QString &credit : article.credits)
        top.add(Kind::Credit, shortened(credit)).place = place(std::nullopt);
    for (const domain::Repair &repair : article.repairs)
        top.add(Kind::Seam, sentence(repair)).place = place(TextRange{repair.part, repair.offset, repair.offset});
    for (const domain::Suspect &suspect : article.suspects) {
        const QString text = article.text(suspect.range.part).mid(suspect.range.start, suspect.range.length());
        top.add(Kind::Suspect, sentence(suspect, text)).place = place(suspect.range);
    }
}

} // namespace

void OutlineModel::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    if (const auto detail = m_page.detail()) {
        const domain::Page &page = detail->page;
        addFurniture(*m_root, page, tr("Furniture"));
        for (std::size_t i = 0; i < page.articles.size() && i < detail->articles.size(); ++i)
            addArticle(*m_root, page.articles[i], {detail->id, detail->articles[i], std::nullopt});
    }
    endResetModel();
}

void OutlineModel::retranslate()
{
    rebuild();
    Q_EMIT currentChanged();
}

const OutlineModel::Node *OutlineModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex OutlineModel::currentArticle() const
{
    const auto current = m_page.currentArticle();
    if (!current)
        return {};
    const int furniture = m_page.detail()->page.furniture.empty() ? 0 : 1;
    return index(static_cast<int>(*current) + furniture, 0);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? node(child)->parent : nullptr;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const { return 1; }

namespace {

QString kindName(OutlineModel::Kind kind)
{
    using Kind = OutlineModel::Kind;
    switch (kind) {
    case Kind::FurnitureGroup: return OutlineModel::tr("What belongs to no article: masthead, slogans, page label");
    case Kind::Furniture: return OutlineModel::tr("Furniture");
    case Kind::Article: return OutlineModel::tr("Article");
    case Kind::PhotoStory: return OutlineModel::tr("Photo story");
    case Kind::Kicker: return OutlineModel::tr("Kicker");
    case Kind::Subheadline: return OutlineModel::tr("Subheadline");
    case Kind::Series: return OutlineModel::tr("Series");
    case Kind::Byline: return OutlineModel::tr("Byline");
    case Kind::Paragraphs: return OutlineModel::tr("Body");
    case Kind::Credit: return OutlineModel::tr("Credit");
    case Kind::Seam: return OutlineModel::tr("Seam");
    case Kind::Suspect: return OutlineModel::tr("Suspect");
    }
    return {};
}

} // namespace

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *item = node(index);
    switch (role) {
    case Qt::DisplayRole: return item->text;
    case Qt::ToolTipRole: return QString(kindName(item->kind) + u": "_s + item->text).toHtmlEscaped();
    case Qt::AccessibleTextRole: return QString(kindName(item->kind) + u": "_s + item->text);
    case KindRole: return QVariant::fromValue(static_cast<int>(item->kind));
    case PlaceRole: return item->place;
    case PageStartRole: return item->pageStart;
    default: return {};
    }
}

} // namespace baolan::items

#include "moc_outlinemodel.cpp"
