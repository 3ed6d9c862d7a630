// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/htmlwriter.h"

#include "models/exporting/articlelines.h"

#include <QCoreApplication>

namespace baolan::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::exporting::HtmlWriter)
};

QString escaped(const QString &text) { return printable(text).toHtmlEscaped(); }

QString element(const QString &name, const QString &className, const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<%1 class=\"%2\">%3</%1>\n"_s.arg(name, className, escaped(text.simplified()));
}

QString marksHtml(const domain::Marks &marks)
{
    QString html;
    if (!marks.tags.isEmpty())
        html += u"<p class=\"tags\">"_s + escaped(Words::tr("Tags: %1").arg(marks.tags.join(u"、"_s))) + u"</p>\n"_s;
    for (const domain::PassageNote &note : marks.notes)
        html +=
            u"<aside class=\"note\"><q>"_s + escaped(note.quote) + u"</q> "_s + escaped(note.text) + u"</aside>\n"_s;
    return html;
}

} // namespace

QString articleStyle()
{
    return uR"(article { margin: 0 auto 4em; max-width: 35em; line-height: 1.75; }
article header { text-align: center; margin-bottom: 1.2em; }
article h2 { font-size: 1.7em; line-height: 1.3; margin: .1em 0; }
article .kicker, article .series { margin: 0; font-size: .95em; }
article .subheadline { margin: .2em 0; font-size: 1.1em; }
article .byline, article .source { margin: .2em 0; font-size: .85em; opacity: .8; }
article p { margin: 0; text-indent: 2em; text-align: justify; }
article header p { text-indent: 0; text-align: center; }
article .credit { text-align: right; font-size: .85em; }
article .tags, article .note { font-size: .85em; margin: .6em 0 0; text-indent: 0; }
)"_s;
}

QString articleHtml(const domain::Article &article, const domain::Page &page, const domain::Marks &marks,
                    const QString &id)
{
    QString html = u"<article id=\"%1\" lang=\"zh\">\n<header>\n"_s.arg(id.toHtmlEscaped());
    html += element(u"p"_s, u"series"_s, article.series);
    html += element(u"p"_s, u"kicker"_s, article.kicker);
    html += element(u"h2"_s, u"headline"_s, titleOf(article));
    html += element(u"p"_s, u"subheadline"_s, article.subheadline);
    html += element(u"p"_s, u"byline"_s, bylineText(article.byline));
    html += element(u"p"_s, u"source"_s, sourceLine(page));
    html += u"</header>\n"_s;
    for (const QString &paragraph : article.paragraphs)
        html += u"<p>"_s + escaped(paragraph) + u"</p>\n"_s;
    for (const QString &credit : article.credits)
        html += element(u"p"_s, u"credit"_s, credit);
    return html + marksHtml(marks) + u"</article>\n"_s;
}

bool HtmlWriter::begin(const ExportHead &head)
{
    const QString title = escaped(head.title);
    QString html = u"<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"generator\" content=\"Baolan\">\n<title>"_s +
                   title + u"</title>\n<style>\n"_s + uR"(:root { color-scheme: light dark; }
body { display: flex; flex-direction: column; margin: 0; padding: 2em 1em;
       font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
body > .front { order: -2; text-align: center; }
nav { order: -1; margin: 2em auto 4em; max-width: 35em; }
nav li { margin: .3em 0; }
nav small { opacity: .7; }
)"_s + articleStyle() +
                   u"@media print { nav { break-after: page; } article h2 { break-after: avoid; } }\n"
                   "</style>\n</head>\n<body>\n<div class=\"front\">\n<h1>"_s +
                   title + u"</h1>\n"_s;
    for (const QString &fact : head.facts)
        html += u"<p>"_s + escaped(fact) + u"</p>\n"_s;
    return write(html + u"</div>\n"_s);
}

bool HtmlWriter::add(const domain::Page &page, std::span<const domain::Marks> marks)
{
    for (std::size_t i = 0; i < page.articles.size(); ++i) {
        const domain::Article &article = page.articles[i];
        const QString id = u"article-"_s + QString::number(++m_articles);
        m_contents += u"<li><a href=\"#%1\">%2</a> <small>%3</small></li>\n"_s.arg(id, escaped(titleOf(article)),
                                                                                   escaped(sourceLine(page)));
        if (!write(articleHtml(article, page, marksOf(marks, i), id)))
            return false;
    }
    return true;
}

bool HtmlWriter::end()
{
    return write(u"<nav>\n<h2>"_s + Words::tr("Contents").toHtmlEscaped() + u"</h2>\n<ol>\n"_s + m_contents +
                 u"</ol>\n</nav>\n</body>\n</html>\n"_s);
}

} // namespace baolan::exporting
