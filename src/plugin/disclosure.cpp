#include "plugin/disclosure.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "plugin/registry_view.h"

namespace michi::plugin {
namespace {

using Json = nlohmann::json;

std::string write(const Disclosure& one) {
  return Json{{"what", one.what},          {"recipient", one.recipient}, {"post", one.post},
              {"ground", one.ground},      {"range", one.range},         {"issued", one.issued},
              {"return_by", one.returnBy}, {"returned", one.returned},   {"outcome", one.outcome},
              {"issued_by", one.issuedBy}}
      .dump();
}

Disclosure read(std::int64_t number, const std::string& text) {
  const Json json = Json::parse(text);
  const auto get = [&json](const char* name) { return json.value(name, std::string()); };
  return {number,        get("what"),      get("recipient"), get("post"),    get("ground"),   get("range"),
          get("issued"), get("return_by"), get("returned"),  get("outcome"), get("issued_by")};
}

std::string requireDay(const std::string& day) {
  if (day.empty()) return day;
  const auto parsed = japanese::parseDate(day);
  if (parsed.isGood() && parsed.value.isWhole()) return japanese::isoDate(parsed.value);
  throw Error(ErrorKind::BadInput, text("“%1” is no day.", day), {}, text("Write it like 2027-03-31."));
}

}  // namespace

void addDisclosureOptions(CLI::App& command, DisclosureOptions& options) {
  command.add_option("--recipient", options.recipient, text("Who receives it"));
  command.add_option("--post", options.post, text("The recipient's post"));
  command
      .add_option("--ground", options.ground, text("On what ground: consent, ordinance, internal, disaster"))
      ->check(CLI::IsMember({"consent", "ordinance", "internal", "disaster"}));
  command.add_option("--return-by", options.returnBy, text("Until which day it is to be returned"));
}

std::string groundTitle(const std::string& ground) {
  if (ground == "consent") return text("consent of the person");
  if (ground == "ordinance") return text("ordinance");
  if (ground == "internal") return text("internal use");
  if (ground == "disaster") return text("disaster");
  return ground;
}

std::int64_t issue(store::Registry& registry, const DisclosureOptions& options, const std::string& what,
                   const std::string& range, const std::string& purpose) {
  const bool isDisaster = registry.openDisaster().has_value();
  const std::string ground = options.ground.empty() && isDisaster ? "disaster" : options.ground;
  if (options.recipient.empty() || ground.empty()) {
    throw Error(ErrorKind::BadInput,
                text("What shows persons is handed out with its recipient and ground only."), {},
                text("Give --recipient NAME and --ground consent, ordinance, internal or disaster."));
  }
  if (ground == "disaster" && !isDisaster)
    throw Error(ErrorKind::Conflict, text("Disaster access is not open."));
  const Disclosure one{0,      what,  options.recipient,          options.post,
                       ground, range, japanese::isoDate(today()), requireDay(options.returnBy),
                       {},     {},    registry.user().login};
  std::int64_t number = 0;
  registry.edit("disclosure", purpose, [&](store::Registry::Edit& edit) {
    number = edit.addText(store::RecordKind::Disclosure, write(one));
  });
  return number;
}

std::vector<Disclosure> disclosures(const store::Registry& registry) {
  std::vector<Disclosure> all;
  for (const auto& stored : registry.texts(store::RecordKind::Disclosure))
    all.push_back(read(stored.id, stored.record));
  return all;
}

void giveBack(store::Registry& registry, std::int64_t number, const std::string& outcome,
              const std::string& day, const std::string& purpose) {
  for (const auto& stored : registry.texts(store::RecordKind::Disclosure)) {
    if (stored.id != number) continue;
    Disclosure one = read(number, stored.record);
    if (!one.returned.empty())
      throw Error(ErrorKind::Conflict, text("Number %1 came back on %2 already.", number, one.returned));
    one.returned = day.empty() ? japanese::isoDate(today()) : requireDay(day);
    one.outcome = outcome;
    return registry.edit("disclosure", purpose, [&](store::Registry::Edit& edit) {
      edit.changeText(store::RecordKind::Disclosure, {number, stored.version, write(one)});
    });
  }
  throw Error(ErrorKind::NotFound, text("Nothing was handed out under the number %1.", number), {},
              text("michi disclosure list names what was."));
}

}  // namespace michi::plugin
