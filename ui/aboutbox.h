// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLabel;

namespace baolan::ui {

/// What the program is, and the versions of what it is built on.
class AboutBox final : public QDialog
{
    Q_OBJECT
public:
    /// `sqlite` is the version the open library reports; empty without one.
    AboutBox(QString sqlite, QWidget *window);

    [[nodiscard]] QString versions() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_sqlite;
    QLabel *m_name;
    QLabel *m_what;
    QLabel *m_versions;
};

} // namespace baolan::ui
