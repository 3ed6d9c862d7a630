// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filechoice.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace baolan::ui {

void chooseFiles(QWidget *window, const FileChoice &choice, const TakePaths &take)
{
    auto *dialog = new QFileDialog(window, choice.title);
    dialog->setObjectName(u"fileChoice"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (choice.kind) {
    case FileChoice::Kind::OpenFile: dialog->setFileMode(QFileDialog::ExistingFile); break;
    case FileChoice::Kind::OpenFiles: dialog->setFileMode(QFileDialog::ExistingFiles); break;
    case FileChoice::Kind::OpenFolder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    case FileChoice::Kind::SaveFile:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(choice.suffix);
        // What is there already is never overwritten; the library says so itself.
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        break;
    }
    if (!choice.filters.isEmpty())
        dialog->setNameFilters(choice.filters);
    if (!choice.folder.isEmpty()) {
        const QFileInfo begin(choice.folder);
        dialog->setDirectory(begin.isDir() ? choice.folder : begin.absolutePath());
        if (!begin.isDir())
            dialog->selectFile(begin.fileName());
    }
    QObject::connect(dialog, &QFileDialog::accepted, window, [dialog, take] { take(dialog->selectedFiles()); });
    dialog->open();
}

} // namespace baolan::ui
