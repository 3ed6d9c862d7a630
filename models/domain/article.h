// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotations.h"
#include "models/domain/spanmap.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace baolan::domain {

enum class ArticleKind : std::uint8_t { Article, PhotoStory };

/// Someone who wrote or photographed: name and role as printed (记者, 通讯员, 实习记者, 摄影 …).
struct Byline {
    QString name;
    QString role;
    bool operator==(const Byline &) const = default;
};

enum class RepairKind : std::uint8_t {
    Join,         ///< a paragraph torn by a column or page break was put together; the seam is at `offset`
    HeadlineJoin, ///< a headline of several printed lines
    CreditCut,    ///< a photo credit glued to a paragraph's end was taken out
    Continuation  ///< the rest of the article stood on another place of the page
};

/// A change of the printed shape, never of the characters. `part`/`offset`: where it shows (UTF-16).
struct Repair {
    RepairKind kind = RepairKind::Join;
    int part = 0;
    qsizetype offset = 0;
    QString reason;          ///< an untranslated key such as "column break", "word runs on", "open quotation"
    double confidence = 1.0; ///< 0 … 1

    bool operator==(const Repair &) const = default;
};

enum class SuspectKind : std::uint8_t {
    StrayLatin,
    UnbalancedQuotes,
    MissingCharacter,
    ReplacedByte,
    OddCharacter,
    Repetition
};

/// A fault of print or recognition, shown and never corrected.
struct Suspect {
    SuspectKind kind = SuspectKind::StrayLatin;
    TextRange range;
    double confidence = 1.0;

    bool operator==(const Suspect &) const = default;
};

/// One item of a page after repair. All offsets are UTF-16 units within a part.
struct Article {
    QString key; ///< stable across re-import and re-segmentation; given when stored, empty before
    ArticleKind kind = ArticleKind::Article;
    int order = 0; ///< on its page, from 0
    QString kicker;
    QString headline;
    QString subheadline;
    QString series;
    std::vector<Byline> byline;
    QStringList credits;    ///< credit and byline lines that stood alone, as printed
    QStringList paragraphs; ///< repaired text, one entry a true paragraph
    SpanMap spans;
    std::vector<Repair> repairs;
    std::vector<Suspect> suspects;
    Derived derived;

    /// The text of a part (part::Headline … or a paragraph's number); empty when there is none.
    [[nodiscard]] QString text(int part) const;
    /// Characters of the body (code points without white space), what the list shows as length.
    [[nodiscard]] qsizetype length() const;

    bool operator==(const Article &) const = default;
};

[[nodiscard]] QString key(ArticleKind kind); ///< "article", "photo_story"
[[nodiscard]] ArticleKind articleKind(QStringView key);
[[nodiscard]] QString key(RepairKind kind); ///< "join", "headline join", "credit cut", "continuation"
[[nodiscard]] RepairKind repairKind(QStringView key);
[[nodiscard]] QString key(SuspectKind kind); ///< "stray latin", "unbalanced quotes" …
[[nodiscard]] SuspectKind suspectKind(QStringView key);

} // namespace baolan::domain
