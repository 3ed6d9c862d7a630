// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/article.h"

#include "models/domain/keys.h"

namespace baolan::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Keys kinds({std::pair{ArticleKind::Article, "article"_L1},
                      std::pair{ArticleKind::PhotoStory, "photo_story"_L1}});

constexpr Keys repairs({std::pair{RepairKind::Join, "join"_L1}, std::pair{RepairKind::HeadlineJoin, "headline join"_L1},
                        std::pair{RepairKind::CreditCut, "credit cut"_L1},
                        std::pair{RepairKind::Continuation, "continuation"_L1}});

constexpr Keys suspects({std::pair{SuspectKind::StrayLatin, "stray latin"_L1},
                         std::pair{SuspectKind::UnbalancedQuotes, "unbalanced quotes"_L1},
                         std::pair{SuspectKind::MissingCharacter, "missing character"_L1},
                         std::pair{SuspectKind::ReplacedByte, "replaced byte"_L1},
                         std::pair{SuspectKind::OddCharacter, "odd character"_L1},
                         std::pair{SuspectKind::Repetition, "repetition"_L1}});

} // namespace

QString Article::text(int part) const
{
    switch (part) {
    case part::Headline: return headline;
    case part::Kicker: return kicker;
    case part::Subheadline: return subheadline;
    case part::Series: return series;
    case part::Credits: return credits.join(u'\n');
    default: return paragraphs.value(part);
    }
}

qsizetype Article::length() const
{
    qsizetype characters = 0;
    for (const QString &paragraph : paragraphs) {
        for (const QChar unit : paragraph)
            characters += !unit.isSpace() && !unit.isLowSurrogate();
    }
    return characters;
}

QString key(ArticleKind kind) { return kinds.key(kind); }
ArticleKind articleKind(QStringView key) { return kinds.value(key); }
QString key(RepairKind kind) { return repairs.key(kind); }
RepairKind repairKind(QStringView key) { return repairs.value(key); }
QString key(SuspectKind kind) { return suspects.key(kind); }
SuspectKind suspectKind(QStringView key) { return suspects.value(key); }

} // namespace baolan::domain
