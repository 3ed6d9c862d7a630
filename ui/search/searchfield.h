// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/search/searchsession.h"

#include <QTextEdit>

#include <vector>

namespace baolan::ui {

/// One line in which a query is typed, coloured by what each piece of it is, with a wavy line under what is wrong. What an
/// input method is still composing is left alone. A text edit because a line edit has no colours.
class SearchField final : public QTextEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Leaves the caret at the end; can be undone as if it had been typed.
    void replaceText(const QString &text);
    /// Puts `words` in the place of a stretch and the caret behind them.
    void replaceStretch(qsizetype start, qsizetype end, const QString &words);
    void setStretches(std::vector<items::QueryStretch> stretches, std::vector<std::pair<qsizetype, qsizetype>> flaws);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString &text); ///< by typing or by replaceText
    void keyWanted(QKeyEvent *event); ///< a key that belongs to the bar or its popup: accept() what is taken
    void focused();
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    class Colours;
    void fitHeight();

    Colours *m_colours;
    QString m_known;
};

} // namespace baolan::ui
