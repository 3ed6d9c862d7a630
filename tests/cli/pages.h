// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace baolan::tests {

/// A page of two articles in the manner of the real ones; the first paragraph is torn by a column break.
[[nodiscard]] inline QByteArray bridgePage()
{
    return QByteArrayLiteral(
        "水乡日报\n2023年9月12日 星期二 第4版 镇事\n\n"
        "# 石桥修好了 老街通车\n\n"
        "本报讯（记者 林秋白） "
        "记者昨天从镇里了解到，河上的石桥经过三个月的修缮已经完工。桥面加宽了两米，两边装上了新的栏杆，老街上的店铺也重"
        "新开了\n\n"
        "门，街坊们说，这下买菜不用绕路了。据介绍，修桥一共用了石料四百多方，参加施工的有六十多人。\n\n"
        "镇里的工作人员表示，下一步还要把河边的小路修好，让大家散步有个去处。\n\n"
        "# 镇图书馆添了新书\n\n"
        "本报讯（通讯员 陆二） "
        "镇图书馆最近添了一千二百册新书，其中一半是孩子们爱看的图画书。图书馆每天开到晚上八点，周末也不休息。\n\n"
        "馆里还请来了老木匠，每个星期六教孩子们做书架。\n");
}

} // namespace baolan::tests
