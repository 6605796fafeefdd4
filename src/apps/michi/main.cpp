// michi: the product's work without a screen. Exit 0 done, 1 could not, 2 wrong use.

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QLocale>
#include <exception>
#include <memory>
#include <vector>

#include "apps/language.h"
#include "apps/michi/command_line.h"
#include "apps/michi/commands.h"
#include "apps/michi/console.h"
#include "base/error.h"
#include "base/text.h"
#include "catalog/resources.h"
#include "plugins/evacuation/plugin.h"
#include "plugins/mobility/plugin.h"
#include "plugins/wardmap/plugin.h"
#include "seal/secret.h"

namespace {

constexpr int kDone = 0;
constexpr int kCouldNot = 1;
constexpr int kWrongUse = 2;

/// MICHI_LANGUAGE (ja, en) wins over the locale; a machine without a locale (scripts, CI) speaks Japanese.
bool speaksJapanese() {
  const QByteArray wanted = qgetenv("MICHI_LANGUAGE");
  if (!wanted.isEmpty()) return wanted.startsWith("ja");
  const QLocale locale = QLocale::system();
  return locale.language() == QLocale::Japanese || locale.language() == QLocale::C;
}

int parse(CLI::App& app, int argc, char** argv, michi::apps::Console& console) {
  try {
    app.parse(argc, argv);
    return kDone;
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);  // help or version
    console.showError(michi::apps::explain(error));
    return kWrongUse;
  } catch (const michi::Error& error) {
    console.showError(error.what());
    return kCouldNot;
  }
}

int run(int argc, char** argv) {
  const std::string folder = QCoreApplication::applicationDirPath().toStdString();
  michi::apps::Console console(michi::catalog::findResources(folder), folder);

  CLI::App app(michi::text("Michishirube: maps and plans for mobility support and evacuation assistance"),
               "michi");
  app.require_subcommand(1);
  app.set_version_flag("--version", console.programVersion(), michi::text("Shows the version"));
  michi::apps::addInit(app, console);
  michi::apps::addImport(app, console);
  michi::apps::addInfo(app, console);
  std::vector<std::unique_ptr<michi::plugin::Plugin>> plugins;
  plugins.push_back(michi::mobility::makePlugin());
  plugins.push_back(michi::evacuation::makePlugin());
  plugins.push_back(michi::wardmap::makePlugin());
  for (const auto& plugin : plugins) plugin->addCommands(app, console);
  michi::apps::addRender(app, console);
  michi::apps::addExport(app, console);
  michi::apps::addCheck(app, console);
  michi::apps::addBackup(app, console);
  michi::apps::addUser(app, console);
  michi::apps::addDisaster(app, console);
  michi::apps::addRegistry(app, console);
  michi::apps::addDisclosure(app, console);
  michi::apps::addAudit(app, console);
  michi::apps::labelHelp(app);
  return parse(app, argc, argv, console);
}

}  // namespace

int main(int argc, char** argv) {
  michi::seal::hideProcessMemory();
  const QCoreApplication application(argc, argv);
  if (michi::apps::loadJapanese()) {
    michi::installPrintTranslator(michi::apps::toJapanese);
    if (speaksJapanese()) michi::installTranslator(michi::apps::toJapanese);
  }
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    fputs((std::string(error.what()) + "\n").c_str(), stderr);
    return kCouldNot;
  }
}
