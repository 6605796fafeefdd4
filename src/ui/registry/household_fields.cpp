#include "ui/registry/household_fields.h"

#include <algorithm>

#include "japanese/date.h"

namespace michi::ui {
namespace {

using catalog::CodeList;
using catalog::Codes;
using nlohmann::json;

/// What a field is called and how it is filled in, by the last part of its path.
struct Spec {
  const char* name;
  std::string title;
  FieldKind kind = FieldKind::Text;
  CodeList Codes::*codes = nullptr;
};

/// In a function: titles are in the user's language.
const Spec* specOf(const std::string& name, const std::string& owner) {
  static const std::vector<Spec> kSpecs = {
      {"name", text("Name")},
      {"kana", text("Reading")},
      {"birth", text("Birth date"), FieldKind::Date},
      {"age", text("Age as written"), FieldKind::Number},
      {"age_on", text("Age on which day"), FieldKind::Date},
      {"sex", text("Sex"), FieldKind::Choice, &Codes::sex},
      {"phone", text("Telephone")},
      {"relation", text("Relation"), FieldKind::Choice, &Codes::relation},
      {"reason", text("Why support is needed"), FieldKind::LongText},
      {"needs", text("Needs")},
      {"grade", text("Grade"), FieldKind::Choice},
      {"mobility", text("How they get about"), FieldKind::Choice, &Codes::mobility},
      {"needs_power", text("Uses a device that must not lose power"), FieldKind::Check},
      {"doctor", text("Doctor")},
      {"medicine", text("Medicine"), FieldKind::LongText},
      {"to_bring", text("To bring along"), FieldKind::LongText},
      {"considerations", text("To be considered"), FieldKind::LongText},
      {"registries", text("Lists that name the person"), FieldKind::InList, &Codes::registries},
      {"consent_list", text("Sharing of the list in peacetime")},
      {"consent_plan", text("Making of an individual evacuation plan")},
      {"consent_plan_sharing", text("Sharing of the plan")},
      {"consent_supporter", text("The supporter's own consent")},
      {"state", text("Answer"), FieldKind::Choice, &Codes::consentState},
      {"date", text("Date"), FieldKind::Date},
      {"medium", text("How it was given"), FieldKind::Choice, &Codes::consentMedium},
      {"plan", text("Individual evacuation plan")},
      {"made", text("Made on"), FieldKind::Date},
      {"updated", text("Brought up to date on"), FieldKind::Date},
      {"refuge", text("Where to"), FieldKind::Text},
      {"route", text("By which way"), FieldKind::LongText},
      {"supports", text("Supporters")},
      {"supporter", text("Supporter"), FieldKind::Choice},
      {"role", text("Role"), FieldKind::Choice, &Codes::supporterRole},
      {"status_date", text("Since when"), FieldKind::Date},
      {"members", text("Members")},
      {"contacts", text("Contacts")},
      {"postcode", text("Postcode")},
      {"address", text("Address")},
      {"building", text("Building")},
      {"car_use", text("Use of a car"), FieldKind::Choice, &Codes::carUse},
      {"storeys", text("Storeys of the house"), FieldKind::Number},
      {"floor", text("Floor they sleep on"), FieldKind::Number},
      {"note", text("Note"), FieldKind::LongText},
      {"frequency", text("How often"), FieldKind::Choice, &Codes::visitFrequency},
      {"key", text("Number in the city's list")},
      {"district", text("District")},
      {"position", text("Position")},
      {"level", text("How well the position is known")},
  };
  static const Spec kPlanStatus{"status", text("How far the plan is"), FieldKind::Choice, &Codes::planStatus};
  static const Spec kMemberStatus{"status", text("Has left the household"), FieldKind::Choice,
                                  &Codes::memberStatus};
  static const Spec kNeedKind{"kind", text("Kind of need"), FieldKind::Choice, &Codes::needs};
  static const Spec kContactKind{"kind", text("Kind of contact"), FieldKind::Choice, &Codes::contactKind};
  if (name == "status") return owner == "plan" ? &kPlanStatus : &kMemberStatus;
  if (name == "kind") return owner == "needs" ? &kNeedKind : &kContactKind;
  const auto found =
      std::find_if(kSpecs.begin(), kSpecs.end(), [&](const Spec& spec) { return name == spec.name; });
  return found == kSpecs.end() ? nullptr : &*found;
}

bool isNumber(const std::string& part) {
  return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The last name in a path and the name before it; numbers of lists do not count.
std::pair<std::string, std::string> namesOf(const std::string& path) {
  std::string last, owner;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t next = std::min(path.find('/', at + 1), path.size());
    const std::string part = path.substr(at + 1, next - at - 1);
    if (!isNumber(part)) owner = std::exchange(last, part);
    at = next;
  }
  return {last, owner};
}

const Spec* specAt(const std::string& path) {
  const auto [name, owner] = namesOf(path);
  return specOf(name, owner);
}

/// What the absence of a value means.
QString nothingIn(const std::string& path) {
  if (path.ends_with("/state")) return words("(not asked yet)");
  if (path.ends_with("/status") && !path.ends_with("/plan/status")) return words("(none: lives here)");
  return words("(not known)");
}

std::vector<Option> optionsOf(const std::vector<catalog::Code>& codes, const QString& nothing) {
  std::vector<Option> options{{nullptr, nothing}};
  for (const catalog::Code& code : codes) options.push_back({code.id, q(code.title())});
  return options;
}

class Builder {
 public:
  Builder(const json& household, const HouseholdRecord& record, const Codes& codes, std::size_t member)
      : m_json(household),
        m_record(record),
        m_codes(codes),
        m_number(member),
        m_member("/members/" + std::to_string(member)) {}

