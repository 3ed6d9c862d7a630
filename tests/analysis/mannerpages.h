// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace baolan::tests {

/// What an editor reads on a page of tests/analysis/manners, without blanks.
struct ExpectedItem {
    QString kicker;
    QString headline;
    QString subheadline;
    QStringList byline; ///< 记者 王冰, 摄影 王冰
    QStringList paragraphs;
};

struct MannerPage {
    QString name;
    QString text;    ///< as printed; empty for a page of the web
    QByteArray html; ///< of a page of the web
    std::vector<ExpectedItem> items;
    QStringList furniture;
};

[[nodiscard]] QStringList mannerNames();
[[nodiscard]] MannerPage mannerPage(const QString &name);

/// 记者, 通讯员 or 摄影: what a role comes down to.
[[nodiscard]] QString roleClass(const QString &role);

} // namespace baolan::tests
