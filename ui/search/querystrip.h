// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/items/archivemodel.h"
#include "models/items/articlelistmodel.h"
#include "models/items/search/searchsession.h"

#include <QFrame>

class QLabel;

namespace baolan::ui {

class ChipRow;

/// Below the toolbar, as long as something narrows the list: how much was found, what was really searched, what is wrong
/// with the query, and each limit as a chip that takes itself out of the text.
class QueryStrip final : public QFrame
{
    Q_OBJECT
public:
    QueryStrip(items::SearchSession &search, items::Selection &selection, const items::ArticleListModel &articles,
               const items::ArchiveModel &archive, QWidget *parent = nullptr);
    ~QueryStrip() override;

    [[nodiscard]] ChipRow *chips() const { return m_chips; }
    [[nodiscard]] QString explanation() const { return m_sentence; }
    [[nodiscard]] QString flaw() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void rebuildChips();
    void explain();
    void elide();

    items::SearchSession &m_search;
    items::Selection &m_selection;
    const items::ArticleListModel &m_articles;
    const items::ArchiveModel &m_archive;
    QLabel *m_explanation;
    QLabel *m_flaw;
    ChipRow *m_chips;
    QString m_sentence;
};

} // namespace baolan::ui
