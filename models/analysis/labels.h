// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace baolan::analysis {

/// A column's or series' label by its wording: …系列报道（四）, …巡礼, 【…】, …之三.
[[nodiscard]] bool isSeriesLabel(QStringView line);

/// What stands over short items or a photo story on any page: 简讯, 短讯三则, ■ 一句话新闻, 【图片新闻】; 招聘启事, 公　告.
[[nodiscard]] bool isColumnLabel(QStringView line);

/// The name of a body or place and nothing else (平谷区总工会): what stands over a section of a feature.
[[nodiscard]] bool isSectionLabel(QStringView line);

/// An office, a company or a union by its name, of any length that a name may have.
[[nodiscard]] bool isBodyName(QStringView line);

/// Who spoke or was there and nothing more (…出席并讲话): what stands below the headline on a meeting.
[[nodiscard]] bool isAttendance(QStringView line);

/// Ends as lines that lead in to a headline do: a meeting that is held, a round that is played, someone who says something.
[[nodiscard]] bool endsLikeLeadIn(QStringView line);

/// The parts of a line with blanks between, as slogans and kickers are set; and how many of them hold a number.
[[nodiscard]] int segmentsOf(QStringView line);
[[nodiscard]] int countedSegmentsOf(QStringView line);

/// 胡同口信箱, 老手艺 新师傅: can be the standing name of a column. Names do not count, and tell of no event.
[[nodiscard]] bool canBeColumnName(QStringView line);

} // namespace baolan::analysis
