// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articlewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace baolan::items {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::items::ArticleWords)
};

QString joined(const QStringList &parts)
{
    QStringList said;
    std::ranges::copy_if(parts, std::back_inserter(said), [](const QString &part) { return !part.isEmpty(); });
    return said.join(u" · "_s);
}

} // namespace

QString columnName(ArticleListModel::Column column)
{
    switch (column) {
    case ArticleListModel::Headline: return Words::tr("Headline");
    case ArticleListModel::Kicker: return Words::tr("Kicker");
    case ArticleListModel::Date: return Words::tr("Date");
    case ArticleListModel::Page: return Words::tr("Page");
    case ArticleListModel::Section: return Words::tr("Section");
    case ArticleListModel::Length: return Words::tr("Length");
    case ArticleListModel::Byline: return Words::tr("Byline");
    case ArticleListModel::District: return Words::tr("District");
    case ArticleListModel::EventDate: return Words::tr("Event date");
    case ArticleListModel::ColumnCount: break;
    }
    return {};
}

QString cell(const tasks::ArticleRow &row, ArticleListModel::Column column)
{
    switch (column) {
    case ArticleListModel::Headline: return row.headline.isEmpty() ? Words::tr("(no headline)") : row.headline;
    case ArticleListModel::Kicker: return row.kicker;
    case ArticleListModel::Date: return dateName(row.date.interval);
    case ArticleListModel::Page: return row.pageNumber;
    case ArticleListModel::Section: return row.section;
    case ArticleListModel::Length: return QLocale().toString(row.length);
    case ArticleListModel::Byline: return row.byline;
    case ArticleListModel::District: return row.district;
    case ArticleListModel::EventDate: return shown(row.eventDate);
    case ArticleListModel::ColumnCount: break;
    }
    return {};
}

QString sourceLine(const tasks::ArticleRow &row)
{
    return joined({dateName(row.date.interval), pageName(row.pageNumber), row.section, row.byline});
}

QString spoken(const tasks::ArticleRow &row)
{
    return joined({row.kicker, cell(row, ArticleListModel::Headline), sourceLine(row)});
}

bool isUncertain(const domain::PageDate &date)
{
    return !date.interval.isOpen() && (!date.interval.isDay() || date.source == domain::DateSource::Inferred);
}

QString pageName(const QString &number) { return number.isEmpty() ? QString() : Words::tr("Page %1").arg(number); }

QString dateName(const domain::DateInterval &interval)
{
    return interval.isOpen() ? Words::tr("No date") : shown(interval);
}

} // namespace baolan::items
