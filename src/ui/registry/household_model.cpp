#include "ui/registry/household_model.h"

#include "registry/codec.h"
#include "registry/summary.h"
#include "ui/registry/household_add.h"

namespace michi::ui {
namespace {

using Json = nlohmann::json;

bool isNothing(const Json& value) {
  return value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty());
}

Json withValue(const Json& household, const std::string& path, const Json& value) {
  Json changed = household;
  const Json::json_pointer pointer(path);
  if (!isNothing(value)) {
    changed[pointer] = value;
  } else if (changed.contains(pointer)) {
    changed.at(pointer.parent_pointer()).erase(pointer.back());
  }
  return changed;
}

bool isDate(const std::string& path) {
  constexpr std::array kNames = {"/birth", "/age_on", "/date", "/made", "/updated", "/status_date"};
  return std::any_of(kNames.begin(), kNames.end(), [&](const char* name) { return path.ends_with(name); });
}

}  // namespace

HouseholdModel::HouseholdModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  const auto whenLocked = [this] {
    if (!m_session.login()) m_saving = 0;  // what is under way is written, but not reported any more
    if (!m_session.login() || !m_session.login()->hasPersons) close();
  };
  connect(&session, &Session::loginChanged, this, whenLocked);
  connect(&session, &Session::closed, this, &HouseholdModel::close);
  connect(&session.changes(), &Changes::written, this, [this](const Changes::Written& change) {
    const auto* household = dynamic_cast<const HouseholdChange*>(change.get());
    const auto* place = dynamic_cast<const PlaceChange*>(change.get());
    const auto* presence = dynamic_cast<const HouseholdPresence*>(change.get());
    const std::int64_t id = household != nullptr  ? household->id()
                            : place != nullptr    ? place->id()
                            : presence != nullptr ? presence->id()
                                                  : 0;
    if (id == m_id && id != 0 && !isSaving()) read(false);
  });
}

void HouseholdModel::open(std::int64_t id) {
  forget();
  m_id = id;
  emit changed();
  read(true);
}

void HouseholdModel::close() {
  if (m_id == 0) return;
  forget();
  emit changed();
}

void HouseholdModel::forget() {
  m_id = 0;
  m_record.reset();
  m_json = nullptr;
  m_problems.clear();
  m_refused.clear();
}

void HouseholdModel::read(bool isLook) {
  struct Read {
    std::shared_ptr<HouseholdRecord> record;
    std::shared_ptr<const catalog::Codes> codes;
  };
  m_session.run(
      {}, this,
      [id = m_id, isLook, resources = m_session.resources(), codes = m_codes](OpenWorkspace& open,
                                                                              Progress&) {
        store::Registry& registry = open.unlocked();
        registry.refresh();
        Read read{std::make_shared<HouseholdRecord>(readHousehold(registry, resources, id)), codes};
        if (isLook) registry.audit("read", "household " + std::to_string(id), open.purpose);
        if (!read.codes)
          read.codes =
              std::make_shared<const catalog::Codes>(catalog::Codes::read(resources + "/data/rules"));
        return read;
      },
      [this, id = m_id](Read read) {
        // An older answer while something newer is on its way to the store would put the old value back.
        if (id == m_id && !isSaving()) take(std::move(read.record), std::move(read.codes));
      },
      [this, id = m_id](const Error& error) {
        if (id != m_id) return;
        close();
        emit failed(inSentences(error));
      });
}

void HouseholdModel::take(std::shared_ptr<HouseholdRecord> record,
                          std::shared_ptr<const catalog::Codes> codes) {
  m_record = std::move(record);
  m_codes = std::move(codes);
  m_json = registry::toJson(m_record->household);
  check();
  emit changed();
}

void HouseholdModel::check() {
  m_problems.clear();
  for (const registry::Problem& problem :
       registry::checkHousehold(m_record->household, *m_codes, plugin::today())) {
    QString& words = m_problems[problem.path];
    words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + q(problem.message);
  }
}

