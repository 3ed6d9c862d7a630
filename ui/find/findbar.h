// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace baolan::ui {

/// The inline bar that finds words in the text above it. Says what is wanted; the pane does the finding and tells the
/// bar how many there are.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the words ready to be typed over; `words` replaces the former ones unless empty.
    void open(const QString &words);
    [[nodiscard]] QString words() const;
    /// `current` counts from 1; 0 when none is current.
    void setCount(std::size_t current, std::size_t total);
    void retranslate();

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();
    void showCount();

    QLineEdit *m_words = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    std::size_t m_current = 0;
    std::size_t m_total = 0;
};

} // namespace baolan::ui
