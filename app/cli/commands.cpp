// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysecommand.h"
#include "app/cli/backupcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/infocommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/outlinecommand.h"
#include "app/cli/reanalysecommand.h"
#include "app/cli/restorecommand.h"
#include "app/cli/searchcommand.h"
#include "app/cli/showcommand.h"

namespace baolan::cli {

Commands allCommands()
{
    Commands commands;
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<OutlineCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<AnalyseCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<ReanalyseCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<InfoCommand>());
    return commands;
}

} // namespace baolan::cli
