// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProgressBar>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace baolan::ui {

/// What stands where content will be: one sentence, and the action that brings the content.
class Placeholder final : public QWidget
{
    Q_OBJECT
public:
    explicit Placeholder(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setOffer(const QString &text); ///< empty: none
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void offerTaken();

private:
    QLabel *m_sentence;
    QPushButton *m_offer;
};

/// A thin bar at a pane's upper edge while something is being loaded; not before it has taken 150 ms.
class LoadingBar final : public QProgressBar
{
    Q_OBJECT
public:
    explicit LoadingBar(QWidget *parent = nullptr);
    void setLoading(bool loading);

private:
    QTimer m_patience;
};

} // namespace baolan::ui
