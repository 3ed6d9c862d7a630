// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace baolan::analysis {

/// What a line of a page's head or foot says: 劳动午报 2023年9月12日 星期二 第04版:工会.
struct Masthead {
    QStringView publication;
    QStringView number; ///< as printed, without 第 and 版
    QStringView section;
    QStringView label; ///< number and section as printed
    QStringView dateText;
    QDate date;
    bool found = false; ///< the line holds nothing but such things, and at least one that is nothing else
    bool weak = false;  ///< only a date, or only a section: furniture just at the page's edge or beside other furniture
};

[[nodiscard]] Masthead mastheadOf(QStringView line);

/// A name in Latin letters and nothing else, as papers print theirs in pinyin: QINGYUAN RIBAO.
[[nodiscard]] bool isLatinName(QStringView line);

/// Buttons and links of a web page, and nothing else: 上一篇 下一篇 放大+ 缩小- 默认o.
[[nodiscard]] bool isNavigation(QStringView line);

/// The publisher's footer or an imprint: 版权所有…, 京ICP备…, 责任编辑 …, 地址：….
[[nodiscard]] bool isFooter(QStringView line);
[[nodiscard]] bool isImprint(QStringView line);

} // namespace baolan::analysis
