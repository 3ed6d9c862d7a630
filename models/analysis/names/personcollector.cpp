// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names/personcollector.h"

#include "models/analysis/names/namecharacters.h"
#include "models/analysis/names/persons.h"

#include <algorithm>

namespace baolan::analysis {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reasonOf(std::uint8_t reasons)
{
    if (reasons & evidence::Byline)
        return u"byline"_s;
    if (reasons & evidence::Role)
        return u"post"_s;
    if (reasons & evidence::Cue)
        return u"word behind"_s;
    if (reasons & evidence::Known)
        return u"named elsewhere"_s;
    if (reasons & evidence::Tagged)
        return u"tagger"_s;
    return reasons & evidence::Lexicon ? u"known name"_s : u"shape"_s;
}

double confidenceOf(const Token &token)
{
    if (token.reasons & evidence::Byline)
        return 1.0;
    return std::clamp(0.6 + token.margin / 4000.0 + (token.reasons & evidence::Role ? 0.1 : 0.0), 0.3, 0.99);
}

class PersonCollector final
{
public:
    void collectNames(const PartReading &reading)
    {
        for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
            if (isPerson(reading, i) && !isSurname(reading.tokens[i]))
                add(reading, i, i, canonical(reading, i));
        }
    }

    /// 王主席, 张师傅: of the one person of that surname, else a person of its own.
    void collectCalls(const PartReading &reading)
    {
        for (std::size_t i = 0; i + 1 < reading.tokens.size(); ++i) {
            const Token &token = reading.tokens[i];
            if (token.kind != TokenKind::Person || !isSurname(token) || reading.inBody(i) ||
                !reading.tokens[i + 1].is(word::Title | word::PersonNoun))
                continue;
            const QString surname = reading.printed(token.start, token.end);
            QString owner;
            bool isUnique = true;
            for (const domain::EntityMentions &entity : m_entities) {
                if (!entity.name.startsWith(surname) || entity.name.size() < 2 || isCall(entity.name))
                    continue;
                isUnique = owner.isEmpty();
                owner = entity.name;
            }
            add(reading, i, i + 1,
                isUnique && !owner.isEmpty() ? owner : reading.printed(token.start, reading.tokens[i + 1].end));
        }
    }

    [[nodiscard]] std::vector<domain::EntityMentions> take() { return std::move(m_entities); }

    static bool isPerson(const PartReading &reading, std::size_t i)
    {
        const Token &token = reading.tokens[i];
        if (token.kind != TokenKind::Person || (reading.inBody(i) && !(token.reasons & evidence::Byline)))
            return false;
        return isCertainPerson(reading, i) || isListed(reading, i);
    }

private:
    /// 甲、乙、丙: what stands beside a certain person in a list is one.
    static bool isListed(const PartReading &reading, std::size_t i)
    {
        const auto isMark = [&](std::size_t at) {
            return at < reading.tokens.size() && reading.tokens[at].mark == u'、';
        };
        const auto isName = [&](std::size_t at) {
            return at < reading.tokens.size() && reading.tokens[at].kind == TokenKind::Person;
        };
        for (std::size_t at = i; at >= 2 && isMark(at - 1) && isName(at - 2); at -= 2) {
            if (isCertainPerson(reading, at - 2))
                return true;
        }
        for (std::size_t at = i; isMark(at + 1) && isName(at + 2); at += 2) {
            if (isCertainPerson(reading, at + 2))
                return true;
        }
        return false;
    }

    static bool isSurname(const Token &token) { return token.length() == 1; }

    /// Whether the name is surname and title, not a full name.
    static bool isCall(const QString &name)
    {
        return lexicon::classesOf(QStringView(name).sliced(1)) & (word::Title | word::PersonNoun);
    }

    static QString canonical(const PartReading &reading, std::size_t i)
    {
        QString name = reading.printed(reading.tokens[i].start, reading.tokens[i].end);
        if (reading.tokens[i].reasons & evidence::Byline)
            name.removeIf([](QChar unit) { return unit.isSpace(); });
        return name;
    }

    void add(const PartReading &reading, std::size_t first, std::size_t last, const QString &name)
    {
        const Token &token = reading.tokens[first];
        const qsizetype end = reading.tokens[last].end;
        domain::EntityMentions &entity = entityOf(name);
        entity.mentions.push_back({reading.printed(token.start, end),
                                   {reading.part->number, token.start, end},
                                   reasonOf(token.reasons),
                                   confidenceOf(token)});
        if (token.reasons & evidence::Byline)
            return;
        addPosts(reading, first, entity);
    }

    static void addPosts(const PartReading &reading, std::size_t person, domain::EntityMentions &entity)
    {
        std::vector<PostSpan> spans;
        if (const auto before = postBefore(reading, person)) {
            if (const auto apposition = postAsApposition(reading, before->first))
                spans.push_back(*apposition);
            spans.push_back(*before);
        } else if (const auto apposition = postAsApposition(reading, person)) {
            spans.push_back(*apposition);
        }
        if (const auto behind = postBehind(reading, person))
            spans.push_back(*behind);
        for (const PostSpan &span : spans) {
            domain::Post post = describedPost(reading, span);
            const bool isTold =
                std::ranges::any_of(entity.posts, [&](const domain::Post &told) { return told.text == post.text; });
            if (!isTold)
                entity.posts.push_back(std::move(post));
        }
    }

    domain::EntityMentions &entityOf(const QString &name)
    {
        for (domain::EntityMentions &entity : m_entities) {
            if (entity.name == name)
                return entity;
        }
        m_entities.push_back({.type = domain::EntityType::Person, .name = name, .id = {}, .mentions = {}, .posts = {}});
        return m_entities.back();
    }

    std::vector<domain::EntityMentions> m_entities;
};

} // namespace

std::vector<PostSpan> postSpans(const PartReading &reading)
{
    std::vector<PostSpan> spans;
    for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
        if (!PersonCollector::isPerson(reading, i))
            continue;
        for (const auto &post : {postBefore(reading, i), postBehind(reading, i)}) {
            if (post)
                spans.push_back(*post);
        }
    }
    return spans;
}

std::vector<domain::EntityMentions> collectPersons(const std::vector<PartReading> &readings)
{
    PersonCollector collector;
    for (const PartReading &reading : readings)
        collector.collectNames(reading);
    for (const PartReading &reading : readings)
        collector.collectCalls(reading);
    return collector.take();
}

} // namespace baolan::analysis
