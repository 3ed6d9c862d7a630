// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/pdf/backmatter.h"

#include "models/exporting/pdf/bookwords.h"

#include "models/text/collation.h"

#include <algorithm>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

void BackMatter::set(const BookStyle &style)
{
    if (m_record.articles.empty())
        return;
    if (style.references)
        setReferences();
    if (style.entities && !m_record.names.empty())
        setNames();
    if (style.figures && !m_record.figures.empty())
        setFigures();
    if (style.sources)
        setSources();
}

void BackMatter::begin(const QString &title, int columns)
{
    m_flow.startPage(columns);
    m_record.outline.push_back({title, {m_flow.page(), m_flow.pdfPoint(m_flow.now())}, 0});
    m_flow.draw(TextBlock(title, m_type.section(), m_flow.device()));
    m_flow.skip(m_type.em(0.8));
    for (const QChar unit : title)
        m_record.characters.insert(unit);
}

void BackMatter::entry(const QString &text)
{
    m_flow.draw(TextBlock(text, m_type.note(), m_flow.device()));
    for (const QChar unit : text)
        m_record.characters.insert(unit);
}

void BackMatter::setReferences()
{
    begin(BookWords::tr("References (GB/T 7714)"), 1);
    for (std::size_t i = 0; i < m_record.articles.size(); ++i)
        entry(u"[%1] %2"_s.arg(QString::number(i + 1), m_record.articles[i].reference));
}

void BackMatter::setNames()
{
    begin(BookWords::tr("Names"), 2);
    const text::PinyinCollator collator;
    std::vector<std::pair<QByteArray, QString>> order;
    for (const auto &[name, pages] : m_record.names)
        order.emplace_back(collator.sortKey(name), name);
    std::ranges::sort(order);
    for (const auto &[key, name] : order) {
        QStringList pages;
        for (const int page : m_record.names[name])
            pages << QString::number(page + 1);
        entry(name + u"　"_s + pages.join(u", "_s));
    }
}

void BackMatter::setFigures()
{
    begin(BookWords::tr("Figures"), 1);
    for (const SetFigure &figure : m_record.figures) {
        const QString what = figure.measure.isEmpty() || figure.text.contains(figure.measure)
                                 ? figure.text
                                 : figure.measure + u"　"_s + figure.text;
        entry(BookWords::tr("%1 — %2, p. %3").arg(what, figure.source).arg(figure.page + 1));
    }
}

void BackMatter::setSources()
{
    begin(BookWords::tr("Sources"), 1);
    entry(
        BookWords::tr("The files that the articles were read from, with the first half of their SHA-256, and how often "
                      "a paragraph that a break had torn was joined."));
    m_flow.skip(m_type.em(0.5));
    for (const SetArticle &article : m_record.articles) {
        QStringList facts{article.file.isEmpty() ? BookWords::tr("no file") : article.file};
        if (!article.sha256.isEmpty())
            facts << QString::fromLatin1(article.sha256.toHex().first(32));
        if (article.joins > 0)
            facts << BookWords::tr("%n join(s)", nullptr, static_cast<int>(article.joins));
        entry(article.headline + u" — "_s + facts.join(u" · "_s));
    }
}

} // namespace baolan::exporting
