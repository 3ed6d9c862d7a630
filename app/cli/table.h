// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/width.h"

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <vector>

namespace baolan::cli {

/// A column: its title, on which side its cells stand, whether it may be cut where the terminal is too narrow, and how what
/// is shown of a cell is coloured (which takes no room).
struct Column {
    QString title;
    text::Side side = text::Side::Left;
    bool cut = false;
    std::function<QString(const QString &shown)> paint = {};
};

/// Rows in aligned columns, where a Chinese character counts two. The columns are as wide as the first rows need (those
/// added before the first flush), so that a table of any length is printed as it comes.
class Table final
{
public:
    /// `width`: columns of the terminal to keep within; 0: nothing is ever cut.
    Table(QTextStream &out, std::vector<Column> columns, int width);

    void add(const QStringList &cells);
    /// Prints what was added since the last time; the titles before the first rows.
    void flush();

private:
    void measure();
    void shrink();
    void print(const QStringList &cells);

    QTextStream &m_out;
    std::vector<Column> m_columns;
    std::vector<int> m_widths;
    std::vector<QStringList> m_rows;
    int m_width;
    bool m_started = false;
};

} // namespace baolan::cli
