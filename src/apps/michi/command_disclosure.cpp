// disclosure: the ledger of what was handed out about persons.

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "apps/michi/commands.h"
#include "base/text.h"
#include "plugin/disclosure.h"
#include "plugin/registry_view.h"
#include "plugin/unlock.h"

namespace michi::apps {
namespace {

struct Options {
  std::string workspace, what, range, outcome = "returned", day, json;
  std::int64_t number = 0;
  bool isOutOnly = false;
  plugin::DisclosureOptions disclosure;
  plugin::UnlockOptions unlock;
};

CLI::App* part(CLI::App& app, const char* name, const std::string& description, Options& options) {
  CLI::App* command = app.add_subcommand(name, description);
  command->add_option("workspace", options.workspace, text("Workspace file"))->required();
  plugin::addUnlockOptions(*command, options.unlock);
  return command;
}

std::string lineOf(const plugin::Disclosure& one, const std::string& today) {
  std::string line = text("No. %1  %2  %3", one.number, one.issued, one.recipient);
  if (!one.post.empty()) line += text(" (%1)", one.post);
  line += "  " + one.what + "  " + one.range + "  " + plugin::groundTitle(one.ground);
  if (!one.returned.empty())
    return line + "  " +
           (one.outcome == "destroyed" ? text("destroyed on %1", one.returned)
                                       : text("returned on %1", one.returned));
  if (one.returnBy.empty()) return line + "  " + text("out");
  return line + "  " +
         (one.returnBy < today ? text("OVERDUE since %1", one.returnBy) : text("out until %1", one.returnBy));
}

void list(const Options& options, plugin::Host& host) {
  if (!options.json.empty()) host.keepOutputClean();
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  const auto registry = plugin::unlock(workspace, options.unlock, host);
  const std::string today = japanese::isoDate(plugin::today());
  nlohmann::json all = nlohmann::json::array();
  for (const plugin::Disclosure& one : plugin::disclosures(registry)) {
    if (options.isOutOnly && !one.returned.empty()) continue;
    all.push_back({{"number", one.number},
                   {"what", one.what},
                   {"recipient", one.recipient},
                   {"post", one.post},
                   {"ground", one.ground},
                   {"range", one.range},
                   {"issued", one.issued},
                   {"issued_by", one.issuedBy},
                   {"return_by", one.returnBy},
                   {"returned", one.returned},
                   {"outcome", one.outcome}});
    if (options.json.empty()) host.say(lineOf(one, today));
  }
  if (!options.json.empty()) host.write(options.json, all.dump(2) + "\n");
}

void issue(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto registry = plugin::unlock(workspace, options.unlock, host);
  const std::int64_t number =
      plugin::issue(registry, options.disclosure, options.what, options.range, options.unlock.purpose);
  host.say(text("Entered as number %1.", number));
}

void giveBack(const Options& options, plugin::Host& host) {
  auto workspace = store::Workspace::open(options.workspace, store::Access::ReadWrite);
  auto registry = plugin::unlock(workspace, options.unlock, host);
  plugin::giveBack(registry, options.number, options.outcome, options.day, options.unlock.purpose);
  host.say(text("Number %1 is back.", options.number));
}

}  // namespace

void addDisclosure(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<Options>();
  CLI::App* disclosure =
      app.add_subcommand("disclosure", text("What was handed out about persons, and to whom"));
  disclosure->require_subcommand(1);
  CLI::App* listing = part(*disclosure, "list", text("Lists what was handed out"), *options);
  listing->add_flag("--out", options->isOutOnly, text("Only what is not back yet"));
  listing->add_option("--json", options->json, text("Write JSON to a file, or to - for standard output"));
  listing->callback([options, &host] { list(*options, host); });
  CLI::App* issuing = part(*disclosure, "issue", text("Enters something that is handed out"), *options);
  issuing->add_option("--what", options->what, text("What it is"))->required();
  issuing->add_option("--range", options->range, text("Which districts or households it shows"))->required();
  plugin::addDisclosureOptions(*issuing, options->disclosure);
  issuing->callback([options, &host] { issue(*options, host); });
  CLI::App* returning =
      part(*disclosure, "return", text("Enters that it came back or was destroyed"), *options);
  returning->add_option("number", options->number, text("The number that it was handed out under"))
      ->required();
  returning->add_option("--outcome", options->outcome, text("returned or destroyed"))
      ->check(CLI::IsMember({"returned", "destroyed"}));
  returning->add_option("--on", options->day, text("On which day (today)"));
  returning->callback([options, &host] { giveBack(*options, host); });
}

}  // namespace michi::apps
