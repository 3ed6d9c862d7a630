// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

#include <functional>

namespace baolan::ui {

// The system's choice of files, without a loop of its own: the answer comes later, or never.

using TakePaths = std::function<void(const QStringList &)>;

struct FileChoice {
    enum class Kind : std::uint8_t { OpenFile, OpenFiles, OpenFolder, SaveFile };
    Kind kind = Kind::OpenFile;
    QString title;
    QStringList filters;
    QString suffix; ///< given to a name without one, when saving
    QString folder; ///< where it begins, or a whole path to begin with
};

void chooseFiles(QWidget *window, const FileChoice &choice, const TakePaths &take);

} // namespace baolan::ui
