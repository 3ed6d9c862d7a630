// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <vector>

namespace baolan::ui {

/// A page's text as the lines of its view: a line too long for one block goes on in the next, which has no number. Knows
/// where each unit of the page stands in the view's document and back.
class PageLines
{
public:
    struct Line {
        qsizetype start = 0; ///< on the page
        qsizetype length = 0;
        qsizetype position = 0; ///< in the document
        int number = 0;         ///< from 1; 0: goes on from the line before
    };

    PageLines() = default;
    explicit PageLines(QString text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] int lastNumber() const { return m_lastNumber; }
    [[nodiscard]] QString shown(const Line &line) const;

    [[nodiscard]] qsizetype positionOf(qsizetype page) const;
    [[nodiscard]] qsizetype pageOf(qsizetype position) const;
    [[nodiscard]] std::size_t lineOf(qsizetype page) const;
    /// What stands between two positions, exactly as on the page.
    [[nodiscard]] QString plain(qsizetype from, qsizetype to) const;

private:
    QString m_text;
    std::vector<Line> m_lines;
    int m_lastNumber = 0;
};

} // namespace baolan::ui
