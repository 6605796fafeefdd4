#pragma once
// The commands of michi that belong to no plugin. Each adds its subcommand to the command line.

#include "plugin/plugin.h"

namespace michi::apps {

void addInit(CLI::App& app, plugin::Host& host);
void addImport(CLI::App& app, plugin::Host& host);
void addInfo(CLI::App& app, plugin::Host& host);
void addRender(CLI::App& app, plugin::Host& host);
void addExport(CLI::App& app, plugin::Host& host);
void addCheck(CLI::App& app, plugin::Host& host);
void addBackup(CLI::App& app, plugin::Host& host);
void addUser(CLI::App& app, plugin::Host& host);
void addDisaster(CLI::App& app, plugin::Host& host);
void addRegistry(CLI::App& app, plugin::Host& host);
void addDisclosure(CLI::App& app, plugin::Host& host);
void addAudit(CLI::App& app, plugin::Host& host);

}  // namespace michi::apps