  std::vector<Block> build(FormPage page);

 private:
  void heading(const std::string& title) { m_blocks.push_back({Block::Heading, q(title), {}, {}, {}}); }
  void note(const std::string& words) { m_blocks.push_back({Block::Note, q(words), {}, {}, {}}); }
  void add(const std::string& title, const std::string& list, json item) {
    m_blocks.push_back({Block::Add, q(title), {}, list, std::move(item)});
  }
  void remove(const std::string& title, const std::string& item) {
    m_blocks.push_back({Block::Remove, q(title), {}, item, {}});
  }
  Field& field(const std::string& path) {
    const Spec& spec = *specAt(path);
    Field made{path, q(spec.title), spec.kind, {}, {}, {}, false};
    if (spec.kind == FieldKind::Choice && spec.codes != nullptr)
      made.options = optionsOf((m_codes.*spec.codes).all(), nothingIn(path));
    m_blocks.push_back({Block::Entry, {}, std::move(made), {}, {}});
    return m_blocks.back().field;
  }
  void fields(const std::string& owner, std::initializer_list<const char*> names) {
    for (const char* name : names) field(owner + "/" + name);
  }
  std::size_t sizeOf(const std::string& list) const {
    const json::json_pointer pointer(list);
    return m_json.contains(pointer) ? m_json.at(pointer).size() : 0;
  }
  std::string at(const std::string& path) const {
    const json::json_pointer pointer(path);
    return m_json.contains(pointer) && m_json.at(pointer).is_string() ? m_json.at(pointer).get<std::string>()
                                                                      : "";
  }
  bool hidesPlan() const { return m_number < m_record.hidesPlan.size() && m_record.hidesPlan[m_number]; }

  void person();
  void reasons();
  void contacts(const std::string& kind);
  void consents();
  void plan();
  void supports();
  void house();

