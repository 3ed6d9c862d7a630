// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/mannerpages.h"

#include "models/text/han.h"
#include "models/text/ngrams.h"
#include "tests/analysis/goldenpages.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baolan::tests {

namespace {

QString folder() { return QStringLiteral(BAOLAN_TESTS "/analysis/manners"); }

/// Without blanks and heading marks.
QString plain(QString line)
{
    static const QRegularExpression marks(u"^\\s*(#+\\s*|\\*\\*)|\\*\\*$"_s);
    return text::squeezed(line.remove(marks));
}

/// Reads the lines of an annotated page one by one.
class AnnotatedReader
{
public:
    explicit AnnotatedReader(MannerPage &page) : m_page(page) {}

    void take(const QString &line)
    {
        if (line.startsWith(u'='))
            m_item = line.size() > 1 ? line.sliced(1).toInt() - 1 : int(beginItem());
        else if (line == u"."_s)
            print({});
        else if (line.startsWith(u"B|"_s))
            takeByline(line.sliced(2));
        else if (line.size() > 1 && line[1] == u'|')
            takePrinted(line[0].unicode(), line.sliced(2));
    }

private:
    std::size_t beginItem()
    {
        m_page.items.emplace_back();
        return m_page.items.size() - 1;
    }
    ExpectedItem &item() { return m_page.items.at(std::size_t(m_item)); }
    void print(const QString &line) { m_page.text += line + u'\n'; }

    void takeByline(const QString &people)
    {
        for (const QString &one : people.split(u';'))
            item().byline.push_back(roleClass(one.section(u' ', 1)) + u' ' + one.section(u' ', 0, 0));
    }

    void takePrinted(char16_t tag, QString line)
    {
        static const QRegularExpression credit(u"⟦.*⟧"_s);
        const QString kept = plain(QString(line).remove(credit));
        print(line.remove(u'⟦').remove(u'⟧'));
        switch (tag) {
        case u'F': m_page.furniture.push_back(kept); break;
        case u'K': item().kicker += kept; break;
        case u'H': item().headline += kept; break;
        case u'S': item().subheadline += kept; break;
        case u'P': item().paragraphs.push_back(kept); break;
        case u'p': item().paragraphs.back() += kept; break;
        default: break;
        }
    }

    MannerPage &m_page;
    int m_item = -1;
};

} // namespace

QStringList mannerNames()
{
    QStringList names;
    for (const QString &file : QDir(folder()).entryList({u"*.page"_s}, QDir::Files, QDir::Name))
        names.push_back(file.section(u'.', 0, 0));
    return names;
}

MannerPage mannerPage(const QString &name)
{
    MannerPage page;
    page.name = name;
    AnnotatedReader reader(page);
    for (const QString &line : QString::fromUtf8(bytesOf(folder() + u'/' + name + u".page"_s)).split(u'\n'))
        reader.take(line);
    page.html = bytesOf(folder() + u'/' + name + u".html"_s);
    if (!page.html.isEmpty())
        page.text.clear();
    return page;
}

QString roleClass(const QString &role)
{
    return role.contains(u'摄') ? u"摄影"_s : role.contains(u"通讯员"_s) ? u"通讯员"_s : u"记者"_s;
}

} // namespace baolan::tests
