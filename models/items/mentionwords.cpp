// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mentionwords.h"

#include "models/items/markwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace baolan::items {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::items::MentionWords)
};

// Keys of the analysis; one that is not known here says nothing rather than being shown untranslated.
QString known(const QHash<QString, const char *> &table, const QString &key)
{
    const auto found = table.constFind(key);
    return found == table.constEnd() ? QString() : Words::tr(*found);
}

QString number(double value) { return QLocale().toString(value, 'f', QLocale::FloatingPointShortest); }

QString stateWords(domain::PostState state)
{
    switch (state) {
    case domain::PostState::Holds: break;
    case domain::PostState::Nominee: return Words::tr("nominee");
    case domain::PostState::Acting: return Words::tr("acting");
    case domain::PostState::Former: return Words::tr("former");
    }
    return {};
}

QString bounded(domain::FigureBound bound, const QString &value)
{
    switch (bound) {
    case domain::FigureBound::Exact: break;
    case domain::FigureBound::AtLeast: return Words::tr("at least %1").arg(value);
    case domain::FigureBound::AtMost: return Words::tr("at most %1").arg(value);
    case domain::FigureBound::About: return Words::tr("about %1").arg(value);
    }
    return value;
}

QString titled(MarkKind kind, const QString &what) { return Words::tr("%1: %2").arg(kindName(kind), what); }

QStringList entityLines(const domain::EntityMentions &entity, const domain::Mention &mention)
{
    QStringList lines{titled(markKind(entity.type), entity.name)};
    if (mention.text != entity.name && !mention.text.isEmpty())
        lines << Words::tr("Here as “%1”").arg(mention.text);
    for (const domain::Post &post : entity.posts)
        lines << postWords(post);
    const QString reason = mentionReasonWords(mention.reason);
    const QString sure = confidenceWords(mention.confidence);
    if (!reason.isEmpty())
        lines << Words::tr("Why: %1").arg(Words::tr("%1 (%2)").arg(reason, sure));
    else if (mention.confidence < 1)
        lines << sure;
    return lines;
}

QStringList dateLines(const domain::DateMention &date)
{
    const bool open = date.interval.isOpen();
    const QString days = open ? Words::tr("no days can be told") : shown(date.interval);
    const QString precision = open ? QString() : precisionWords(date.precision);
    QStringList lines{titled(MarkKind::Date, precision.isEmpty() ? days : Words::tr("%1 (%2)").arg(days, precision))};
    if (const QString rule = dateRuleWords(date.rule); !rule.isEmpty())
        lines << Words::tr("Why: %1").arg(rule);
    return lines;
}

QStringList figureLines(const domain::Figure &figure)
{
    QString value = number(figure.value);
    if (figure.valueMax)
        value = Words::tr("%1 to %2").arg(value, number(*figure.valueMax));
    if (!figure.unit.isEmpty())
        value += (figure.unit == "%"_L1 ? QString() : u" "_s) + figure.unit;
    QStringList lines{titled(MarkKind::Figure, bounded(figure.bound, value))};
    if (!figure.measure.isEmpty())
        lines << Words::tr("Counts: %1").arg(figure.measure);
    if (!figure.scope.isEmpty())
        lines << Words::tr("Scope: %1").arg(figure.scope);
    if (!figure.period.isOpen())
        lines << Words::tr("Period: %1").arg(shown(figure.period));
    if (figure.cumulative)
        lines << Words::tr("Counted up to then");
    return lines;
}

QStringList eventLines(const domain::Event &event)
{
    const QString days = event.interval.isOpen() ? QString() : shown(event.interval);
    QStringList lines{titled(MarkKind::Event, days.isEmpty() ? Words::tr("no date of its own") : days)};
    lines << event.summary;
    return lines;
}

} // namespace

QString kindName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person: return Words::tr("Person");
    case MarkKind::Organisation: return Words::tr("Organisation");
    case MarkKind::Place: return Words::tr("Place");
    case MarkKind::Document: return Words::tr("Document");
    case MarkKind::Contact: return Words::tr("Contact");
    case MarkKind::Date: return Words::tr("Date");
    case MarkKind::Figure: return Words::tr("Figure");
    case MarkKind::Event: return Words::tr("Event");
    }
    return {};
}

QString kindsName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person: return Words::tr("People");
    case MarkKind::Organisation: return Words::tr("Organisations");
    case MarkKind::Place: return Words::tr("Places");
    case MarkKind::Document: return Words::tr("Documents");
    case MarkKind::Contact: return Words::tr("Contacts");
    case MarkKind::Date: return Words::tr("Dates");
    case MarkKind::Figure: return Words::tr("Figures");
    case MarkKind::Event: return Words::tr("Events");
    }
    return {};
}

QString postWords(const domain::Post &post)
{
    const QString text = post.text.isEmpty() ? post.organisation + post.titles.join(u'、') : post.text;
    const QString state = stateWords(post.state);
    return state.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, state);
}

QString explanation(const domain::Article &article, const PassageMark &mark)
{
    const domain::Derived &derived = article.derived;
    switch (mark.kind) {
    case MarkKind::Date: return dateLines(derived.dates.at(mark.item)).join(u'\n');
    case MarkKind::Figure: return figureLines(derived.figures.at(mark.item)).join(u'\n');
    case MarkKind::Event: return eventLines(derived.events.at(mark.item)).join(u'\n');
    default: break;
    }
    const domain::EntityMentions &entity = derived.entities.at(mark.item);
    return entityLines(entity, entity.mentions.at(mark.mention)).join(u'\n');
}