  const json& m_json;
  const HouseholdRecord& m_record;
  const Codes& m_codes;
  std::size_t m_number;
  std::string m_member;
  std::vector<Block> m_blocks;
};

void Builder::person() {
  fields(m_member, {"name", "kana", "birth"});
  field(m_member + "/age").hint = words("Only where the birth date is not known");
  fields(m_member, {"age_on", "sex", "relation", "phone", "key"});
  heading(text("Leaving the household"));
  note(text("Whoever died, moved or went into an institution is entered here: the record stays."));
  fields(m_member, {"status", "status_date"});
  if (sizeOf("/members") > 1) remove(text("Remove a person entered by mistake"), m_member);
}

void Builder::reasons() {
  field(m_member + "/reason");
  for (std::size_t i = 0; i < sizeOf(m_member + "/needs"); ++i) {
    const std::string need = m_member + "/needs/" + std::to_string(i);
    heading(text("Need %1", i + 1));
    field(need + "/kind");
    const catalog::Code* kind = m_codes.needs.find(at(need + "/kind"));
    if (kind != nullptr && !kind->grades.empty())
      field(need + "/grade").options = optionsOf(kind->grades, words("(not known)"));
    field(need + "/note").kind = FieldKind::Text;
    remove(text("Remove this need"), need);
  }
  add(text("Add a need"), m_member + "/needs", {{"kind", m_codes.needs.all().front().id}});
}

void Builder::contacts(const std::string& kind) {
  std::size_t number = 0;
  for (std::size_t i = 0; i < sizeOf("/contacts"); ++i) {
    const std::string contact = "/contacts/" + std::to_string(i);
    if ((at(contact + "/kind") == "watch") != (kind == "watch")) continue;
    ++number;
    heading(kind == "watch" ? text("Person who looks in %1", number) : text("Contact %1", number));
    fields(contact, {"name", "relation", "phone"});
    if (kind == "watch") field(contact + "/frequency");
    field(contact + "/address");
    remove(text("Remove this contact"), contact);
  }
  add(kind == "watch" ? text("Add a person who looks in") : text("Add a contact"), "/contacts",
      {{"kind", kind}});
}

void Builder::consents() {
  for (const char* kind : {"consent_list", "consent_plan", "consent_plan_sharing", "consent_supporter"}) {
    const std::string consent = m_member + "/" + kind;
    heading(specAt(consent)->title);
    fields(consent, {"state", "date", "medium"});
  }
  heading(text("Lists that name the person"));
  for (const catalog::Code& code : m_codes.registries.all()) {
    Field& one = field(m_member + "/registries");
    one.item = code.id;
    one.title = q(code.title());
  }
}

void Builder::plan() {
  fields(m_member + "/plan", {"status", "made", "updated"});
  if (hidesPlan())
    note(text("Refuge, way and supporters are kept back: the person has not agreed to share the plan."));
  for (const char* name : {"refuge", "route"}) field(m_member + "/plan/" + name).isLocked = hidesPlan();
}

void Builder::supports() {
  heading(text("Supporters of this person"));
  if (hidesPlan())
    return note(text("The supporters are kept back: the person has not agreed to share the plan."));
  std::vector<Option> supporters{{nullptr, words("(not known)")}};
  for (const SupporterName& one : m_record.supporters) supporters.push_back({one.id, one.words});
  if (m_record.supporters.empty())
    return note(text("There are no supporters in the registry yet: import their list first."));
  for (std::size_t i = 0; i < sizeOf(m_member + "/supports"); ++i) {
    const std::string support = m_member + "/supports/" + std::to_string(i);
    field(support + "/supporter").options = supporters;
    field(support + "/role");
    remove(text("Remove this supporter"), support);
  }
  add(text("Add a supporter"), m_member + "/supports", {{"supporter", m_record.supporters.front().id}});
}

void Builder::house() {
  fields("", {"postcode", "address", "building", "phone", "storeys", "floor", "car_use"});
  Field& remark = field("/note");
  remark.isLocked = m_record.hidesMembers;
  if (m_record.hidesMembers)
    note(text("Some of the household have not agreed to be known: they and the note are kept back."));
  field("/key");
}

std::vector<Block> Builder::build(FormPage page) {
  switch (page) {
    case FormPage::Person:
      person();
      break;
    case FormPage::Reasons:
      reasons();
      break;
    case FormPage::Mobility:
      fields(m_member, {"mobility", "needs_power"});
      heading(text("Of the whole household"));
      field("/car_use");
      break;
    case FormPage::Medical:
      fields(m_member, {"doctor", "medicine", "to_bring", "considerations"});
      break;
    case FormPage::Contacts:
      contacts("emergency");
      break;
    case FormPage::Watch:
      contacts("watch");
      supports();
      break;
    case FormPage::Consents:
      consents();
      break;
    case FormPage::Plan:
      plan();
      break;
    case FormPage::House:
      house();
      break;
  }
  return std::move(m_blocks);
}

}  // namespace

QString titleOf(FormPage page) {
  switch (page) {
    case FormPage::Person:
      return words("Person");
    case FormPage::Reasons:
      return words("Reasons for support");
    case FormPage::Mobility:
      return words("Getting about");
    case FormPage::Medical:
      return words("Medical");
    case FormPage::Contacts:
      return words("Contacts");
    case FormPage::Watch:
      return words("Looking in");
    case FormPage::Consents:
      return words("Lists and consents");
    case FormPage::Plan:
      return words("Plan");
    case FormPage::House:
      return words("House");
  }
  return {};
}

std::vector<Block> blocksOf(FormPage page, const json& household, std::size_t member,
                            const HouseholdRecord& record, const Codes& codes) {
  if (!household.contains("members") || member >= household["members"].size()) return {};
  return Builder(household, record, codes, member).build(page);
}

QString fieldTitle(const std::string& path) {
  const auto [name, owner] = namesOf(path);
  const Spec* spec = specOf(name, owner);
  if (spec == nullptr) return q(name);
  const Spec* whole = owner.rfind("consent", 0) == 0 || owner == "plan" ? specOf(owner, {}) : nullptr;
  return q(whole == nullptr ? spec->title : text("%1: %2", whole->title, spec->title));
}

QString dateWords(const std::string& iso) {
  const auto date = japanese::parseDate(iso);
  return date.isGood() && date.value.isKnown() ? q(japanese::wareki(date.value)) : q(iso);
}

QString valueWords(const std::string& path, const json& value, const Codes& codes) {
  if (value.is_null()) return words("(nothing)");
  if (value.is_boolean()) return value.get<bool>() ? words("yes") : words("no");
  if (!value.is_string()) return QString::fromStdString(value.dump());
  const auto written = value.get<std::string>();
  const Spec* spec = specAt(path);
  if (spec == nullptr) return q(written);
  if (spec->kind == FieldKind::Date) return dateWords(written);
  if (spec->codes == nullptr) {
    for (const catalog::Code& kind : codes.needs.all()) {
      const catalog::Code* grade = std::string(spec->name) == "grade" ? kind.grade(written) : nullptr;
      if (grade != nullptr) return q(grade->title());
    }
    return q(written);
  }
  const catalog::Code* code = (codes.*spec->codes).find(written);
  return q(code == nullptr ? written : code->title());
}

}  // namespace michi::ui
