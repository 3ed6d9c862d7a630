// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>
#include <QTimer>

namespace baolan::ui {

/// Filters as one types, a moment after the last key; what an input method is still composing is left alone.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);
    static constexpr int patience = 50;  ///< ms

    void setWords(const QString &words);  ///< without asking for them
    void setName(const QString &name);    ///< what screen readers call it

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void left();  ///< Down or Return: to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_lens;
    QTimer m_patience;
};

} // namespace baolan::ui