QString precisionWords(domain::DatePrecision precision)
{
    switch (precision) {
    case domain::DatePrecision::None: break;
    case domain::DatePrecision::Day: return Words::tr("a day");
    case domain::DatePrecision::Month: return Words::tr("a month");
    case domain::DatePrecision::Quarter: return Words::tr("a quarter");
    case domain::DatePrecision::Year: return Words::tr("a year");
    case domain::DatePrecision::Range: return Words::tr("a range");
    case domain::DatePrecision::Open: return Words::tr("with an open end");
    }
    return {};
}

namespace {

// By what a short form was taken for its full name.
QString shortFormWords(const QString &name, const QString &where)
{
    static const QHash<QString, const char *> table{
        {u"sentence"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "short for %1, which the sentence names")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "short for %1, which the paragraph names")},
        {u"text before"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "short for %1, which was named before")},
        {u"headline"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "short for %1, which the headline names")},
        {u"article"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "short for %1, which the article names")},
        {u"district"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "short for %1, of the district it is about")},
    };
    const QString words = known(table, where);
    return words.isEmpty() ? Words::tr("short for %1").arg(name) : words.arg(name);
}

} // namespace

QString mentionReasonWords(const QString &reason)
{
    static const QHash<QString, const char *> table{
        {u"full name"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a full name")},
        {u"short form"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a short form")},
        {u"byline"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "stands in a byline")},
        {u"post"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a post stands beside it")},
        {u"word behind"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a word that people do follows")},
        {u"named elsewhere"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "named elsewhere in the article")},
        {u"tagger"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "looks like a name where it stands")},
        {u"known name"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a name the lexicon knows")},
        {u"shape"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "made as names are made")},
        {u"area"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "in the list of administrative areas")},
        {u"site"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "ends as names of places do")},
    };
    const qsizetype colon = reason.indexOf(": "_L1);
    if (colon < 0)
        return known(table, reason);
    const QString key = reason.first(colon);
    QString name = reason.sliced(colon + 2);
    if (key == "abbreviation"_L1)
        return Words::tr("short for %1, as the text says").arg(name);
    if (key != "short form"_L1)
        return known(table, key);
    const qsizetype bracket = name.lastIndexOf(" ("_L1);
    const bool told = bracket > 0 && name.endsWith(u')');
    const QString where = told ? name.sliced(bracket + 2).chopped(1) : QString();
    return shortFormWords(told ? name.first(bracket) : name, where);
}

QString dateRuleWords(const QString &rule)
{
    static const QHash<QString, const char *> table{
        {u"absolute"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "the text names the year")},
        {u"partial"_s,
         QT_TRANSLATE_NOOP("baolan::items::MentionWords", "the year is that of the page or of what was told before")},
        {u"relative"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "counted from the page's date")},
        {u"range"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "from one date to another")},
        {u"since"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "from then on")},
        {u"deadline"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a deadline")},
        {u"as of"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "counted up to then")},
        {u"span"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "so long, counted from the page's date")},
        {u"vague"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "the words name no days")},
        {u"feast"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "the calendar of feasts")},
        {u"period"_s,
         QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a named period, such as a plan or a school year")},
    };
    return known(table, rule);
}

QString districtReasonWords(const QString &reason)
{
    static const QHash<QString, const char *> table{
        {u"headline"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "The headline names it")},
        {u"first sentence"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "The first sentence names it")},
        {u"named often"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "It is named often")},
        {u"mentioned"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "It is named in passing")},
        {u"township"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "A place of this district is named")},
    };
    return known(table, reason);
}

QString clueWords(const QString &rule)
{
    static const QHash<QString, const char *> table{
        {u"user's date"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "set by you")},
        {u"manifest date"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "said in the manifest")},
        {u"printed date"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "printed on the page")},
        {u"path date"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "said in the file's path")},
        {u"given date"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "given with the page")},
        {u"past event"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "told as past")},
        {u"event to come"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "told as yet to come")},
        {u"usual lag"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "news is usually printed soon after")},
        {u"usual lead"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "news is usually printed shortly before")},
        {u"weekday"_s,
         QT_TRANSLATE_NOOP("baolan::items::MentionWords", "the day of the week, which only some years have")},
        {u"word of its time"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a word that is no older")},
        {u"deadline"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a deadline still open")},
        {u"usual lead"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "news is usually printed shortly before")},
        {u"word of its time"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a word that was not used before")},
        {u"weekday"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "the day of the week that is named")},
        {u"since"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "began before it was printed")},
        {u"period that runs"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a period that is under way")},
        {u"year planned"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "plans for this year")},
        {u"year reported"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a year that is summed up")},
        {u"year named"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a year that is named")},
        {u"feast"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a feast that is kept")},
        {u"feast ahead"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a feast that is ahead")},
        {u"anniversary"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "an anniversary")},
        {u"campaign"_s, QT_TRANSLATE_NOOP("baolan::items::MentionWords", "a campaign of known years")},
        {u"campaign theme"_s,
         QT_TRANSLATE_NOOP("baolan::items::MentionWords", "the theme of a campaign of known years")},
    };
    return known(table, rule);
}

QString dateSourceWords(domain::DateSource source)
{
    switch (source) {
    case domain::DateSource::User: return Words::tr("set by you");
    case domain::DateSource::Manifest: return Words::tr("from the manifest");
    case domain::DateSource::Printed: return Words::tr("printed on the page");
    case domain::DateSource::Path: return Words::tr("from the file's path");
    case domain::DateSource::Inferred: return Words::tr("inferred from the articles");
    case domain::DateSource::None: break;
    }
    return {};
}

} // namespace baolan::items
