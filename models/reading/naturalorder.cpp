// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/naturalorder.h"

namespace baolan::reading {

namespace {

bool isFigure(QChar unit) { return unit >= u'0' && unit <= u'9'; }

QStringView figureAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isFigure(text[end]))
        ++end;
    return text.sliced(at, end - at);
}

QStringView withoutZeros(QStringView figure)
{
    while (figure.size() > 1 && figure.front() == u'0')
        figure = figure.sliced(1);
    return figure;
}

/// A slash sorts before all else, so that a folder's files stand together.
int rank(QChar unit) { return unit == u'/' ? -1 : unit.unicode(); }

} // namespace

bool naturalLess(QStringView left, QStringView right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (isFigure(left[i]) && isFigure(right[j])) {
            const QStringView leftFigure = figureAt(left, i);
            const QStringView rightFigure = figureAt(right, j);
            const QStringView leftValue = withoutZeros(leftFigure);
            const QStringView rightValue = withoutZeros(rightFigure);
            if (leftValue.size() != rightValue.size())
                return leftValue.size() < rightValue.size();
            if (const int order = leftValue.compare(rightValue))
                return order < 0;
            i += leftFigure.size();
            j += rightFigure.size();
        } else {
            if (left[i] != right[j])
                return rank(left[i]) < rank(right[j]);
            ++i;
            ++j;
        }
    }
    const bool leftEnds = i == left.size();
    const bool rightEnds = j == right.size();
    return leftEnds != rightEnds ? leftEnds : left.compare(right) < 0;
}

} // namespace baolan::reading
