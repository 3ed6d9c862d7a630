// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tasks/library.h"

#include <QFrame>
#include <QStringList>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace baolan::ui {

/// What is to be imported, and what the user knows of it that the files do not say. Stands in the window, not before it.
class ImportPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ImportPanel(QWidget *parent = nullptr);

    void add(const QStringList &paths); ///< shows the panel
    [[nodiscard]] QStringList paths() const { return m_paths; }
    void setPublications(const QStringList &names);

Q_SIGNALS:
    void filesWanted();
    void folderWanted();
    void accepted(const baolan::tasks::ImportRequest &request);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void showPaths();
    void checkDate();
    void accept();
    void close();

    QStringList m_paths;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_publicationName;
    QLineEdit *m_publication;
    QLabel *m_encodingName;
    QComboBox *m_encoding;
    QLabel *m_dateName;
    QLineEdit *m_date;
    QCheckBox *m_dryRun;
    QPushButton *m_files;
    QPushButton *m_folder;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

/// "2023-09-12", "2023-09", "2023": the interval that is meant; nothing when it is no date.
[[nodiscard]] std::optional<domain::DateInterval> typedDate(QStringView text);

} // namespace baolan::ui
