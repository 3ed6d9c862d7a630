// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks.h"

#include "ui/arrangement.h"
#include "ui/docktitle.h"
#include "ui/sealedstate.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDockWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baolan::ui {

namespace {

// Counted up whenever panes or arrangements change so that an older state would no longer fit.
constexpr quint8 stateVersion = 3;
constexpr Qt::DockWidgetArea area = Qt::LeftDockWidgetArea;

QString stateName(Layout layout) { return u"layout."_s + key(layout); }

} // namespace

QString key(Layout layout)
{
    switch (layout) {
    case Layout::Read: return u"read"_s;
    case Layout::Source: return u"source"_s;
    case Layout::Browse: break;
    }
    return u"browse"_s;
}

Layout layoutOf(QStringView key)
{
    return key == u"read" ? Layout::Read : key == u"source" ? Layout::Source : Layout::Browse;
}

Docks::Docks(const std::vector<Pane *> &panes, Settings &settings, QWidget *parent)
    : QMainWindow(parent, Qt::Widget)
    , m_settings(settings)
    , m_layout(layoutOf(settings.choice(u"layout"_s).toString()))
{
    setObjectName(u"docks"_s);
    setDockNestingEnabled(true);
    setDocumentMode(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_tidying.setSingleShot(true);
    m_tidying.setInterval(0);
    connect(&m_tidying, &QTimer::timeout, this, &Docks::tidyTitles);
    for (Pane *pane : panes) {
        auto *dock = new QDockWidget(this);
        dock->setObjectName(u"dock."_s + pane->objectName());
        dock->setWidget(pane);
        dock->setTitleBarWidget(new DockTitle(dock));
        follow(pane, dock);
        m_docks.push_back(dock);
    }
    arrange();
    restore();
}

void Docks::setLayout(Layout layout)
{
    if (layout == m_layout)
        return;
    remember();
    m_layout = layout;
    m_settings.setChoice(u"layout"_s, key(layout));
    arrange();
    restore();
    Q_EMIT layoutChanged();
}

void Docks::reset()
{
    m_settings.setState(stateName(m_layout), {});
    arrange();
}

void Docks::remember() { m_settings.setState(stateName(m_layout), sealed(saveState(), stateVersion)); }

QDockWidget *Docks::dock(const QString &pane) const
{
    const auto found =
        std::ranges::find_if(m_docks, [&](QDockWidget *dock) { return dock->widget()->objectName() == pane; });
    return found == m_docks.end() ? nullptr : *found;
}

void Docks::reveal(const QString &pane)
{
    if (QDockWidget *wanted = dock(pane)) {
        wanted->show();
        wanted->raise();
    }
}

// One that only stands behind another in its place is meant to be seen, not to be closed.
void Docks::showOrHide(QDockWidget *dock)
{
    if (!dock->isHidden() && !dock->widget()->visibleRegion().isEmpty()) {
        dock->close();
        return;
    }
    dock->show();
    dock->raise();
    QWidget *pane = dock->widget();
    (pane->focusProxy() ? pane->focusProxy() : pane)->setFocus(Qt::ShortcutFocusReason);
}

void Docks::focusNext(bool forward)
{
    std::vector<QDockWidget *> seen;
    std::ranges::copy_if(m_docks, std::back_inserter(seen),
                         [](QDockWidget *dock) { return !dock->widget()->visibleRegion().isEmpty(); });
    if (seen.empty())
        return;
    // In the order in which they stand on screen, which is not that of the list once the user moved them.
    std::ranges::sort(seen, {}, [](QDockWidget *dock) {
        const QPoint corner = dock->mapToGlobal(QPoint());
        return std::pair(corner.x(), corner.y());
    });
    const auto current =
        std::ranges::find_if(seen, [](QDockWidget *dock) { return dock->isAncestorOf(QApplication::focusWidget()); });
    const auto count = std::ptrdiff_t(seen.size());
    const std::ptrdiff_t now = current == seen.end() ? (forward ? -1 : 0) : current - seen.begin();
    QWidget *pane = seen[std::size_t((now + (forward ? 1 : count - 1)) % count)]->widget();
    (pane->focusProxy() ? pane->focusProxy() : pane)->setFocus(Qt::TabFocusReason);
}

void Docks::restore()
{
    if (const std::optional<QByteArray> state = unsealed(m_settings.state(stateName(m_layout)), stateVersion))
        restoreState(*state);
}

void Docks::arrange()
{
    for (QDockWidget *dock : m_docks) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    // First all places side by side, then what shares them: splitting a place that has tabs would only add a tab to it.
    QList<QDockWidget *> firsts;
    QList<int> widths;
    const std::vector<Slot> places = arrangement(m_layout);
    for (const Slot &place : places) {
        QDockWidget *first = dock(place.panes.first());
        if (!first)
            continue;
        if (firsts.isEmpty())
            addDockWidget(area, first);
        else
            splitDockWidget(firsts.last(), first, Qt::Horizontal);
        first->setVisible(place.shown);
        firsts.append(first);
        widths.append(place.width);
    }
    for (const Slot &place : places) {
        for (const QString &name : place.panes.sliced(1)) {
            if (QDockWidget *next = dock(name)) {
                tabifyDockWidget(dock(place.panes.first()), next);
                next->setVisible(place.shown);
            }
        }
    }
    for (QDockWidget *first : std::as_const(firsts))
        first->raise();
    resizeDocks(firsts, widths, Qt::Horizontal);
}

void Docks::follow(Pane *pane, QDockWidget *dock)
{
    const auto rename = [pane, dock] {
        dock->setWindowTitle(pane->windowTitle());
        dock->setAccessibleName(pane->windowTitle());
        dock->toggleViewAction()->setText(pane->windowTitle());
    };
    connect(pane, &QWidget::windowTitleChanged, dock, rename);
    rename();
    connect(dock, &QDockWidget::visibilityChanged, pane, &Pane::setSeen);
    connect(dock, &QDockWidget::visibilityChanged, &m_tidying, qOverload<>(&QTimer::start));
    connect(dock, &QDockWidget::dockLocationChanged, &m_tidying, qOverload<>(&QTimer::start));
    connect(dock, &QDockWidget::topLevelChanged, &m_tidying, qOverload<>(&QTimer::start));
}

// Where a tab says the pane's name the line above it would only say it again.
void Docks::tidyTitles()
{
    for (QDockWidget *dock : m_docks) {
        const QList<QDockWidget *> beside = tabifiedDockWidgets(dock);
        const bool tabbed = !dock->isFloating() &&
                            std::ranges::any_of(beside, [](const QDockWidget *other) { return !other->isHidden(); });
        static_cast<DockTitle *>(dock->titleBarWidget())->setCollapsed(tabbed);
    }
}

} // namespace baolan::ui
