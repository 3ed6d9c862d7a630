// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QStackedLayout;
class QToolButton;
QT_END_NAMESPACE

namespace baolan::ui {

/// What stands around a pane's content: a thin bar while it is being loaded (not before 150 ms), an error that stays until
/// it is read, a quiet notice, and one sentence in the place of content that is not there.
class TextFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit TextFrame(QWidget *content, QWidget *parent = nullptr);

    void setLoading(bool loading);
    void setEmpty(const QString &sentence); ///< empty: the content is shown
    void setError(const QString &sentence, const QString &detail = {});
    void setNotice(const QString &sentence); ///< empty: none
    void retranslate();

    [[nodiscard]] QString error() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] bool showsLoading() const;

private:
    QWidget *m_content = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_errorBar = nullptr;
    QLabel *m_error = nullptr;
    QToolButton *m_dismiss = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer m_patience;
};

} // namespace baolan::ui
