// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facts/figures.h"

#include "models/analysis/facts/facttext.h"
#include "models/analysis/facts/figuremeasure.h"

#include <algorithm>

namespace baolan::analysis {

namespace {

/// A quotation as short as this that holds a number is a name or a slogan: “24小时”, “十百千”.
constexpr qsizetype shortQuotation = 10;
constexpr qsizetype longestTitle = 80;

class Scanner final
{
public:
    Scanner(const Part &part, std::span<const domain::DateMention> dates, std::vector<domain::Figure> &figures)
        : m_part(part)
        , m_text(factText(part.folded))
        , m_dates(dates)
        , m_figures(figures)
    {
    }

    void scan()
    {
        const QStringView text = m_text;
        for (qsizetype at = 0; at < text.size();) {
            const QChar unit = text[at];
            if (unit == u'《' || unit == u'“') {
                at = behindName(at);
            } else if (!startsNumeral(unit)) {
                at += 1;
            } else if (const qsizetype end = behindDate(at); end > at) {
                at = end;
            } else {
                at = readAt(at);
            }
        }
    }

private:
    /// The end of a title or of a slogan in quotation marks; behind the mark where neither begins.
    qsizetype behindName(qsizetype at) const
    {
        const bool title = m_text[at] == u'《';
        const qsizetype end = QStringView(m_text).indexOf(title ? u'》' : u'”', at);
        return end < 0 || end - at - 1 > (title ? longestTitle : shortQuotation) ? at + 1 : end + 1;
    }

    qsizetype behindDate(qsizetype at)
    {
        while (!m_dates.empty() && m_dates.front().range.end <= at)
            takeDate();
        return !m_dates.empty() && m_dates.front().range.start <= at ? m_dates.front().range.end : at;
    }

    void takeDate()
    {
        m_before = &m_dates.front();
        m_dates = m_dates.subspan(1);
    }

    qsizetype readAt(qsizetype at)
    {
        const auto numeral = readNumeral(m_text, at);
        if (!numeral)
            return at + 1;
        const auto quantity = readQuantity(m_text, *numeral);
        if (!quantity)
            return numeral->end;
        m_figures.push_back(figure(*quantity));
        m_behind = quantity->end;
        return quantity->end;
    }

    domain::Figure figure(const Quantity &quantity) const
    {
        const domain::DateMention *when = m_before;
        const Measure measure = measureOf(m_text, quantity, std::max(m_behind, when ? when->range.end : m_behind));
        domain::Figure figure;
        figure.value = quantity.value;
        figure.valueMax = quantity.valueMax;
        figure.unit = printedUnit(quantity);
        figure.bound = quantity.bound;
        figure.measure = m_part.text.sliced(measure.start, measure.end - measure.start);
        const QStringView scope = scopeOf(m_text, 0, quantity.start);
        if (!scope.isEmpty())
            figure.scope = m_part.text.sliced(scope.data() - m_text.constData(), scope.size());
        if (when)
            figure.period = when->interval;
        figure.cumulative = sumsUp(m_text, m_behind, quantity.start) ||
                            (when && (when->rule == u"since" || when->rule == u"span" || when->rule == u"as of"));
        place(figure, quantity, measure);
        return figure;
    }

    /// The unit in the characters of the print, traditional ones too.
    QString printedUnit(const Quantity &quantity) const
    {
        const QStringView words = QStringView(m_text).sliced(quantity.number, quantity.end - quantity.number);
        const qsizetype at = words.lastIndexOf(quantity.unit);
        if (at < 0 || quantity.unit == u"%")
            return quantity.unit;
        return m_part.text.sliced(quantity.number + at, quantity.unit.size());
    }

    /// The figure's words: the quantity with what it counts, as far as the two stand together.
    void place(domain::Figure &figure, const Quantity &quantity, const Measure &measure) const
    {
        qsizetype start = quantity.start;
        qsizetype end = quantity.end;
        constexpr qsizetype nearBy = 4;
        if (measure.end > measure.start && measure.end <= quantity.start && quantity.start - measure.end <= nearBy)
            start = measure.start;
        else if (measure.start >= quantity.end)
            end = measure.end;
        figure.range = {m_part.number, start, end};
        figure.text = m_part.text.sliced(start, end - start);
    }

    const Part &m_part;
    QString m_text;
    std::span<const domain::DateMention> m_dates;
    const domain::DateMention *m_before = nullptr; ///< the date named last, which the figures after it hold for
    std::vector<domain::Figure> &m_figures;
    qsizetype m_behind = 0;
};

} // namespace

std::vector<domain::Figure> readFigures(const Parts &parts, std::span<const domain::DateMention> dates)
{
    std::vector<domain::Figure> figures;
    auto next = dates.begin();
    for (const Part &part : parts) {
        const auto first = next;
        while (next != dates.end() && next->range.part == part.number)
            ++next;
        Scanner(part, {first, next}, figures).scan();
    }
    return figures;
}

} // namespace baolan::analysis
