// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <QStringView>

#include <vector>

namespace baolan::analysis {

/// What a byline or credit says: who did what. Made of a whole stretch that holds nothing else.
struct Signature {
    bool found = false;
    bool photo = false;     ///< someone photographed (摄, 摄影报道, 图/…, 供图)
    bool text = false;      ///< someone wrote
    bool reportage = false; ///< 摄影报道: the picture is the report
    bool named = false;     ///< a role or a kind of work is printed, not just names
    std::vector<domain::Byline> people;
};

/// `□本报记者 马超 陈曦`, `记者 王 冰 通讯员 李四 摄影报道`, `文/张三 图/李四`, `市总工会供图`; brackets and bullets
/// around it do not count.
[[nodiscard]] Signature signatureOf(QStringView text);
[[nodiscard]] bool isSignature(QStringView text);

/// One to four names and nothing else, apart from each other or not: an author's line below a headline.
[[nodiscard]] Signature bareNamesOf(QStringView text);

/// Two characters set apart, as only names of two characters are: also a pen name that no surname begins.
[[nodiscard]] Signature spacedNameOf(QStringView text);

/// Where a photo credit begins that is glued to the end of a paragraph, behind a sentence's end; -1 when none is.
struct GluedCredit {
    qsizetype start = -1;
    Signature signature;
};
[[nodiscard]] GluedCredit gluedCreditOf(QStringView paragraph);

} // namespace baolan::analysis
