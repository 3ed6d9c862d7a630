// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hits/hitspane.h"

#include "models/exporting/csvtable.h"
#include "ui/actions.h"
#include "ui/filechoice.h"
#include "ui/hits/hitdelegate.h"
#include "ui/sentences.h"
#include "ui/settings.h"
#include "ui/text/panekeys.h"
#include "ui/text/textframe.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::ui {

using Model = items::ConcordanceModel;

namespace {

constexpr auto topic = "hits"_L1;
constexpr int rowHeight = 24;

} // namespace

HitsPane::HitsPane(Model &hits, items::HitWalk &walk, MessageBar &messages, Settings &settings, QWidget *parent)
    : Pane(u"hits"_s, parent)
    , m_hits(hits)
    , m_walk(walk)
    , m_messages(messages)
    , m_settings(settings)
    , m_count(new QLabel(this))
    , m_contextLabel(new QLabel(this))
    , m_context(new QSpinBox(this))
    , m_exportButton(new QToolButton(this))
    , m_view(new QTableView)
    , m_copy(makeAction(this, u"hits.copy"_s, u"edit-copy", {QKeySequence::Copy}))
    , m_export(makeAction(this, u"hits.export"_s, u"document-export", {Qt::CTRL | Qt::ALT | Qt::Key_E}))
{
    m_hits.setContext(m_settings.choice(u"hits.context"_s, m_hits.context()).toInt());
    layOut();
    connectAll();
    retranslateUi();
}

HitsPane::~HitsPane() = default;

QList<MenuEntry> HitsPane::menuEntries() const { return {{Menu::Edit, m_copy}, {Menu::File, m_export}}; }

void HitsPane::layOut()
{
    m_view->setObjectName(u"hitsView"_s);
    m_view->setModel(&m_hits);
    m_view->setItemDelegate(new HitDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setCornerButtonEnabled(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(16);
    header->setSortIndicator(m_hits.sortColumn(), m_hits.sortOrder());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_copy, m_export});
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    new PaneKeys(m_view, {m_copy});
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"hitsCount"_s);
    m_context->setRange(Model::leastContext, Model::mostContext);
    m_context->setSingleStep(4);
    m_context->setValue(m_hits.context());
    m_context->setKeyboardTracking(false);
    m_contextLabel->setBuddy(m_context);
    m_exportButton->setDefaultAction(m_export);
    m_exportButton->setAutoRaise(true);
    m_frame = new TextFrame(m_view, this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_count, 1);
    head->addWidget(m_contextLabel);
    head->addWidget(m_context);
    head->addWidget(m_exportButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_frame, 1);
    setFocusProxy(m_view);
}

void HitsPane::connectAll()
{
    connect(&m_hits, &Model::loadingChanged, this, [this] { m_frame->setLoading(m_hits.isLoading()); });
    connect(&m_hits, &Model::loaded, this, [this] {
        m_frame->setError({});
        shareWidth();
        say();
        followWalk();
    });
    connect(&m_hits, &Model::failed, this,
            [this](const domain::Error &error) { m_frame->setError(sentence(error), error.detail); });
    connect(m_view, &QTableView::clicked, this, &HitsPane::open);
    connect(m_view, &QTableView::activated, this, &HitsPane::open);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool turn = m_hits.sortColumn() == column && m_hits.sortOrder() == Qt::AscendingOrder;
        m_hits.sort(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_view->horizontalHeader()->setSortIndicator(m_hits.sortColumn(), m_hits.sortOrder());
    });
    connect(m_context, &QSpinBox::valueChanged, this, [this](int characters) {
        m_settings.setChoice(u"hits.context"_s, characters);
        m_hits.setContext(characters);
    });
    connect(m_copy, &QAction::triggered, this, &HitsPane::copy);
    connect(m_export, &QAction::triggered, this, &HitsPane::chooseFile);
    connect(&m_walk, &items::HitWalk::currentChanged, this, &HitsPane::followWalk);
}

void HitsPane::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QScopedValueRollback own(m_own, true);
    m_walk.open(index.data(Model::HitRole).value<domain::SearchHit>());
}

void HitsPane::followWalk()
{
    const std::optional<domain::SearchHit> hit = m_walk.currentHit();
    if (m_own || !hit)
        return;
    if (const QModelIndex line = m_hits.find(*hit); line.isValid()) {
        m_view->setCurrentIndex(line);
        m_view->scrollTo(line);
    }
}

