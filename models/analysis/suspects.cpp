// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/suspects.h"

#include "models/analysis/wordlist.h"
#include "models/text/han.h"

namespace baolan::analysis {

using domain::Suspect;
using domain::SuspectKind;
using domain::TextRange;

namespace {

// Small Latin words that Chinese text does use.
constexpr WordList borrowed{u"km",     u"kg",   u"cm",   u"mm",   u"kw",  u"kwh",  u"mg",  u"ml",   u"app",   u"vs",
                            u"pm",     u"am",   u"wifi", u"e",    u"ofo", u"de",   u"www", u"com",  u"cn",    u"logo",
                            u"iphone", u"ipad", u"hold", u"mini", u"max", u"plus", u"pro", u"blog", u"email", u"http"};

class Inspector
{
public:
    Inspector(int part, QStringView text, bool quotationGoesOn, std::vector<Suspect> &found)
        : m_part(part)
        , m_text(text)
        , m_quotationGoesOn(quotationGoesOn)
        , m_found(found)
    {
    }

    void inspect()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const char16_t unit = m_text[i].unicode();
            if (text::isHan(unit)) {
                repetition(i);
                continue;
            }
            if (unit == 0xfffd)
                i = run(i, SuspectKind::ReplacedByte, 1.0);
            else if (unit < 0x80 ? (unit >= u'a' && unit <= u'z' && (i == 0 || !isWordUnit(m_text[i - 1]))) : false)
                i = latinWord(i);
            else if (isOdd(i))
                i = run(i, SuspectKind::OddCharacter, 0.8);
            else if (const unsigned classes = text::classes(unit))
                mark(i, classes);
        }
        for (const qsizetype at : m_opened)
            quote(at, m_quotationGoesOn && at == m_opened.back() && startsParagraph(at) ? 0.0 : 0.8);
    }

private:
    void add(SuspectKind kind, qsizetype start, qsizetype end, double confidence)
    {
        m_found.push_back({kind, TextRange{m_part, start, end}, confidence});
    }
    void quote(qsizetype at, double confidence)
    {
        if (confidence > 0)
            add(SuspectKind::UnbalancedQuotes, at, at + 1, confidence);
    }
    [[nodiscard]] bool startsParagraph(qsizetype at) const { return text::stripped(m_text.first(at)).isEmpty(); }
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }

    static bool isWordUnit(QChar unit)
    {
        return text::is(unit, text::Latin | text::Digit) || QStringView(u"@._-/&%").contains(unit);
    }

    qsizetype run(qsizetype start, SuspectKind kind, double confidence)
    {
        qsizetype end = start + 1;
        while (end < m_text.size() &&
               (kind == SuspectKind::ReplacedByte ? m_text[end].unicode() == 0xfffd : isOdd(end)))
            ++end;
        add(kind, start, end, confidence);
        return end - 1;
    }

    /// and between two Chinese characters: a small word where a Chinese one belongs.
    qsizetype latinWord(qsizetype start)
    {
        qsizetype end = start;
        bool plain = true;
        while (end < m_text.size() && isWordUnit(m_text[end])) {
            plain &= m_text[end].unicode() >= u'a' && m_text[end].unicode() <= u'z';
            ++end;
        }
        const QStringView word = m_text.sliced(start, end - start);
        if (!plain || word.size() < 2 || word.size() > 12)
            return end - 1;
        if (borrowed.has(word))
            return end - 1;
        qsizetype before = start - 1;
        qsizetype after = end;
        while (before >= 0 && text::isBlank(m_text[before]))
            --before;
        while (after < m_text.size() && text::isBlank(m_text[after]))
            ++after;
        if (before >= 0 && after < m_text.size() && text::isHan(m_text[before]) && text::isHan(m_text[after]))
            add(SuspectKind::StrayLatin, start, end, before < start - 1 ? 0.9 : 0.7);
        return end - 1;
    }

    /// Private use, controls, letters of scripts that stray into Chinese only by a wrong encoding.
    [[nodiscard]] bool isOdd(qsizetype i) const
    {
        const char16_t unit = m_text[i].unicode();
        if ((unit >= 0xe000 && unit <= 0xf8ff) || unit < 0x20 || (unit >= 0x7f && unit < 0xa0))
            return !text::isBlank(unit);
        if ((unit >= 0xc0 && unit <= 0x24f && unit != 0xd7 && unit != 0xf7) || (unit >= 0x370 && unit <= 0x52f) ||
            (unit >= 0xff66 && unit <= 0xff9f))
            return text::isHan(at(i - 1)) && (text::isHan(at(i + 1)) || isOddLetter(at(i + 1)));
        return false;
    }
    static bool isOddLetter(QChar unit) { return unit.unicode() >= 0xc0 && unit.unicode() <= 0x52f; }

    void mark(qsizetype i, unsigned classes)
    {
        const QChar unit = m_text[i];
        if (unit == u'“' || unit == u'「') {
            m_opened.push_back(i);
        } else if (unit == u'”' || unit == u'」') {
            if (m_opened.empty()) {
                quote(i, 0.9);
            } else {
                if (m_opened.back() == i - 1)
                    add(SuspectKind::MissingCharacter, i - 1, i + 1, 0.8);
                m_opened.pop_back();
            }
        } else if ((unit == u'□' || unit == u'■' || unit == u'〓' || unit == u'▇') && text::isHan(at(i - 1)) &&
                   text::isHan(at(i + 1))) {
            add(SuspectKind::MissingCharacter, i, i + 1, 0.9);
        } else if ((classes & text::Closing) && i > 0 && text::closingOf(m_text[i - 1]) == unit) {
            add(SuspectKind::MissingCharacter, i - 1, i + 1, 0.8);
        } else if ((classes & text::ClauseBreak) && i > 0 && text::is(m_text[i - 1], text::ClauseBreak)) {
            add(SuspectKind::MissingCharacter, i - 1, i + 1, 0.6);
        } else if ((classes & text::ClauseBreak) && i > 0 && m_text[i - 1] == u'。') {
            add(SuspectKind::MissingCharacter, i - 1, i + 1, 0.6);
        }
    }

    /// Three characters or more that stand twice in a row: 我们的我们的.
    void repetition(qsizetype i)
    {
        if (i < m_repeatedUntil || i + 6 > m_text.size() || m_text[i] == m_text[i + 1])
            return;
        for (qsizetype n = 3; n <= 8 && i + 2 * n <= m_text.size(); ++n) {
            if (m_text[i] != m_text[i + n] || m_text.sliced(i, n) != m_text.sliced(i + n, n) ||
                !text::isAllHan(m_text.sliced(i, n)))
                continue;
            add(SuspectKind::Repetition, i, i + 2 * n, 0.8);
            m_repeatedUntil = i + 2 * n;
            return;
        }
    }

    int m_part;
    QStringView m_text;
    bool m_quotationGoesOn;
    std::vector<Suspect> &m_found;
    std::vector<qsizetype> m_opened;
    qsizetype m_repeatedUntil = 0;
};

bool startsWithQuote(QStringView text)
{
    text = text::stripped(text);
    return !text.isEmpty() && (text.front() == u'“' || text.front() == u'「');
}

} // namespace

std::vector<Suspect> suspectsOf(const domain::Article &article)
{
    std::vector<Suspect> found;
    for (const int part : {domain::part::Kicker, domain::part::Headline, domain::part::Subheadline})
        Inspector(part, article.text(part), false, found).inspect();
    for (int i = 0; i < int(article.paragraphs.size()); ++i) {
        // A quotation over several paragraphs opens each of them and closes the last.
        const bool goesOn = i + 1 < article.paragraphs.size() && startsWithQuote(article.paragraphs[i + 1]);
        Inspector(i, article.paragraphs[i], goesOn, found).inspect();
    }
    return found;
}

} // namespace baolan::analysis
