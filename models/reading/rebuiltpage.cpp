// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/rebuiltpage.h"

namespace baolan::reading {

using namespace Qt::Literals::StringLiterals;
using domain::LineRole;

namespace {

class PageBuilder
{
public:
    explicit PageBuilder(domain::Page &page) : m_page(page) {}

    void build()
    {
        for (domain::Furniture &furniture : m_page.furniture) {
            const qsizetype at = line(furniture.text, LineRole::Masthead);
            furniture.range = {at, at + furniture.text.size()};
        }
        for (domain::Article &article : m_page.articles)
            add(article);
    }

private:
    void add(domain::Article &article)
    {
        article.spans = {};
        blank();
        part(article, domain::part::Series, LineRole::Unknown);
        part(article, domain::part::Kicker, LineRole::Kicker);
        part(article, domain::part::Headline, LineRole::Headline);
        part(article, domain::part::Subheadline, LineRole::Subheadline);
        for (int i = 0; i < article.paragraphs.size(); ++i) {
            blank();
            part(article, i, LineRole::Body);
        }
        if (!article.credits.isEmpty())
            blank();
        for (const QString &credit : std::as_const(article.credits))
            line(credit, LineRole::Byline);
    }

    void part(domain::Article &article, int number, LineRole role)
    {
        const QString text = article.text(number);
        if (text.isEmpty())
            return;
        const qsizetype at = line(text, role);
        article.spans.add({number, 0, text.size(), at});
    }

    /// A line of its own (of several when the text has line ends); answers where it begins.
    qsizetype line(const QString &text, LineRole role)
    {
        QString &page = m_page.source.text;
        if (!page.isEmpty())
            page += u'\n';
        const qsizetype at = page.size();
        page += text;
        m_page.source.lineRoles.insert(m_page.source.lineRoles.end(), static_cast<std::size_t>(text.count(u'\n') + 1),
                                       role);
        return at;
    }

    void blank()
    {
        const QString &page = m_page.source.text;
        if (!page.isEmpty() && !page.endsWith(u'\n'))
            line({}, LineRole::Unknown);
    }

    domain::Page &m_page;
};

} // namespace

void rebuildText(domain::Page &page)
{
    page.source.text.clear();
    page.source.lineRoles.clear();
    page.rebuilt = true;
    PageBuilder(page).build();
}

} // namespace baolan::reading
