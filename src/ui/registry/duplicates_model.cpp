#include "ui/registry/duplicates_model.h"

#include <algorithm>

#include "catalog/variants.h"
#include "registry/check.h"
#include "registry/codec.h"
#include "ui/registry/household_fields.h"

namespace michi::ui {
namespace {

using registry::Household;
using registry::PersonPlace;

japanese::Folding foldingOf(const std::string& resources) {
  return japanese::Folding(catalog::readVariants(resources + "/data/rules/characters/variants.toml"));
}

void requireGood(const registry::MergedHousehold& merged, const catalog::Codes& codes) {
  for (const auto& problem : registry::checkHousehold(merged.household, codes, plugin::today()))
    if (problem.severity == registry::Severity::Error)
      throw Error(ErrorKind::BadInput, text("The two cannot be made one household: %1", problem.message), {},
                  text("Correct one of them in its form first."));
}

/// What was decided about two households, as it can be taken back.
class DecisionChange : public StoreChange {
 public:
  DecisionChange(std::string resources, plugin::HouseholdPair pair, bool isSame, QString title)
      : m_resources(std::move(resources)), m_pair(pair), m_isSame(isSame), m_title(std::move(title)) {}
  QString title() const override { return m_title; }
  bool isOfRegistry() const override { return true; }
  void write(OpenWorkspace& open, bool forward) const override {
    store::Registry& registry = open.unlocked();
    registry.refresh();
    const plugin::RegistryView view(registry, m_resources);
    const plugin::Deciding by{registry, view, open.purpose};
    if (!forward)
      plugin::takeBack(by, m_pair);
    else if (m_isSame)
      plugin::mergeTwo(by, m_pair, foldingOf(m_resources),
                       [&](const auto& merged) { requireGood(merged, view.codes()); });
    else
      plugin::keepApart(by, m_pair);
  }

 private:
  std::string m_resources;
  plugin::HouseholdPair m_pair;
  bool m_isSame;
  QString m_title;
};

/// What people tell somebody by, from the most telling.
constexpr std::array kMemberFields = {"name", "kana", "birth", "sex", "phone", "relation", "key", "doctor"};
constexpr std::array kHouseholdFields = {"address", "building", "phone", "key"};

class Comparison {
 public:
  Comparison(const std::vector<registry::Registered>& households, const catalog::Codes& codes)
      : m_households(households), m_codes(codes) {}

  DuplicatePair of(const registry::Duplicate& found) {
    DuplicatePair pair;
    pair.households = {found.first.household, found.second.household};
    pair.reasons = q(found.reasons);
    const Side first = sideOf(found.first), second = sideOf(found.second);
    pair.firstName = q(first.household->members[first.member].name);
    pair.secondName = q(second.household->members[second.member].name);
    m_lines = &pair.lines;
    for (const char* field : kMemberFields) {
      const std::string path = std::string("/").append(field);
      add(fieldTitle("/members/0" + path), first.words(first.person() + path, m_codes),
          second.words(second.person() + path, m_codes));
    }
    add(words("Needs"), needs(first), needs(second));
    for (const char* field : kHouseholdFields) {
      const std::string path = std::string("/").append(field);
      add(fieldTitle(path), first.words(path, m_codes), second.words(path, m_codes));
    }
    add(words("Others of the household"), others(first), others(second));
    return pair;
  }

 private:
  struct Side {
    const Household* household;
    std::size_t member;
    nlohmann::json json;

    std::string person() const { return "/members/" + std::to_string(member); }
    QString words(const std::string& path, const catalog::Codes& codes) const {
      const nlohmann::json::json_pointer pointer(path);
      return json.contains(pointer) ? valueWords(path, json.at(pointer), codes) : QString();
    }
  };

