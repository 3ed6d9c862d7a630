// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/pdf/frontmatter.h"

#include "models/exporting/pdf/bookwords.h"

#include <QLocale>

#include <algorithm>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

void FrontMatter::set(const BookHead &head, const BookStyle &style)
{
    setCover(head);
    if (style.contents && !m_record.articles.empty())
        setContents();
}

void FrontMatter::note(const QString &text)
{
    for (const QChar unit : text)
        m_record.characters.insert(unit);
}

void FrontMatter::setCover(const BookHead &head)
{
    m_flow.startPage(1);
    (void)m_flow.take(m_flow.text().height() * 0.26);
    const auto set = [&](const QString &text, const BlockShape &shape) {
        m_flow.draw(TextBlock(text, shape, m_flow.device()));
        note(text);
    };
    set(head.title, m_type.title());
    m_flow.skip(m_type.em(2));
    if (!head.author.isEmpty())
        set(head.author, m_type.subheadline());
    for (const QString &fact : head.facts)
        set(fact, m_type.subheadline());
    set(BookWords::tr("%n article(s)", nullptr, static_cast<int>(m_record.articles.size())), m_type.subheadline());
    m_flow.skip(m_type.em(1));
    set(QLocale().toString(head.made.toLocalTime().date(), QLocale::LongFormat), m_type.byline());
}

void FrontMatter::setContents()
{
    m_flow.startPage(1);
    BlockShape heading = m_type.section();
    m_flow.draw(TextBlock(BookWords::tr("Contents"), heading, m_flow.device()));
    note(BookWords::tr("Contents"));
    m_flow.skip(m_type.em(1));
    auto article = m_record.articles.cbegin();
    const std::vector<OutlineEntry> entries = m_record.outline;
    for (const OutlineEntry &entry : entries) {
        const bool isArticle = article != m_record.articles.cend() && article->headline == entry.title &&
                               article->place.page == entry.place.page && article->place.point == entry.place.point;
        setEntry(entry, isArticle ? article->source : QString());
        if (isArticle)
            ++article;
    }
}

// Title to the left, page to the right of the same line, the source small below; all of it leads to the page.
void FrontMatter::setEntry(const OutlineEntry &entry, const QString &source)
{
    const qreal numberWidth = m_type.em(3);
    BlockShape shape = m_type.body();
    shape.alignment = Qt::AlignLeft;
    shape.lineHeight = m_type.em(1.45);
    shape.firstIndent = entry.level > 0 ? m_type.em(1) : 0;
    shape.hanging = shape.firstIndent + m_type.em(1);
    shape.width = m_flow.width() - numberWidth;
    shape.font.setBold(source.isEmpty());
    const TextBlock title(entry.title, shape, m_flow.device());

    BlockShape small = m_type.byline();
    small.alignment = Qt::AlignLeft;
    small.lineHeight = m_type.em(1.3);
    small.firstIndent = shape.firstIndent;
    const TextBlock below(source, small, m_flow.device());

    BlockShape number = shape;
    number.firstIndent = 0;
    number.hanging = 0;
    number.width = numberWidth;
    number.alignment = Qt::AlignRight;
    const TextBlock page(QString::number(entry.place.page + 1), number, m_flow.device());

    const qreal height = title.height() + (source.isEmpty() ? 0 : below.height());
    m_flow.keepTogether(height);
    const QPointF top = m_flow.now();
    m_flow.draw(title);
    const QPointF numberPlace(top.x() + shape.width, m_flow.now().y() - shape.lineHeight);
    page.draw(m_flow.painter(), 0, numberPlace);
    if (!source.isEmpty()) {
        m_flow.painter().setPen(Qt::darkGray);
        m_flow.draw(below);
        m_flow.painter().setPen(Qt::black);
    }
    const QPointF bottom(top.x() + m_flow.width(), m_flow.now().y());
    m_record.links.push_back(
        {m_flow.page(), QRectF(m_flow.pdfPoint(top), m_flow.pdfPoint(bottom)).normalized(), entry.place, {}});
    m_flow.skip(m_type.em(0.35));
}

} // namespace baolan::exporting
