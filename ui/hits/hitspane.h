// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/search/concordancemodel.h"
#include "models/items/search/hitwalk.h"
#include "ui/messagebar.h"
#include "ui/pane.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QSpinBox;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace baolan::ui {

class Settings;
class TextFrame;

/// Every hit of every article that was found, one below the other with its surroundings. A click goes to the passage; a
/// click on a column's head sorts by it.
class HitsPane final : public Pane
{
    Q_OBJECT
public:
    HitsPane(items::ConcordanceModel &hits, items::HitWalk &walk, MessageBar &messages, Settings &settings,
             QWidget *parent = nullptr);
    ~HitsPane() override;

    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QSpinBox *context() const { return m_context; }
    /// The chosen lines (all when none is chosen) as a table for the clipboard.
    void copy();
    void exportTo(const QString &path);

protected:
    void retranslateUi() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectAll();
    void open(const QModelIndex &index);
    void followWalk();
    void shareWidth();
    void say();
    void chooseFile();
    [[nodiscard]] std::vector<QStringList> rows(bool chosenOnly) const;
    [[nodiscard]] static QStringList columns();

    items::ConcordanceModel &m_hits;
    items::HitWalk &m_walk;
    MessageBar &m_messages;
    Settings &m_settings;
    QLabel *m_count;
    QLabel *m_contextLabel;
    QSpinBox *m_context;
    QToolButton *m_exportButton;
    QTableView *m_view;
    TextFrame *m_frame = nullptr;
    QAction *m_copy;
    QAction *m_export;
    bool m_own = false; ///< the current line was chosen here
};

} // namespace baolan::ui
