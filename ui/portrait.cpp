// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portrait.h"

#include <QPixmap>
#include <QWidget>

namespace baolan::ui {

namespace {

constexpr int interval = 50;
constexpr int calmNeeded = 10;    // half a second in which nothing was under way
constexpr int longest = 20 * 600; // ten minutes: an import of many pages may come first

} // namespace

Portrait::Portrait(QWidget &window, QString file, AtRest atRest, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
    , m_atRest(std::move(atRest))
{
    m_look.setInterval(interval);
    connect(&m_look, &QTimer::timeout, this, &Portrait::look);
    m_look.start();
}

void Portrait::look()
{
    m_calm = m_atRest() ? m_calm + 1 : 0;
    if (m_calm < calmNeeded && ++m_looks < longest)
        return;
    m_look.stop();
    Q_EMIT finished(m_calm >= calmNeeded && m_window.grab().save(m_file));
}

} // namespace baolan::ui
