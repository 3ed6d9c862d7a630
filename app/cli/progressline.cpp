// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressline.h"

#include "app/cli/terminaltext.h"
#include "app/cli/words.h"
#include "models/text/width.h"

namespace baolan::cli {

namespace {

QString shown(std::chrono::seconds remaining)
{
    const auto seconds = remaining.count();
    if (seconds < 60)
        return translate("cli", "%1 s left").arg(seconds);
    if (seconds < 3600)
        return translate("cli", "%1 min %2 s left").arg(seconds / 60).arg(seconds % 60);
    return translate("cli", "%1 h %2 min left").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

} // namespace

ProgressLine::ProgressLine(Context &context) : m_context(context), m_enabled(context.errIsTerminal && !context.quiet) {}

ProgressLine::~ProgressLine() { clear(); }

void ProgressLine::show(const QString &what, std::optional<std::chrono::seconds> remaining, const QString &current)
{
    if (!m_enabled)
        return;
    QString line = what;
    if (remaining)
        line += u" · "_s + shown(*remaining);
    if (!current.isEmpty())
        line += u" · "_s + current;
    m_context.err << "\r\x1b[K" << text::elided(safe(line), m_context.columns - 1);
    m_context.err.flush();
    m_shown = true;
}

void ProgressLine::clear()
{
    if (!m_shown)
        return;
    m_context.err << "\r\x1b[K";
    m_context.err.flush();
    m_shown = false;
}

} // namespace baolan::cli
