// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

#include <vector>

namespace baolan::ui {

/// Room that is put behind a character by layout alone; the text stays as it is. `em` is the part of the font's size.
struct Gap {
    qsizetype after = 0; ///< offset of the character (of its last UTF-16 unit) that the room follows
    double em = 0.25;

    bool operator==(const Gap &) const = default;
};

/// The gaps of Chinese typesetting: a quarter between Han and Latin letters or digits, what a narrow comma, stop, colon or
/// bracket lacks where it stands in Chinese text, and less than nothing where two wide marks meet whose empty halves would
/// add up. None beside a blank. In the order of their places.
[[nodiscard]] std::vector<Gap> gaps(QStringView text);

} // namespace baolan::ui
