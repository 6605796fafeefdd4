// registry supporters: the people who help. Person tier, as the households whom they stand by.

#include <map>
#include <nlohmann/json.hpp>

#include "apps/michi/registry_commands.h"
#include "base/error.h"
#include "base/text.h"
#include "catalog/variants.h"
#include "registry/codec.h"

namespace michi::apps {
namespace {

using Json = nlohmann::json;
using Supporter = store::Stored<registry::Supporter>;
using Households = std::map<registry::SupporterId, std::vector<std::int64_t>>;  // by supporter

/// As far as the user may see who is supported.
Households supported(const OpenRegistry& open) {
  Households households;
  for (const std::int64_t id : open.view.visibleIds()) {
    const auto household = open.view.household(id);
    if (!household) continue;
    for (const registry::Member& member : household->members) {
      for (const registry::Support& support : member.supports) {
        auto& ids = households[support.supporter];
        if (ids.empty() || ids.back() != id) ids.push_back(id);
      }
    }
  }
  return households;
}

const Supporter& requireSupporter(const OpenRegistry& open, std::int64_t id) {
  if (const Supporter* supporter = open.registry.supporter(id)) return *supporter;
  throw Error(ErrorKind::NotFound, text("There is no supporter %1.", id), {},
              text("michi registry supporters lists all."));
}

void requireGood(const registry::Supporter& supporter, const OpenRegistry& open, plugin::Host& host) {
  const std::string errors =
      errorsOf(registry::checkSupporter(supporter, open.view.codes(), plugin::today()), host);
  if (!errors.empty()) throw Error(ErrorKind::BadInput, text("The supporter cannot be kept so:%1", errors));
}

bool isAsked(const registry::Supporter& supporter, const RegistryOptions& options,
             const japanese::Folding& folding) {
  if (!options.district.empty() && supporter.district.find(options.district) == std::string::npos)
    return false;
  const std::string words = supporter.name + "\n" + supporter.kana + "\n" + supporter.organisation + "\n" +
                            supporter.phone + "\n" + supporter.address;
  return folding.foldText(words).find(folding.foldText(options.search)) != std::string::npos;
}

std::string inWords(const Supporter& supporter, const catalog::CodeList& roles) {
  const registry::Supporter& record = supporter.record;
  const catalog::Code* role = roles.find(record.role);
  std::string line = std::to_string(supporter.id);
  for (const std::string& cell : {record.name, role == nullptr ? record.role : role->title(),
                                  record.organisation, record.district, record.phone})
    line += "  " + cell;
  return line;
}

Json toJson(const Supporter& supporter, const Households& households) {
  Json json{{"id", supporter.id}, {"supporter", registry::toJson(supporter.record)}};
  const auto found = households.find(supporter.id);
  json["households"] = found == households.end() ? Json::array() : Json(found->second);
  return json;
}

void list(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const japanese::Folding folding(
      catalog::readVariants(host.resources() + "/data/rules/characters/variants.toml"));
  std::vector<const Supporter*> asked;
  std::vector<std::int64_t> ids;
  for (const Supporter& supporter : open.registry.supporters()) {
    if (!isAsked(supporter.record, options, folding)) continue;
    asked.push_back(&supporter);
    ids.push_back(supporter.id);
  }
  if (!ids.empty())
    open.registry.audit(options.json.empty() ? "read" : "export", "supporter " + store::listIds(ids),
                        options.unlock.purpose);
  Json all = Json::array();
  const Households households = supported(open);
  for (const Supporter* supporter : asked) {
    if (options.json.empty())
      host.say(inWords(*supporter, open.view.codes().supporterRole));
    else
      all.push_back(toJson(*supporter, households));
  }
  if (!options.json.empty()) host.write(options.json, all.dump(2) + "\n");
}

void show(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  Json json = toJson(requireSupporter(open, options.id), supported(open));
  if (options.showsHistory) json["history"] = open.history({store::RecordKind::Supporter}, options.id);
  open.registry.audit("read", "supporter " + std::to_string(options.id), options.unlock.purpose);
  host.write(options.json.empty() ? "-" : options.json, json.dump(2) + "\n");
}

void add(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const registry::Supporter supporter = registry::supporterFromJson(readJson(options.added));
  requireGood(supporter, open, host);
  std::int64_t id = 0;
  open.registry.edit("change", options.unlock.purpose,
                     [&](store::Registry::Edit& change) { id = change.add(supporter); });
  host.say(text("Added as supporter %1.", id));
}

void edit(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  Supporter changed = requireSupporter(open, options.id);
  Json json = registry::toJson(changed.record);
  for (const std::string& setting : options.settings) applySetting(json, setting);
  changed.record = registry::supporterFromJson(json);
  requireGood(changed.record, open, host);
  open.registry.edit("change", options.unlock.purpose,
                     [&](store::Registry::Edit& change) { change.change(changed); });
  host.say(text("Changed supporter %1.", options.id));
}

/// Of all households, also those that the user may not see.
bool isNeeded(std::int64_t id, const OpenRegistry& open) {
  const auto isBy = [&](const registry::Member& member) {
    return std::any_of(member.supports.begin(), member.supports.end(),
                       [&](const registry::Support& support) { return support.supporter == id; });
  };
  const auto& all = open.registry.households();
  return std::any_of(all.begin(), all.end(), [&](const auto& household) {
    return std::any_of(household.record.members.begin(), household.record.members.end(), isBy);
  });
}

void remove(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  (void)requireSupporter(open, options.id);
  if (isNeeded(options.id, open)) {
    throw Error(ErrorKind::Conflict, text("Supporter %1 still stands by somebody.", options.id), {},
                text("michi registry supporters with the number names the households; take the supporter "
                     "off there with michi registry edit first."));
  }
  open.registry.edit("change", options.unlock.purpose,
                     [&](store::Registry::Edit& change) { change.removeSupporter(options.id); });
  host.say(text("Removed supporter %1; the history stays.", options.id));
}

void supporters(const RegistryOptions& options, plugin::Host& host) {
  const bool isChange = !options.added.empty() || !options.settings.empty() || options.isRemoved;
  const bool isShown = !isChange && options.id != 0;
  if (isShown || options.json == "-") host.keepOutputClean();
  if (options.id == 0 && (!options.settings.empty() || options.isRemoved))
    throw Error(ErrorKind::BadInput, text("Which supporter?"), {},
                text("Write the number behind the workspace; michi registry supporters lists all."));
  OpenRegistry open(options, host);
  open.registry.require(store::Tier::Person);
  if (!options.added.empty()) return add(open, options, host);
  if (!options.settings.empty()) return edit(open, options, host);
  if (options.isRemoved) return remove(open, options, host);
  if (isShown) return show(open, options, host);
  list(open, options, host);
}

}  // namespace

void addRegistrySupporters(CLI::App& app, const std::shared_ptr<RegistryOptions>& options,
                           plugin::Host& host) {
  CLI::App* command = addPart(app, "supporters", text("Lists the people who help; shows or changes one"),
                              options, host, supporters);
  command->add_option("supporter", options->id, text("Number of the supporter"));
  command->add_option("--search", options->search,
                      text("A part of a name, a reading, an address or a number"));
  command->add_option("--district", options->district, text("Code of a district"));
  command->add_option("--json", options->json, text("Write JSON to a file, or to - for standard output"));
  command->add_flag("--history", options->showsHistory, text("With all its changes"));
  auto* adding = command->add_option(
      "--add", options->added, text("Adds a supporter: file with the record, as shown under “supporter”"));
  auto* setting =
      command->add_option("--set", options->settings, text("field=value, such as phone=0197-00-0000"));
  setting->excludes(adding);
  command
      ->add_flag("--remove", options->isRemoved,
                 text("Removes a supporter by whom nobody is helped any more"))
      ->excludes(adding)
      ->excludes(setting);
}

}  // namespace michi::apps
