// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace baolan::test {

/// Newspaper pages out of numbers: the same number always gives the same page, and each page is unlike all others.
struct GeneratedPage {
    QString file;    ///< such as 2019/03/04/02.txt
    QByteArray text; ///< UTF-8
    int articles = 0;
};

/// About `bytes` long, with a masthead and articles whose paragraphs are whole lines.
[[nodiscard]] GeneratedPage generatePage(int number, int bytes);
/// Writes `count` pages below a folder and answers their bytes.
qint64 writeGeneratedPages(const QString &folder, int count, int bytes);

} // namespace baolan::test
