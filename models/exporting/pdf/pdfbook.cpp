// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/pdf/pdfbook.h"

#include "models/exporting/articlelines.h"
#include "models/exporting/citation.h"
#include "models/exporting/pdf/backmatter.h"
#include "models/exporting/pdf/bookwords.h"
#include "models/exporting/pdf/frontmatter.h"
#include "models/exporting/pdf/unicodemaps.h"

#include <QUuid>

#include <algorithm>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int resolution = 600;

} // namespace

PdfBook::PdfBook(BookHead head, const BookStyle &style) : m_head(std::move(head)), m_style(style)
{
    m_painted.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_painted);
    m_writer->setResolution(resolution);
    m_writer->setPageLayout(QPageLayout(QPageSize(style.size), QPageLayout::Portrait, {}));
    m_writer->setDocumentId(QUuid());
    m_flow = std::make_unique<PageFlow>(*m_writer, m_style);
    m_flow->setDecoration([this](int page) { decorate(page); });
    m_type = std::make_unique<BookType>(m_style, *m_flow);
}

PdfBook::~PdfBook() = default;

// The head of the page: where the article that begins or goes on there was printed; below, the number.
void PdfBook::decorate(int page)
{
    const QRectF area = m_flow->text();
    BlockShape shape = m_type->running();
    shape.width = area.width();
    const auto line = [&](const QString &text, qreal top, Qt::Alignment alignment) {
        BlockShape one = shape;
        one.alignment = alignment;
        const TextBlock block(text, one, m_flow->device());
        if (block.lines() > 0)
            block.draw(m_flow->painter(), 0, {area.left(), top});
        for (const QChar unit : text)
            m_record.characters.insert(unit);
    };
    const qreal above = area.top() - m_type->em(2.6);
    m_flow->painter().setPen(Qt::darkGray);
    line(m_running, above, Qt::AlignLeft);
    line(QString::number(page + 1), area.bottom() + m_type->em(1.4), Qt::AlignHCenter);
    const qreal rule = above + shape.lineHeight + m_type->em(0.3);
    m_flow->painter().fillRect(QRectF(area.left(), rule, area.width(), m_flow->points(0.4)), Qt::lightGray);
    m_flow->painter().setPen(Qt::black);
}

void PdfBook::beginSection(const QString &title)
{
    m_running = title;
    m_record.hasSections = true;
    m_flow->startPage(m_style.columns);
    BlockShape shape = m_type->section();
    const TextBlock block(title, shape, m_flow->device());
    m_record.outline.push_back({title, {m_flow->page(), m_flow->pdfPoint(m_flow->now())}, 0});
    m_flow->draw(block);
    m_flow->skip(m_type->em(1));
    for (const QChar unit : title)
        m_record.characters.insert(unit);
}

void PdfBook::setHead(const domain::Article &article, const domain::Page &page)
{
    const auto block = [&](const QString &text, const BlockShape &shape) {
        return TextBlock(text.simplified(), shape, m_flow->device());
    };
    const QString source = sourceLine(page);
    const QString people = bylineText(article.byline);
    std::vector<TextBlock> head;
    if (!article.series.isEmpty())
        head.push_back(block(article.series, m_type->byline()));
    if (!article.kicker.isEmpty())
        head.push_back(block(article.kicker, m_type->kicker()));
    const std::size_t headline = head.size();
    head.push_back(block(article.headline.isEmpty() ? u"*"_s : article.headline, m_type->headline()));
    if (!article.subheadline.isEmpty())
        head.push_back(block(article.subheadline, m_type->subheadline()));
    if (!people.isEmpty())
        head.push_back(block(people, m_type->byline()));
    head.push_back(block(source, m_type->byline()));

    qreal height = 2 * m_type->body().lineHeight;
    for (const TextBlock &line : head)
        height += line.height();
    m_running = source;
    if (m_flow->page() < 0)
        m_flow->startPage(m_style.columns);
    m_flow->skip(m_type->em(2.2));
    m_flow->keepTogether(std::min(height, m_flow->text().height() / 2));

    const PdfPlace place{m_flow->page(), m_flow->pdfPoint(m_flow->now())};
    for (std::size_t i = 0; i < head.size(); ++i) {
        const QPointF top = m_flow->now();
        m_flow->draw(head[i]);
        if (i == headline && m_flow->now().y() > top.y()) {
            const QPointF bottom = m_flow->now() + QPointF(m_flow->width(), 0);
            m_record.links.push_back({m_flow->page(),
                                      QRectF(m_flow->pdfPoint(top), m_flow->pdfPoint(bottom)).normalized(),
                                      {},
                                      articleAddress(article.key)});
        }
    }
    m_flow->skip(m_type->em(0.7));

    const auto joins = std::ranges::count(article.repairs, domain::RepairKind::Join, &domain::Repair::kind);
    const QString title = article.headline.isEmpty() ? article.paragraphs.value(0).left(20) : article.headline;
    m_record.outline.push_back({title.simplified(), place, m_record.hasSections ? 1 : 0});
    m_record.articles.push_back(
        {title.simplified(), source, citation(article, page), place, page.source.file, page.source.sha256, joins});
}

