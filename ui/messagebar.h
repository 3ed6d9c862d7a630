// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace baolan::ui {

/// What the bar says: what happened to what, and what to do about it. Plain text. A bar that can be on screen while the
/// language changes is given functions instead, so that it can say it again.
struct Message {
    enum class Kind { Information, Warning, Error };
    using Text = std::function<QString()>;
    struct Offer {
        Text text;
        std::function<void()> take; ///< also closes the message
    };

    Kind kind = Kind::Information;
    QString topic; ///< a newer message of the same topic takes the place of the older
    Text text;
    Text details; ///< shown on demand; may be empty
    std::vector<Offer> offers;
};

/// An inline bar above the content: stays until it is read, never in the way. Several messages wait for each other.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(Message message);
    void withdraw(const QString &topic);
    [[nodiscard]] bool isEmpty() const { return m_messages.empty(); }
    [[nodiscard]] QString currentText() const;

Q_SIGNALS:
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void retranslateUi();
    void close(std::size_t index);

    std::vector<Message> m_messages; ///< the last one is shown
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QHBoxLayout *m_offers;
    QToolButton *m_more;
    QToolButton *m_close;
};

} // namespace baolan::ui