  /// `m_households` ascend by id.
  Side sideOf(const PersonPlace& person) const {
    const auto found = std::lower_bound(m_households.begin(), m_households.end(), person.household,
                                        [](const auto& one, std::int64_t id) { return one.id < id; });
    return {&found->household, person.member, registry::toJson(found->household)};
  }
  QString needs(const Side& side) const {
    QStringList all;
    for (const registry::Need& need : side.household->members[side.member].needs) {
      const catalog::Code* kind = m_codes.needs.find(need.kind);
      const catalog::Code* grade = kind == nullptr ? nullptr : kind->grade(need.grade);
      all << q(grade != nullptr ? grade->title() : kind != nullptr ? kind->title() : need.kind);
    }
    return all.join(words(", "));
  }
  static QString others(const Side& side) {
    QStringList all;
    for (std::size_t i = 0; i < side.household->members.size(); ++i)
      if (i != side.member) all << q(side.household->members[i].name);
    return all.join(words(", "));
  }
  /// What neither of them says is left out.
  void add(const QString& field, const QString& first, const QString& second) {
    if (!first.isEmpty() || !second.isEmpty()) m_lines->push_back({field, first, second, first == second});
  }

  const std::vector<registry::Registered>& m_households;
  const catalog::Codes& m_codes;
  std::vector<PairLine>* m_lines = nullptr;
};

/// That they were looked at goes into the record of use.
std::vector<DuplicatePair> readPairs(OpenWorkspace& open, const std::string& resources) {
  store::Registry& registry = open.unlocked();
  registry.refresh();
  const plugin::RegistryView view(registry, resources);
  const auto households = plugin::visibleHouseholds(registry, view);
  Comparison compare(households, view.codes());
  std::vector<DuplicatePair> pairs;
  std::set<std::int64_t> ids;
  for (const registry::Duplicate& found :
       registry::findDuplicates(households, foldingOf(resources), plugin::apartPairs(registry))) {
    pairs.push_back(compare.of(found));
    ids.insert({found.first.household, found.second.household});
  }
  if (!ids.empty())
    registry.audit("read", "household " + store::listIds({ids.begin(), ids.end()}), open.purpose);
  return pairs;
}

std::pair<plugin::HouseholdPair, QString> keyOf(const DuplicatePair& pair) {
  return {pair.households, pair.firstName + u'\n' + pair.secondName};
}

}  // namespace

DuplicatesModel::DuplicatesModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::loginChanged, this, [this] {
    if (!m_session.login() || !m_session.login()->hasPersons) forget();
  });
  connect(&session.changes(), &Changes::written, this, [this](const Changes::Written& change) {
    if (change->isOfRegistry() && m_isRead) read();
  });
}

void DuplicatesModel::forget() {
  m_pairs.clear();
  m_putOff.clear();
  m_isRead = false;
  emit changed();
}

void DuplicatesModel::read() {
  m_session.run(
      words("Looking for persons who are there twice"), this,
      [resources = m_session.resources()](OpenWorkspace& open, Progress&) {
        return readPairs(open, resources);
      },
      [this](std::vector<DuplicatePair> pairs) {
        m_pairs = std::move(pairs);
        m_isRead = true;
        emit changed();
      },
      [this](const Error& error) { emit failed(error); });
}

std::size_t DuplicatesModel::left() const {
  return static_cast<std::size_t>(std::count_if(
      m_pairs.begin(), m_pairs.end(), [this](const auto& pair) { return !m_putOff.contains(keyOf(pair)); }));
}

const DuplicatePair* DuplicatesModel::current() const {
  const auto found = std::find_if(m_pairs.begin(), m_pairs.end(),
                                  [this](const auto& pair) { return !m_putOff.contains(keyOf(pair)); });
  return found == m_pairs.end() ? nullptr : &*found;
}

void DuplicatesModel::putOff() {
  if (current() == nullptr) return;
  m_putOff.insert(keyOf(*current()));
  emit changed();
}

void DuplicatesModel::sayTheSame() { decide(true); }
void DuplicatesModel::sayDifferent() { decide(false); }

void DuplicatesModel::decide(bool isSame) {
  const DuplicatePair* pair = current();
  if (pair == nullptr || pair->isOneHousehold()) return;
  const auto [first, second] = pair->households;
  const QString title = isSame ? words("making one of households %1 and %2", first, second)
                               : words("keeping apart of households %1 and %2", first, second);
  m_session.changes().make(
      this,
      [change = std::make_shared<const DecisionChange>(m_session.resources(), pair->households, isSame,
                                                       title)](OpenWorkspace& open) -> Changes::Written {
        change->write(open, true);
        return change;
      },
      {},
      [this](const Error& error) {
        read();
        emit failed(error);
      });
}

}  // namespace michi::ui
