// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <array>

namespace baolan::ui {

/// Three counts as parts of one bar: only left, both, only right.
class ShareBar final : public QWidget
{
    Q_OBJECT
public:
    using Counts = std::array<qsizetype, 3>;

    explicit ShareBar(QWidget *parent = nullptr);
    void setCounts(const Counts &counts);
    [[nodiscard]] const Counts &counts() const { return m_counts; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Counts m_counts{};
};

} // namespace baolan::ui
