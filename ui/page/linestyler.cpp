// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linestyler.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <utility>

namespace baolan::ui {

using namespace Qt::Literals::StringLiterals;
using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::Repository;
using KSyntaxHighlighting::State;

LineStyler::LineStyler(Repository &repository)
{
    setDefinition(repository.definitionForName(u"Chinese newspaper page"_s));
}

void LineStyler::addDefinition(Repository &repository)
{
    // The library looks in the folder "syntax" below.
    repository.addCustomSearchPath(u":/baolan"_s);
}

std::vector<LineStyler::Run> LineStyler::style(QStringView line)
{
    m_runs.clear();
    m_state = highlightLine(line, m_state);
    return std::exchange(m_runs, {});
}

void LineStyler::restart() { m_state = State(); }

void LineStyler::applyFormat(int offset, int length, const Format &format)
{
    if (length > 0 && format.name() != "Text"_L1)
        m_runs.push_back({offset, length, format});
}

} // namespace baolan::ui
