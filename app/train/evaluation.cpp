// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/evaluation.h"

namespace baolan::train {

using namespace Qt::Literals::StringLiterals;

Tally Evaluation::all() const
{
    Tally sum;
    for (const Tally &tally : types) {
        sum.right += tally.right;
        sum.found += tally.found;
        sum.expected += tally.expected;
    }
    return sum;
}

QString Evaluation::toString() const
{
    QString text;
    const auto line = [&text](const QString &name, const Tally &tally) {
        text += u"%1\tP %2\tR %3\tF1 %4\t(%5 right, %6 found, %7 expected)\n"_s.arg(name)
                    .arg(tally.precision() * 100, 0, 'f', 2)
                    .arg(tally.recall() * 100, 0, 'f', 2)
                    .arg(tally.f1() * 100, 0, 'f', 2)
                    .arg(tally.right)
                    .arg(tally.found)
                    .arg(tally.expected);
    };
    line(u"all"_s, all());
    line(u"PER"_s, types[0]);
    line(u"LOC"_s, types[1]);
    line(u"ORG"_s, types[2]);
    return text;
}

Evaluation evaluate(const analysis::Tagger &tagger, const std::vector<Example> &examples)
{
    Evaluation evaluation;
    for (const Example &example : examples) {
        for (const Name &name : example.names)
            ++evaluation.types[std::size_t(name.type)].expected;
        for (const analysis::Tagged &tagged : tagger.tag(example.text)) {
            Tally &tally = evaluation.types[std::size_t(tagged.type)];
            ++tally.found;
            tally.right += std::ranges::contains(example.names, Name{tagged.start, tagged.end, tagged.type}) ? 1 : 0;
        }
    }
    return evaluation;
}

} // namespace baolan::train
