// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement.h"

using namespace Qt::StringLiterals;

namespace baolan::ui {

std::vector<Slot> arrangement(Layout layout)
{
    switch (layout) {
    case Layout::Browse: break;
    case Layout::Read:
        return {{.width = 280, .panes = {u"articles"_s, u"outline"_s, u"entities"_s, u"facets"_s}},
                {.width = 960, .panes = {u"reader"_s, u"page"_s, u"hits"_s, u"compare"_s, u"querylist"_s, u"jobs"_s}},
                {.width = 1, .panes = {u"archive"_s}, .shown = false}};
    case Layout::Source:
        return {{.width = 250, .panes = {u"outline"_s, u"entities"_s, u"articles"_s, u"archive"_s, u"facets"_s}},
                {.width = 500, .panes = {u"reader"_s, u"hits"_s, u"compare"_s, u"querylist"_s, u"jobs"_s}},
                {.width = 490, .panes = {u"page"_s}}};
    }
    return {{.width = 276, .panes = {u"archive"_s, u"facets"_s, u"outline"_s, u"entities"_s}},
            {.width = 372, .panes = {u"articles"_s}},
            {.width = 612, .panes = {u"reader"_s, u"page"_s, u"hits"_s, u"compare"_s, u"querylist"_s, u"jobs"_s}}};
}

} // namespace baolan::ui
