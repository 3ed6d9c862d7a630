// SPDX-License-Identifier: GPL-3.0-or-later
// Shows how texts are cut and what names are read from them, to see why a rule did or did not hold: showtokens TEXT…
#include "models/analysis/common/parts.h"
#include "models/analysis/names/namecharacters.h"
#include "models/analysis/names/persons.h"
#include "models/analysis/names/readnames.h"

#include <QTextStream>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace baolan::analysis;

namespace {

QString classesOf(const Token &token)
{
    constexpr std::pair<std::uint32_t, const char *> names[] = {
        {word::Title, "title"},       {word::PersonNoun, "person"},   {word::Head, "head"},
        {word::Office, "office"},     {word::Company, "company"},     {word::School, "school"},
        {word::Media, "media"},       {word::Department, "dept"},     {word::Venue, "venue"},
        {word::PlaceHead, "place"},   {word::Body, "body"},           {word::Cue, "cue"},
        {word::Scope, "scope"},       {word::Level, "level"},         {word::Generic, "generic"},
        {word::Boundary, "boundary"}, {word::Internal, "internal"},   {word::Former, "former"},
        {word::Leading, "leading"},   {word::Area, "area"},           {word::Society, "society"},
        {word::Plain, "plain"},       {word::AreaAlias, "areaalias"}, {word::Nominee, "nominee"}};
    constexpr const char *speeches[] = {"n",  "v", "vn", "a", "b", "d", "t", "j",   "nz",    "ns",
                                        "nr", "m", "q",  "r", "p", "c", "u", "pos", "idiom", "other"};
    QStringList told;
    if (token.kind == TokenKind::Person)
        told.append(u"PERSON %1/%2"_s.arg(token.reasons).arg(token.margin));
    if (token.kind == TokenKind::Word)
        told.append(QLatin1StringView(speeches[std::to_underlying(token.info.speech)]) +
                    QString::number(token.info.cost));
    for (const auto &[bit, name] : names) {
        if (token.is(bit))
            told.append(QLatin1StringView(name));
    }
    return told.join(u',');
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    Segmenter segmenter;
    for (int i = 1; i < argc; ++i) {
        const QString text = QString::fromLocal8Bit(argv[i]);
        const Part part{0, text, foldedUnits(text)};
        PartReading reading{.part = &part, .text = simplifiedUnits(part.folded), .tokens = {}, .bodies = {}};
        segmenter.segment(reading.text, readBylineNames(reading.text, false), reading.tokens);
        for (const Token &token : reading.tokens)
            out << reading.textOf(token) << '[' << classesOf(token) << "] ";
        Parts parts;
        parts.push_back(part);
        baolan::domain::Derived derived;
        readNames(parts, {.region = u"110000"_s}, derived);
        for (const baolan::domain::EntityMentions &entity : derived.entities) {
            out << "\n  " << baolan::domain::key(entity.type) << ' ' << entity.mentions.front().text;
            for (const baolan::domain::Post &post : entity.posts)
                out << " | " << post.text;
        }
        out << "\n\n";
    }
    return 0;
}