QString HouseholdModel::title() const {
  const auto& members = m_record->household.members;
  if (members.empty()) return words("Household %1", m_id);
  if (members.size() == 1) return memberTitle(0);
  return words("%1 and %2 others of the household", memberTitle(0).toStdString(), members.size() - 1);
}

QString HouseholdModel::memberTitle(std::size_t member) const {
  const std::string& name = m_record->household.members.at(member).name;
  return name.empty() ? words("Person %1", member + 1) : q(name);
}

Json HouseholdModel::value(const std::string& path) const {
  const Json::json_pointer pointer(path);
  return m_json.contains(pointer) ? m_json.at(pointer) : Json();
}

QString HouseholdModel::problemAt(const std::string& path) const {
  const auto refused = m_refused.find(path);
  if (refused != m_refused.end()) return refused->second;
  const auto found = m_problems.find(path);
  return found == m_problems.end() ? QString() : found->second;
}

void HouseholdModel::refuse(const std::string& path, const std::string& why) {
  m_refused[path] = q(why);
  emit changed();
}

void HouseholdModel::set(const std::string& path, const Json& written) {
  if (!isOpen()) return;
  Json value = written;
  if (isDate(path) && value.is_string() && !isNothing(value)) {
    const auto date = japanese::parseDate(value.get<std::string>());
    if (!date.isGood() || !date.value.isKnown())
      return refuse(path, text("“%1” is no date. Write it like 昭和20年1月1日 or 1945-01-01.",
                               value.get<std::string>()));
    value = japanese::isoDate(date.value);
  }
  const bool wasRefused = m_refused.erase(path) > 0;
  Json changed = withValue(m_json, path, value);
  if (path.find("/needs/") != std::string::npos && path.ends_with("/kind"))  // grades belong to their kind
    changed = withValue(changed, path.substr(0, path.size() - 4) + "grade", nullptr);
  if (changed != m_json)
    save(changed, path);
  else if (wasRefused)
    emit this->changed();
}

void HouseholdModel::add(const std::string& list, const Json& item) {
  if (!isOpen()) return;
  Json changed = m_json;
  changed[Json::json_pointer(list)].push_back(item);
  save(changed, list);
}

void HouseholdModel::remove(const std::string& item) {
  if (!isOpen()) return;
  Json changed = m_json;
  const Json::json_pointer pointer(item);
  changed.at(pointer.parent_pointer()).erase(std::stoul(pointer.back()));
  save(changed, item);
}

QString HouseholdModel::changeTitle(const std::string& path) const {
  const std::string kMembers = "/members/";
  const std::size_t member = path.rfind(kMembers, 0) == 0 ? std::stoul(path.substr(kMembers.size())) : 0;
  const bool isThere = member < m_record->household.members.size();
  return words("change of “%2” of %1", (isThere ? memberTitle(member) : title()).toStdString(),
               fieldTitle(path).toStdString());
}

void HouseholdModel::save(const Json& changedJson, const std::string& path) {
  registry::Household after;
  try {
    after = registry::householdFromJson(changedJson);
  } catch (const Error& error) {
    return refuse(path, error.happened());
  }
  const auto errors = newErrors(m_record->household, after, *m_codes);
  if (!errors.empty()) return refuse(path, errors.front().message);
  auto work = [resources = m_session.resources(), id = m_id, before = m_record->household, after,
               title = changeTitle(path)](OpenWorkspace& open) {
    return changeHousehold(open, resources, id, before, after, title);
  };
  m_record->household = std::move(after);
  m_json = registry::toJson(m_record->household);
  m_record->hidesPlan.resize(m_record->household.members.size(), false);
  check();
  ++m_saving;
  m_session.changes().make(
      this, std::move(work),
      [this](const Changes::Written&) {
        --m_saving;
        if (m_id != 0 && !isSaving()) read(false);
        emit saved();
      },
      [this](const Error& error) {
        --m_saving;
        if (m_id != 0 && !isSaving()) read(false);
        emit failed(inSentences(error));
      });
  emit changed();
}

}  // namespace michi::ui
