// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace baolan::reading {

/// Nothing but words of buttons and links: 上一篇, 放大, 返回首页 …
[[nodiscard]] bool isNavigationWords(QStringView text);

/// A publisher's notice: copyright, licence numbers, who made the site.
[[nodiscard]] bool isNotice(QStringView text);

/// A date with its day, or a page's label (第04版).
[[nodiscard]] bool isPageLabel(QStringView text);

/// Short and begins as the names of those who wrote do: □本报记者 …, 记者 …, 作者：…
[[nodiscard]] bool isByline(QStringView text);

/// Ends as the line below a photo does: … 某某 摄, … 供图.
[[nodiscard]] bool isPhotoCredit(QStringView text);

} // namespace baolan::reading
