// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QToolButton;

namespace baolan::ui {

/// What narrows the list, each part as a chip that can be taken away. Chips that have no room are behind the last one.
class ChipRow final : public QWidget
{
    Q_OBJECT
public:
    struct Chip {
        QString text;
        QString tip;
        std::function<void()> take;
        bool fromArchive = false; ///< chosen in the archive, not typed: drawn as an outline
    };

    explicit ChipRow(QWidget *parent = nullptr);
    ~ChipRow() override;

    void setChips(std::vector<Chip> chips);
    [[nodiscard]] QStringList texts() const;
    void press(const QString &text); ///< as a click on that chip
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void showHidden(std::size_t from);

    std::vector<Chip> m_chips;
    std::vector<QToolButton *> m_buttons;
    QToolButton *m_more;
    std::size_t m_shown = 0;
};

} // namespace baolan::ui