// The hit in the middle, as wide as the longest; what stands around it shares what the other columns leave.
void HitsPane::shareWidth()
{
    const QFontMetrics metrics(m_view->font());
    int longest = 2;
    for (const domain::ConcordanceLine &line : m_hits.lines())
        longest = std::max(longest, int(line.match.size()));
    const int wide = metrics.horizontalAdvance(QString(std::min(longest, 12), u'汉')) + 6;
    const int date = metrics.horizontalAdvance(u"2023-09-08…29"_s) + 20;
    const int district = metrics.horizontalAdvance(u"汉汉汉汉"_s) + 20;
    const int all = m_view->viewport()->width();
    const bool roomy = all > 760;
    m_view->setColumnHidden(Model::Headline, !roomy);
    m_view->setColumnHidden(Model::District, all < 560);
    const int headline = roomy ? all / 5 : 0;
    const int rest = all - wide - date - (all < 560 ? 0 : district) - headline;
    m_view->setColumnWidth(Model::Left, std::max(80, rest / 2));
    m_view->setColumnWidth(Model::Match, wide);
    m_view->setColumnWidth(Model::Right, std::max(80, rest - rest / 2));
    m_view->setColumnWidth(Model::Headline, headline);
    m_view->setColumnWidth(Model::Date, date);
    m_view->setColumnWidth(Model::District, district);
}

void HitsPane::say()
{
    const bool any = m_hits.rowCount() > 0;
    const QLocale locale;
    QString count = any ? tr("%n hit(s)", nullptr, int(m_hits.total())) : QString();
    count.replace(QString::number(m_hits.total()), locale.toString(m_hits.total()));
    if (any && m_hits.total() > m_hits.rowCount())
        count = tr("%1, the first %2 are shown").arg(count, locale.toString(m_hits.rowCount()));
    m_count->setText(count);
    if (any || m_hits.isLoading())
        m_frame->setEmpty({});
    else if (!m_hits.hasWords())
        m_frame->setEmpty(
            tr("Search for words, and every place where they stand is listed here with its surroundings."));
    else
        m_frame->setEmpty(tr("The words were not found."));
    m_copy->setEnabled(any);
    m_export->setEnabled(any);
}

QStringList HitsPane::columns()
{
    QStringList names;
    for (int column = 0; column < Model::ColumnCount; ++column)
        names.append(Model::columnName(Model::Column(column)));
    return names;
}

std::vector<QStringList> HitsPane::rows(bool chosenOnly) const
{
    std::vector<QStringList> rows;
    const QItemSelectionModel *selection = m_view->selectionModel();
    const bool all = !chosenOnly || !selection->hasSelection();
    for (int row = 0; row < m_hits.rowCount(); ++row) {
        if (!all && !selection->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < Model::ColumnCount; ++column)
            cells.append(Model::text(m_hits.lines()[std::size_t(row)], Model::Column(column)));
        rows.push_back(cells);
    }
    return rows;
}

void HitsPane::copy() { QGuiApplication::clipboard()->setText(exporting::tabbed({}, rows(true))); }

void HitsPane::chooseFile()
{
    chooseFiles(this,
                {.kind = FileChoice::Kind::SaveFile,
                 .title = tr("Export Hits"),
                 .filters = {tr("Tables") + u" (*.csv)"_s},
                 .suffix = u"csv"_s,
                 .folder = {}},
                [this](const QStringList &paths) { exportTo(paths.first()); });
}

void HitsPane::exportTo(const QString &path)
{
    const domain::Expected<qint64> written = exporting::writeFile(path, exporting::csv(columns(), rows(false)));
    if (!written) {
        m_messages.show(message(written.error(), topic));
        return;
    }
    m_messages.show({.kind = Message::Kind::Information,
                     .topic = topic,
                     .text = [path] { return tr("The hits were exported to %1.").arg(shownPath(path)); },
                     .details = {},
                     .offers = {}});
}

void HitsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_hits.setActive(true);
    shareWidth();
}

void HitsPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_hits.setActive(false);
}

void HitsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    shareWidth();
}

void HitsPane::retranslateUi()
{
    setWindowTitle(tr("Hits"));
    m_view->setAccessibleName(tr("Hits with their surroundings"));
    m_contextLabel->setText(tr("Characters each side"));
    m_context->setAccessibleName(tr("Characters each side"));
    m_copy->setText(tr("Copy Hits"));
    m_export->setText(tr("E&xport Hits…"));
    m_exportButton->setToolTip(tr("Export the hits as a table"));
    m_exportButton->setAccessibleName(tr("Export the hits as a table"));
    m_frame->retranslate();
    m_hits.retranslate();
    say();
}

} // namespace baolan::ui
