#include "catalog/ledger_preset.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"

namespace michi::catalog {
namespace {

template <std::size_t kCount>
using Names = std::array<std::string_view, kCount>;

constexpr Names<9> kHousehold = {"key",     "postcode", "address", "building", "phone",
                                 "car_use", "storeys",  "floor",   "note"};
constexpr Names<18> kMember = {"key",         "name",   "kana",       "birth",    "age",
                               "sex",         "phone",  "relation",   "reason",   "mobility",
                               "needs_power", "doctor", "medicine",   "to_bring", "considerations",
                               "registries",  "status", "status_date"};
constexpr Names<3> kConsent = {"state", "date", "medium"};
constexpr Names<4> kConsents = {"consent_list", "consent_plan", "consent_plan_sharing", "consent_supporter"};
constexpr Names<5> kPlan = {"status", "made", "updated", "refuge", "route"};
constexpr Names<5> kContact = {"name", "relation", "phone", "address", "frequency"};
constexpr Names<7> kFamily = {"name", "kana", "birth", "age", "sex", "relation", "phone"};
constexpr Names<9> kSupporter = {"key",      "name",  "kana",    "role", "organisation",
                                 "district", "phone", "address", "note"};

template <class List>
bool isIn(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

bool isContactField(std::string_view rest, const Codes& codes) {
  const std::size_t kindEnd = rest.find('.');
  const std::size_t numberEnd = kindEnd == std::string_view::npos ? kindEnd : rest.find('.', kindEnd + 1);
  if (numberEnd == std::string_view::npos) return false;
  const std::string_view number = rest.substr(kindEnd + 1, numberEnd - kindEnd - 1);
  const bool isNumber = number.size() == 1 && number[0] >= '1' && number[0] <= '9';
  return isNumber && codes.contactKind.find(rest.substr(0, kindEnd)) != nullptr &&
         isIn(kContact, rest.substr(numberEnd + 1));
}

std::vector<std::string> readColumns(const TomlTable& columns, const std::string& field) {
  std::vector<std::string> names = columns.strings(field);
  if (names.empty()) throw Error(ErrorKind::BadInput, text("This entry is empty."), columns.where(field));
  const bool isFamily = field.starts_with("family.");
  for (const std::string& name : names) {
    if (isFamily == (name.find("{n}") != std::string::npos)) continue;
    throw Error(ErrorKind::BadInput,
                isFamily ? text("“%1” lacks the {n} that counts the members.", name)
                         : text("“%1” counts with {n}, which only family. fields do.", name),
                columns.where(field));
  }
  return names;
}

}  // namespace

const std::string& LedgerPreset::title() const { return inUserLanguage(titleJa, titleEn); }

bool isLedgerField(const std::string& field, bool isOfSupporters, const Codes& codes) {
  const std::size_t dot = field.find('.');
  const std::string_view group = std::string_view(field).substr(0, dot);
  const std::string_view rest =
      dot == std::string::npos ? std::string_view() : std::string_view(field).substr(dot + 1);
  if (isOfSupporters)
    return dot == std::string::npos ? isIn(kSupporter, group) : group == "consent" && isIn(kConsent, rest);
  if (dot == std::string::npos) return group == "district" || group == "need" || isIn(kMember, group);
  if (group == "household") return isIn(kHousehold, rest);
  if (group == "need") return codes.needs.find(rest) != nullptr;
  if (group == "support") return codes.supporterRole.find(rest) != nullptr;
  if (group == "contact") return isContactField(rest, codes);
  if (group == "family") return isIn(kFamily, rest);
  if (group == "plan") return isIn(kPlan, rest);
  return isIn(kConsents, group) && isIn(kConsent, rest);
}

LedgerPreset LedgerPreset::read(const std::string& file, const Codes& codes) {
  const TomlTable root = TomlTable::read(file);
  LedgerPreset preset;
  preset.name = std::filesystem::u8path(file).stem().string();
  preset.titleJa = root.string("title");
  preset.titleEn = root.string("title_en");
  const std::string kind = root.string("kind", "households");
  preset.isOfSupporters = kind == "supporters";
  if (!preset.isOfSupporters && kind != "households")
    throw Error(ErrorKind::BadInput, text("“households” or “supporters” is expected, not “%1”.", kind),
                root.where("kind"));
  preset.registry = root.string("registry", "");
  preset.strictNeeds = root.strings("strict_needs");
  const auto require = [&](const CodeList& list, const std::string& id, const char* key) {
    if (list.find(id) == nullptr)
      throw Error(ErrorKind::BadInput, text("“%1” is not in the list “%2”.", id, list.title()),
                  root.where(key));
  };
  if (!preset.registry.empty()) require(codes.registries, preset.registry, "registry");
  for (const std::string& need : preset.strictNeeds) require(codes.needs, need, "strict_needs");
  const TomlTable columns = root.table("columns");
  for (const std::string& field : columns.keys()) {
    if (!isLedgerField(field, preset.isOfSupporters, codes))
      throw Error(ErrorKind::BadInput, text("There is no field “%1”.", field), columns.where(field));
    preset.columns[field] = readColumns(columns, field);
  }
  root.rejectUnknownKeys();
  return preset;
}

std::vector<LedgerPreset> readLedgerPresets(const std::string& rulesFolder, const Codes& codes) {
  const std::string folder = rulesFolder + "/columns/ledger";
  std::error_code problem;
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::u8path(folder), problem)) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path().string());
  }
  if (files.empty()) throw Error(ErrorKind::NotFound, text("There are no presets of columns."), folder);
  std::sort(files.begin(), files.end());
  std::vector<LedgerPreset> presets;
  presets.reserve(files.size());
  for (const std::string& file : files) presets.push_back(LedgerPreset::read(file, codes));
  return presets;
}

}  // namespace michi::catalog
