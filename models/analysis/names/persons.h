// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/names/partreading.h"
#include "models/domain/annotations.h"

#include <optional>
#include <vector>

namespace baolan::analysis {

/// The names of those who wrote and photographed, where a text says so: 本报讯(记者 马超), 王路曼 摄. `whole` says that the
/// text is a line of credits and nothing else.
[[nodiscard]] std::vector<NameCandidate> readBylineNames(QStringView text, bool whole);

/// Names written with a dot between their parts: 让·杜邦, 阿依古丽·买买提.
void addDottedNames(QStringView text, std::vector<NameCandidate> &names);

/// A post that is told with a person.
struct PostSpan {
    std::size_t first = 0;  ///< tokens
    std::size_t last = 0;
};

/// The post that stands right before the person at token `person`.
[[nodiscard]] std::optional<PostSpan> postBefore(const PartReading &reading, std::size_t person);
/// The post that is told behind the person: 担任…主任, (…会长).
[[nodiscard]] std::optional<PostSpan> postBehind(const PartReading &reading, std::size_t person);
/// The post of an apposition before: 作为…主管领导,…
[[nodiscard]] std::optional<PostSpan> postAsApposition(const PartReading &reading, std::size_t firstOfPost);

/// Body, titles and state of a post.
[[nodiscard]] domain::Post describedPost(const PartReading &reading, const PostSpan &span);

/// Whether the token is a person's name by what is known without the rest of the article.
[[nodiscard]] bool isCertainPerson(const PartReading &reading, std::size_t token);

} // namespace baolan::analysis
