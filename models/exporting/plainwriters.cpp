// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/plainwriters.h"

#include "models/exporting/articlelines.h"

#include <QCoreApplication>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::exporting::PlainWriters)
};

// Every ASCII mark may be escaped in CommonMark; a line's beginning needs no more than that.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar unit : printable(text)) {
        if (u"\\`*_{}[]<>()#+-.!|~&$^:"_s.contains(unit))
            safe += u'\\';
        safe += unit;
    }
    return safe;
}

QString marksText(const domain::Marks &marks, auto &&escape)
{
    QString text;
    if (!marks.tags.isEmpty())
        text += Words::tr("Tags: %1").arg(escape(marks.tags.join(u"、"_s))) + u"\n\n"_s;
    for (const domain::PassageNote &note : marks.notes)
        text += Words::tr("Note on “%1”: %2").arg(escape(note.quote), escape(note.text)) + u"\n\n"_s;
    return text;
}

} // namespace

bool TextWriter::begin(const ExportHead &head)
{
    QString text;
    for (const QString &line : QStringList(head.title) + head.facts) {
        if (!line.isEmpty())
            text += printable(line) + u'\n';
    }
    m_isFirst = text.isEmpty();
    return write(text);
}

bool TextWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        const domain::Article &article = page.articles[i];
        QString text = m_isFirst ? QString() : u'\n' + QString(35, u'─') + u"\n\n"_s;
        m_isFirst = false;
        for (const QString &line : {article.series, article.kicker, article.headline, article.subheadline,
                                    bylineText(article.byline), sourceLine(page)}) {
            if (!line.isEmpty())
                text += printable(line).simplified() + u'\n';
        }
        text += u'\n';
        for (const QString &paragraph : article.paragraphs)
            text += u"　　"_s + printable(paragraph) + u'\n';
        for (const QString &credit : article.credits)
            text += u"　　"_s + printable(credit) + u'\n';
        if (const QString said = marksText(marksOf(marks, i), printable); !said.isEmpty())
            text += u'\n' + said;
        if (!write(text))
            return false;
    }
    return true;
}

bool MarkdownWriter::begin(const ExportHead &head)
{
    QString text;
    if (!head.title.isEmpty())
        text += u"# "_s + escaped(head.title) + u"\n\n"_s;
    for (const QString &fact : head.facts)
        text += escaped(fact) + u"\n\n"_s;
    return write(text);
}

bool MarkdownWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        const domain::Article &article = page.articles[i];
        QString text;
        for (const QString &line : {article.series, article.kicker}) {
            if (!line.isEmpty())
                text += u'*' + escaped(line.simplified()) + u"*\n\n"_s;
        }
        text += u"## "_s + escaped(titleOf(article)) + u"\n\n"_s;
        if (!article.subheadline.isEmpty())
            text += u"**"_s + escaped(article.subheadline.simplified()) + u"**\n\n"_s;
        if (!article.byline.empty())
            text += escaped(bylineText(article.byline)) + u"\n\n"_s;
        text += u'*' + escaped(sourceLine(page)) + u"*\n\n"_s;
        for (const QString &paragraph : article.paragraphs + article.credits)
            text += escaped(paragraph) + u"\n\n"_s;
        text += marksText(marksOf(marks, i), escaped);
        if (!write(text))
            return false;
    }
    return true;
}

} // namespace baolan::exporting
