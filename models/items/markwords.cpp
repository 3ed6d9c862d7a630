// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/markwords.h"

#include <QCoreApplication>
#include <QHash>

namespace baolan::items {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *english) { return QCoreApplication::translate("Marks", english); }

QString what(domain::RepairKind kind)
{
    switch (kind) {
    case domain::RepairKind::Join: return words(QT_TRANSLATE_NOOP("Marks", "Put together here"));
    case domain::RepairKind::HeadlineJoin: return words(QT_TRANSLATE_NOOP("Marks", "The headline was printed on several lines"));
    case domain::RepairKind::CreditCut: return words(QT_TRANSLATE_NOOP("Marks", "A credit that stood at the paragraph's end was taken out"));
    case domain::RepairKind::Continuation: return words(QT_TRANSLATE_NOOP("Marks", "What follows stood elsewhere on the page"));
    }
    return {};
}

// Keys of the analysis; one that is not known here says nothing and is left out rather than shown untranslated.
QString why(const QString &reason)
{
    static const QHash<QString, const char *> known{
        {u"column break"_s, QT_TRANSLATE_NOOP("Marks", "a column break tore the sentence")},
        {u"page break"_s, QT_TRANSLATE_NOOP("Marks", "a page break tore the sentence")},
        {u"word runs on"_s, QT_TRANSLATE_NOOP("Marks", "a word runs on")},
        {u"sentence runs on"_s, QT_TRANSLATE_NOOP("Marks", "the sentence runs on")},
        {u"open quotation"_s, QT_TRANSLATE_NOOP("Marks", "a quotation was still open")},
        {u"open bracket"_s, QT_TRANSLATE_NOOP("Marks", "a bracket was still open")},
        {u"no full stop"_s, QT_TRANSLATE_NOOP("Marks", "there was no full stop")},
        {u"line break"_s, QT_TRANSLATE_NOOP("Marks", "a line ended in the middle of the sentence")},
        {u"clause runs on"_s, QT_TRANSLATE_NOOP("Marks", "the clause runs on")},
        {u"no indent"_s, QT_TRANSLATE_NOOP("Marks", "what follows was not indented")},
        {u"printed line"_s, QT_TRANSLATE_NOOP("Marks", "its lines follow one another directly")},
    };
    const auto found = known.constFind(reason);
    return found == known.constEnd() ? QString() : words(*found);
}

QString what(domain::SuspectKind kind)
{
    switch (kind) {
    case domain::SuspectKind::StrayLatin: return words(QT_TRANSLATE_NOOP("Marks", "Latin letters where Chinese is expected"));
    case domain::SuspectKind::UnbalancedQuotes: return words(QT_TRANSLATE_NOOP("Marks", "A quotation mark without its partner"));
    case domain::SuspectKind::MissingCharacter: return words(QT_TRANSLATE_NOOP("Marks", "A character seems to be missing"));
    case domain::SuspectKind::ReplacedByte: return words(QT_TRANSLATE_NOOP("Marks", "The file was damaged here; a character is lost"));
    case domain::SuspectKind::OddCharacter: return words(QT_TRANSLATE_NOOP("Marks", "A character that does not fit"));
    case domain::SuspectKind::Repetition: return words(QT_TRANSLATE_NOOP("Marks", "Said twice in a row"));
    }
    return {};
}

QString withConfidence(const QString &sentence, double confidence)
{
    return words(QT_TRANSLATE_NOOP("Marks", "%1 (%2)")).arg(sentence, confidenceWords(confidence));
}

} // namespace

QString confidenceWords(double confidence)
{
    const int percent = qRound(qBound(0.0, confidence, 1.0) * 100);
    if (percent >= 95)
        return words(QT_TRANSLATE_NOOP("Marks", "sure, %1 %")).arg(percent);
    if (percent >= 75)
        return words(QT_TRANSLATE_NOOP("Marks", "fairly sure, %1 %")).arg(percent);
    return words(QT_TRANSLATE_NOOP("Marks", "not sure, %1 %")).arg(percent);
}

QString sentence(const domain::Repair &repair)
{
    const QString reason = why(repair.reason);
    const QString text = what(repair.kind);
    return withConfidence(reason.isEmpty() ? text : words(QT_TRANSLATE_NOOP("Marks", "%1: %2")).arg(text, reason),
                          repair.confidence);
}

QString sentence(const domain::Suspect &suspect, QStringView text)
{
    constexpr qsizetype longest = 24;
    QString quoted = text.left(longest).toString();
    if (text.size() > longest)
        quoted += u'…';
    const QString about = what(suspect.kind);
    return withConfidence(quoted.isEmpty() ? about : words(QT_TRANSLATE_NOOP("Marks", "%1: “%2”")).arg(about, quoted),
                          suspect.confidence);
}

} // namespace baolan::items
