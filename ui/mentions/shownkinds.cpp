// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentions/shownkinds.h"

#include "ui/settings.h"

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using items::MarkKind;
using items::MarkKinds;

namespace {

// What is hidden is stored, so that a kind of a later version is shown.
QString hiddenKey() { return u"mentions.hidden"_s; }

} // namespace

ShownKinds::ShownKinds(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_kinds.set();
    const QStringList hidden = settings.choice(hiddenKey()).toString().split(u' ', Qt::SkipEmptyParts);
    for (const MarkKind kind : items::allMarkKinds)
        m_kinds[items::bit(kind)] = !hidden.contains(items::key(kind));
}

void ShownKinds::setShown(MarkKind kind, bool shown)
{
    MarkKinds kinds = m_kinds;
    kinds[items::bit(kind)] = shown;
    setKinds(kinds);
}

void ShownKinds::setKinds(MarkKinds kinds)
{
    if (m_kinds == kinds)
        return;
    m_kinds = kinds;
    QStringList hidden;
    for (const MarkKind kind : items::allMarkKinds) {
        if (!shows(kind))
            hidden << items::key(kind);
    }
    m_settings.setChoice(hiddenKey(), hidden.join(u' '));
    Q_EMIT changed();
}

} // namespace baolan::ui
