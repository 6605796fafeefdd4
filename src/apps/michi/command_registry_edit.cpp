// registry add, edit, consents, remove, sharing.

#include <fstream>
#include <nlohmann/json.hpp>

#include "apps/michi/registry_commands.h"
#include "base/error.h"
#include "base/text.h"
#include "japanese/date.h"
#include "registry/codec.h"
#include "registry/summary.h"

namespace michi::apps {
using Json = nlohmann::json;

Json readJson(const std::string& file) {
  std::ifstream stream(std::filesystem::u8path(file), std::ios::binary);
  if (!stream) throw Error(ErrorKind::NotFound, text("The file cannot be read."), file);
  Json json = Json::parse(stream, nullptr, false);
  if (json.is_discarded()) throw Error(ErrorKind::BadInput, text("The file is no JSON."), file);
  return json;
}

void applySetting(Json& json, const std::string& setting) {
  const std::size_t equals = setting.find('=');
  if (equals == std::string::npos || equals == 0) {
    throw Error(ErrorKind::BadInput, text("“%1” sets no field.", setting), {},
                text("Write field=value, such as members/0/phone=0197-00-0000."));
  }
  const std::string value = setting.substr(equals + 1);
  std::string path = setting.substr(0, equals);
  if (path[0] != '/') path.insert(path.begin(), '/');
  try {
    const Json::json_pointer pointer(path);
    Json parsed = Json::parse(value, nullptr, false);
    const bool isText = parsed.is_discarded() || parsed.is_null() ||
                        (json.contains(pointer) && json.at(pointer).is_string() && !parsed.is_string());
    json[pointer] = isText ? Json(value) : std::move(parsed);
  } catch (const Json::exception&) {
    throw Error(ErrorKind::BadInput, text("There is no field “%1”.", path), {},
                text("michi registry show names the fields."));
  }
}

namespace {

/// The whole record, also what the user may not see: a change must not lose it.
const store::Stored<registry::Household>& requireStored(const OpenRegistry& open, std::int64_t id) {
  (void)open.requireHousehold(id);
  return *open.registry.household(id);
}

void add(const RegistryOptions& options, plugin::Host& host) {
  OpenRegistry open(options, host);
  open.registry.require(store::Tier::Person);
  open.save(0, registry::householdFromJson(readJson(options.json)), options.unlock.purpose, host);
}

void edit(const RegistryOptions& options, plugin::Host& host) {
  OpenRegistry open(options, host);
  Json json = registry::toJson(requireStored(open, options.id).record);
  for (const std::string& setting : options.settings) applySetting(json, setting);
  open.save(options.id, registry::householdFromJson(json), options.unlock.purpose, host);
  host.say(text("Changed household %1.", options.id));
}

void remove(const RegistryOptions& options, plugin::Host& host) {
  OpenRegistry open(options, host);
  (void)open.requireHousehold(options.id);
  open.registry.edit("change", options.unlock.purpose,
                     [&](store::Registry::Edit& change) { change.removeHousehold(options.id); });
  host.say(text("Removed household %1; its history stays.", options.id));
}

registry::Consent& consentOf(registry::Member& member, const std::string& kind) {
  constexpr std::array kNames = {"list", "plan", "plan-sharing", "supporter"};
  const auto found = std::find(kNames.begin(), kNames.end(), kind);
  if (found == kNames.end()) {
    throw Error(ErrorKind::BadInput, text("“%1” is no kind of consent.", kind), {},
                text("Write list, plan, plan-sharing or supporter."));
  }
  return member.consents.at(static_cast<std::size_t>(found - kNames.begin()));
}

void countConsents(const OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const std::array kinds = {std::pair{"list", text("sharing of the list")},
                            std::pair{"plan", text("making of a plan")},
                            std::pair{"plan-sharing", text("sharing of the plan")},
                            std::pair{"supporter", text("the supporter's own")}};
  Json json = Json::object();
  for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
    std::array<std::size_t, 4> counts{};  // given, refused, no answer, not asked
    for (const auto& household : open.registry.households()) {
      for (const registry::Member& member : household.record.members) {
        if (!member.livesHere()) continue;
        const std::string& state = member.consents.at(kind).state;
        ++counts.at(state == "given" ? 0 : state == "refused" ? 1 : state == "no_answer" ? 2 : 3);
      }
    }
    json[kinds.at(kind).first] = {
        {"given", counts[0]}, {"refused", counts[1]}, {"no_answer", counts[2]}, {"unasked", counts[3]}};
    if (options.json.empty())
      host.say(text("%1: given %2, refused %3, no answer %4, not asked %5", kinds.at(kind).second,
                    withSeparators(counts[0]), withSeparators(counts[1]), withSeparators(counts[2]),
                    withSeparators(counts[3])));
  }
  if (!options.json.empty()) host.write(options.json, json.dump(2) + "\n");
}

std::string codeOfState(const std::string& word) {
  return word == "unasked" ? "" : word == "no-answer" ? "no_answer" : word;
}

void consents(const RegistryOptions& options, plugin::Host& host) {
  if (!options.json.empty()) host.keepOutputClean();
  OpenRegistry open(options, host);
  open.registry.require(store::Tier::Person);
  if (options.id == 0) return countConsents(open, options, host);
  registry::Household household = requireStored(open, options.id).record;
  if (options.member < 1 || static_cast<std::size_t>(options.member) > household.members.size())
    throw Error(ErrorKind::NotFound, text("Household %1 has no member %2.", options.id, options.member));
  registry::Consent& consent =
      consentOf(household.members[static_cast<std::size_t>(options.member) - 1], options.kind);
  consent = {codeOfState(options.state),
             options.date.empty() ? japanese::isoDate(plugin::today()) : options.date, options.medium};
  if (consent.state.empty()) consent = {};
  open.save(options.id, household, options.unlock.purpose, host);
  host.say(text("Changed household %1.", options.id));
}

void sharing(const RegistryOptions& options, plugin::Host& host) {
  OpenRegistry open(options, host);
  std::vector<registry::SharingRule> rules = plugin::readSharingRules(open.registry);
  if (options.mode.empty()) {
    host.say(text("Today: %1", plugin::nameOf(open.view.mode())));
    for (const auto& rule : rules)
      host.say(text("  from %1: %2 %3", rule.from, plugin::nameOf(rule.mode), rule.ordinance));
    return;
  }
  if (!open.registry.user().roles.has(store::Role::Administrator))
    throw Error(ErrorKind::Conflict, text("%1 is no administrator.", open.registry.user().login));
  const auto from = japanese::parseDate(options.from);
  if (!from.isGood() || !from.value.isWhole())
    throw Error(ErrorKind::BadInput, text("“%1” is no day.", options.from), {},
                text("Write it like 2027-03-31."));
  const registry::SharingRule added{plugin::sharingModeNamed(options.mode), japanese::isoDate(from.value),
                                    options.ordinance};
  std::erase_if(rules, [&](const auto& rule) { return rule.from == added.from; });
  rules.push_back(added);
  std::sort(rules.begin(), rules.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
  open.registry.edit("change", options.unlock.purpose, [&](store::Registry::Edit& change) {
    change.set(plugin::kSharingSetting, plugin::writeSharingRules(rules));
  });
  host.say(text("From %1: %2 %3", added.from, options.mode, added.ordinance));
}

}  // namespace

void addRegistryEdits(CLI::App& app, const std::shared_ptr<RegistryOptions>& options, plugin::Host& host) {
  const auto number = [&](CLI::App* command) {
    command->add_option("household", options->id, text("Number of the household"))->required();
    return command;
  };
  addPart(app, "add", text("Adds a household"), options, host, add)
      ->add_option("--json", options->json,
                   text("File with the record, as “show” writes it under “household”"))
      ->required();
  number(addPart(app, "edit", text("Changes fields of a household"), options, host, edit))
      ->add_option("--set", options->settings, text("field=value, such as members/0/phone=0197-00-0000"))
      ->required();
  number(addPart(app, "remove", text("Removes a household"), options, host, remove));
  CLI::App* consenting =
      addPart(app, "consents", text("Counts the consents, or enters one"), options, host, consents);
  consenting->add_option("--json", options->json, text("Write JSON to a file, or to - for standard output"));
  consenting->add_option("household", options->id, text("Number of the household"));
  consenting->add_option("--member", options->member, text("Which member, from 1"));
  consenting->add_option("--kind", options->kind, text("list, plan, plan-sharing or supporter"));
  consenting
      ->add_option("--state", options->state,
                   text("given, refused, no-answer (asked, but silent) or unasked"))
      ->check(CLI::IsMember({"given", "refused", "no-answer", "unasked"}));
  consenting->add_option("--date", options->date, text("On which day (today)"));
  consenting->add_option("--medium", options->medium, text("How: paper, telephone, visit …"));
  CLI::App* ruling = addPart(app, "sharing", text("The municipality's rule on sharing the list in peacetime"),
                             options, host, sharing);
  ruling->add_option("--mode", options->mode, text("opt-in, presumed or opt-out"));
  ruling->add_option("--from", options->from, text("From which day on"));
  ruling->add_option("--ordinance", options->ordinance, text("Name of the ordinance"));
}

}  // namespace michi::apps
