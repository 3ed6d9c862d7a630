// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextBrowser>

namespace baolan::ui {

/// The user guide, which is part of the program; nothing else can be opened in it, and nothing is loaded from outside.
class Guide final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit Guide(const QString &language, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void retranslateUi();
};

} // namespace baolan::ui
