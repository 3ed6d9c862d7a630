// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/search/searchcompleter.h"

#include "models/text/query/fields.h"
#include "models/text/query/querylanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace baolan::items {

using domain::NameKind;
using text::SearchField;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baolan::items::SearchCompleter)
};

bool isChinese() { return QLocale().language() == QLocale::Chinese; }

text::FieldNames shownNames() { return isChinese() ? text::FieldNames::Chinese : text::FieldNames::English; }

bool begins(const QString &name, const QString &typed) { return name.startsWith(typed, Qt::CaseInsensitive); }

/// A value with what would end it stands in quotation marks.
QString asValue(const QString &name)
{
    static const QString ends = u" \t()（）\"“”"_s;
    const bool plain = std::ranges::none_of(name, [](QChar unit) { return ends.contains(unit); });
    return plain ? name : u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

std::optional<NameKind> namesOf(SearchField field)
{
    switch (field) {
    case SearchField::Person: return NameKind::Person;
    case SearchField::Organisation: return NameKind::Organisation;
    case SearchField::Place: return NameKind::Place;
    case SearchField::Document: return NameKind::Document;
    case SearchField::Contact: return NameKind::Contact;
    case SearchField::District:
    case SearchField::Mentions: return NameKind::District;
    case SearchField::Section: return NameKind::Section;
    case SearchField::Tag: return NameKind::Tag;
    case SearchField::Publication: return NameKind::Publication;
    case SearchField::Saved: return NameKind::Saved;
    default: return std::nullopt;
    }
}

} // namespace

/// Where one types: the word or value that ends at the caret, and the field before it.
struct SearchCompleter::Spot {
    QString typed;
    qsizetype start = 0;
    qsizetype end = 0;
    std::optional<SearchField> field;
    bool isValue = false; ///< behind a field's colon
};

namespace {

template<typename Spot>
Spot spotAt(const QString &text, qsizetype caret)
{
    Spot spot{.typed = {}, .start = caret, .end = caret, .field = {}, .isValue = false};
    const text::ParsedQuery parsed = text::parse(text, QDate::currentDate());
    std::optional<SearchField> before;
    for (const text::QueryToken &token : parsed.tokens) {
        const QString words = text.sliced(token.start, token.end - token.start);
        const bool touches = token.start < caret && caret <= token.end;
        if (token.kind == text::QueryTokenKind::Field) {
            QString name = words;
            while (name.endsWith(u':') || name.endsWith(u'：'))
                name.chop(1);
            before = text::searchField(name);
            if (token.end == caret && name.size() < words.size()) {
                spot.field = before;
                spot.isValue = true;
            }
            continue;
        }
        if (touches && (token.kind == text::QueryTokenKind::Word || token.kind == text::QueryTokenKind::Value ||
                        token.kind == text::QueryTokenKind::Fault)) {
            spot.isValue = before.has_value() && token.start > 0 &&
                           (text[token.start - 1] == u':' || text[token.start - 1] == u'：');
            spot.field = spot.isValue ? before : std::nullopt;
            spot.start = token.start;
            spot.end = token.end;
            spot.typed = text.sliced(token.start, caret - token.start);
        }
        const bool colon = words == ":"_L1 || words == u"："_s;
        if (colon && token.end == caret) {
            spot.field = before;
            spot.isValue = before.has_value();
        } else if (!colon) {
            before.reset();
        }
    }
    return spot;
}

} // namespace

SearchCompleter::SearchCompleter(Names names, QObject *parent) : QObject(parent), m_names(std::move(names)) {}

SearchCompleter::~SearchCompleter() { m_stop.request_stop(); }

void SearchCompleter::stop()
{
    ++m_question;
    m_stop.request_stop();
}

void SearchCompleter::complete(const QString &text, qsizetype caret)
{
    stop();
    m_stop = std::stop_source();
    m_known.clear();
    const Spot spot = spotAt<Spot>(text, caret);
    const auto offer = [&](Completion::Kind kind, const QString &shown, const QString &detail, const QString &insert) {
        m_known.push_back({kind, shown, detail, spot.start, spot.end, insert});
    };
    if (spot.isValue && spot.field) {
        for (const text::ValueNames &value : text::closedValues(*spot.field)) {
            const QString &name = isChinese() ? value.chinese : value.english;
            if (begins(value.english, spot.typed) || begins(value.chinese, spot.typed))
                offer(Completion::Kind::Value, name, {}, name + u' ');
        }
        if (const std::optional<NameKind> kind = namesOf(*spot.field))
            askForNames(*kind, spot);
    } else if (!spot.typed.isEmpty()) {
        for (const SearchField field : text::searchFields()) {
            const QStringList names = text::fieldNames(field);
            if (std::ranges::any_of(names, [&](const QString &name) { return begins(name, spot.typed); })) {
                const QString name = text::fieldName(field, shownNames());
                offer(Completion::Kind::Field, name + u':', Words::tr("field"), name + u':');
            }
        }
    }
    Q_EMIT completed(m_known);
}

void SearchCompleter::askForNames(NameKind kind, const Spot &spot)
{
    m_names(kind, spot.typed, m_stop.get_token())
        .then(this, [this, kind, question = m_question, start = spot.start,
                     end = spot.end](const domain::Expected<std::vector<domain::Suggestion>> &names) {
            // A list that cannot be had is no reason to interrupt who types.
            if (question != m_question || !names)
                return;
            const bool isSaved = kind == NameKind::Saved;
            for (const domain::Suggestion &known : *names) {
                const QString count = known.articles > 0 ? QLocale().toString(known.articles) : QString();
                m_known.push_back({isSaved ? Completion::Kind::Saved : Completion::Kind::Name, known.name,
                                   isSaved ? Words::tr("saved search") : count, start, end,
                                   asValue(known.name) + u' '});
            }
            Q_EMIT completed(m_known);
        });
}

} // namespace baolan::items