void PdfBook::setText(const domain::Article &article)
{
    for (int part = 0; part < article.paragraphs.size(); ++part) {
        const TextBlock block(article.paragraphs[part], m_type->body(), m_flow->device());
        std::vector<std::pair<int, int>> pages; // from this offset on, this page
        m_flow->draw(block, [&](int line, int page) {
            if (pages.empty() || pages.back().second != page)
                pages.emplace_back(block.lineStart(line), page);
        });
        const auto pageOf = [&](qsizetype offset) {
            const auto after =
                std::ranges::upper_bound(pages, static_cast<int>(offset), {}, &std::pair<int, int>::first);
            return after == pages.begin() ? m_flow->page() : std::prev(after)->second;
        };
        for (const domain::EntityMentions &entity : article.derived.entities) {
            for (const domain::Mention &mention : entity.mentions) {
                if (mention.range.part == part && entity.type != domain::EntityType::Contact)
                    m_record.names[entity.name].insert(pageOf(mention.range.start));
            }
        }
        for (const domain::Figure &figure : article.derived.figures) {
            if (figure.range.part == part)
                m_record.figures.push_back(
                    {figure.text, figure.measure, m_record.articles.back().headline, pageOf(figure.range.start)});
        }
        for (const QChar unit : article.paragraphs[part])
            m_record.characters.insert(unit);
    }
    for (const QString &credit : article.credits) {
        BlockShape shape = m_type->byline();
        shape.alignment = Qt::AlignRight;
        m_flow->draw(TextBlock(credit, shape, m_flow->device()));
    }
}

void PdfBook::setMarks(const domain::Marks &marks)
{
    if (!m_style.notes || (marks.tags.isEmpty() && marks.notes.empty()))
        return;
    m_flow->skip(m_type->em(0.5));
    if (!marks.tags.isEmpty())
        m_flow->draw(
            TextBlock(BookWords::tr("Tags: %1").arg(marks.tags.join(u"、"_s)), m_type->note(), m_flow->device()));
    for (const domain::PassageNote &note : marks.notes)
        m_flow->draw(
            TextBlock(BookWords::tr("Note on “%1”: %2").arg(note.quote, note.text), m_type->note(), m_flow->device()));
}

void PdfBook::add(const domain::Article &article, const domain::Page &page, const domain::Marks &marks,
                  const QString &comment)
{
    setHead(article, page);
    for (const QString &text : {article.kicker, article.headline, article.subheadline, article.series, comment,
                                bylineText(article.byline), marks.tags.join(u' '), article.credits.join(u' ')}) {
        for (const QChar unit : text)
            m_record.characters.insert(unit);
    }
    if (!comment.isEmpty()) {
        m_flow->draw(TextBlock(comment, m_type->note(), m_flow->device()));
        m_flow->skip(m_type->em(0.7));
    }
    setText(article);
    setMarks(marks);
}

domain::Expected<QByteArray> PdfBook::finish()
{
    if (m_type->family().isEmpty())
        return domain::failure(domain::ErrorKind::InvalidArgument, m_head.title, u"no Chinese font"_s);
    m_running.clear();
    BackMatter(*m_flow, *m_type, m_record).set(m_style);
    const int bodyPages = m_flow->page() + 1;
    m_flow->setDecoration({});
    FrontMatter(*m_flow, *m_type, m_record).set(m_head, m_style);
    m_flow->end();

    PdfFinish finish{m_head, u"zh-CN"_s, std::move(m_record.outline), std::move(m_record.links), bodyPages, {}};
    finish.trueForms = trueForms(m_type->body().font, m_record.characters);
    return finishPdf(m_painted.data(), finish);
}

} // namespace baolan::exporting
