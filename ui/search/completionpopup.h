// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QTreeWidget;
QT_END_NAMESPACE

namespace baolan::ui {

/// A list below a field, which keeps the keyboard: arrows choose, Return or Tab takes, Escape closes. A child of the
/// window and no window of its own, so that it is where it should be on every desktop.
class CompletionPopup final : public QFrame
{
    Q_OBJECT
public:
    struct Row {
        QString text;
        QString detail; ///< what it is: "field", "person", "saved search"
        std::function<void()> take;
    };

    explicit CompletionPopup(QWidget *field);

    /// Below `anchor`; nothing to show hides it. `choose`: the first row is chosen, so that Return takes it.
    void show(std::vector<Row> rows, QWidget *anchor, bool choose);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// True when the key was for the popup.
    [[nodiscard]] bool takeKey(int key);
    [[nodiscard]] QStringList texts() const;
    void setName(const QString &name); ///< what screen readers call it

private:
    void take(int row);
    void step(int rows);

    std::vector<Row> m_rows;
    QTreeWidget *m_list;
};

} // namespace baolan::ui
