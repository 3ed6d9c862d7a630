// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/passagemarks.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QAction;
class QToolButton;
QT_END_NAMESPACE

namespace baolan::ui {

class ShownKinds;

/// The kinds of mention with their signs and how many of each there are; each switches its kind on and off. What the
/// article has none of is left out; with little room the signs stand without words.
class Legend final : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(ShownKinds &kinds, QWidget *parent = nullptr);

    using Counts = std::array<int, items::allMarkKinds.size()>;
    void setCounts(const Counts &counts);
    void setDark(bool dark); ///< the paper that the signs' colours are for
    void retranslate();

    /// One switch for each kind, then the one for all: named "mentions.KIND", with a key and an icon.
    [[nodiscard]] QList<QAction *> switches() const;
    [[nodiscard]] QToolButton *button(items::MarkKind kind) const { return m_buttons[items::bit(kind)]; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void fit();

    ShownKinds &m_kinds;
    std::array<QAction *, items::allMarkKinds.size()> m_switches{};
    std::array<QToolButton *, items::allMarkKinds.size()> m_buttons{};
    QAction *m_all = nullptr;
    Counts m_counts{};
    bool m_dark = false;
};

} // namespace baolan::ui
