// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textmarks.h"

#include "app/cli/words.h"

#include <algorithm>
#include <vector>

namespace baolan::cli {

namespace {

/// Signs to be put into a part's text before the unit at `offset`.
struct Sign {
    int part = 0;
    qsizetype offset = 0;
    QString text;
};

QString raised(qsizetype number)
{
    constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text = QString::number(number);
    for (QChar &digit : text)
        digit = digits[digit.digitValue()];
    return text;
}

QString word(domain::RepairKind kind)
{
    switch (kind) {
    case domain::RepairKind::Join: return translate("cli", "pieces put together");
    case domain::RepairKind::HeadlineJoin: return translate("cli", "a headline of several lines");
    case domain::RepairKind::CreditCut: return translate("cli", "a credit was taken out");
    case domain::RepairKind::Continuation: return translate("cli", "continued from another place");
    }
    return {};
}

QString word(domain::SuspectKind kind)
{
    switch (kind) {
    case domain::SuspectKind::StrayLatin: return translate("cli", "a stray Latin word");
    case domain::SuspectKind::UnbalancedQuotes: return translate("cli", "quotation marks that do not match");
    case domain::SuspectKind::MissingCharacter: return translate("cli", "a character seems to be missing");
    case domain::SuspectKind::ReplacedByte: return translate("cli", "bytes that could not be read");
    case domain::SuspectKind::OddCharacter: return translate("cli", "a character that does not belong here");
    case domain::SuspectKind::Repetition: return translate("cli", "text that stands here twice");
    }
    return {};
}

/// The reasons the analysis gives, in words; one it may add later is shown as it is.
QString reason(const QString &key)
{
    const std::pair<QLatin1StringView, QString> words[]{
        {"column break"_L1, translate("cli", "column break")},
        {"page break"_L1, translate("cli", "page break")},
        {"line break"_L1, translate("cli", "line break")},
        {"word runs on"_L1, translate("cli", "the word runs on")},
        {"clause runs on"_L1, translate("cli", "the clause runs on")},
        {"sentence runs on"_L1, translate("cli", "the sentence runs on")},
        {"open quotation"_L1, translate("cli", "a quotation is open")},
        {"open bracket"_L1, translate("cli", "a bracket is open")},
        {"no full stop"_L1, translate("cli", "no full stop")},
        {"no indent"_L1, translate("cli", "no indent")},
        {"printed line"_L1, translate("cli", "printed in lines that follow one another")},
        {"glued credit"_L1, translate("cli", "it stood at the paragraph's end")},
    };
    for (const auto &[candidate, text] : words) {
        if (key == candidate)
            return text;
    }
    return key;
}

QString explained(qsizetype number, const QString &what, const QString &why, double confidence)
{
    const QString percent = QString::number(qRound(confidence * 100)) + u'%';
    return raised(number) + u' ' + (why.isEmpty() ? what : what + ": "_L1 + why) + u" · "_s + percent;
}

QString *partOf(domain::Article &article, int part)
{
    switch (part) {
    case domain::part::Headline: return &article.headline;
    case domain::part::Kicker: return &article.kicker;
    case domain::part::Subheadline: return &article.subheadline;
    case domain::part::Series: return &article.series;
    default: return part >= 0 && part < article.paragraphs.size() ? &article.paragraphs[part] : nullptr;
    }
}

} // namespace

MarkedText marked(const domain::Article &article)
{
    MarkedText result{article, {}};
    std::vector<Sign> signs;
    for (const domain::Repair &repair : article.repairs) {
        const qsizetype number = result.notes.size() + 1;
        signs.push_back({repair.part, repair.offset, u'¦' + raised(number)});
        result.notes += explained(number, word(repair.kind), reason(repair.reason), repair.confidence);
    }
    for (const domain::Suspect &suspect : article.suspects) {
        const qsizetype number = result.notes.size() + 1;
        signs.push_back({suspect.range.part, suspect.range.start, u"‹"_s});
        signs.push_back({suspect.range.part, suspect.range.end, u'›' + raised(number)});
        result.notes += explained(number, word(suspect.kind), {}, suspect.confidence);
    }
    // From the end, so that what stands before keeps its offset.
    std::ranges::stable_sort(signs, std::ranges::greater(), &Sign::offset);
    for (const Sign &sign : signs) {
        QString *text = partOf(result.article, sign.part);
        if (text && sign.offset >= 0 && sign.offset <= text->size())
            text->insert(sign.offset, sign.text);
    }
    return result;
}

} // namespace baolan::cli
