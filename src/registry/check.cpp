#include "registry/check.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "base/text.h"
#include "registry/iso_date.h"

namespace michi::registry {
namespace {

using catalog::CodeList;
using japanese::Date;

constexpr int kOldest = 130;
constexpr int kMostStoreys = 70;  // no dwelling in Japan is higher

class Checker {
 public:
  Checker(const catalog::Codes& codes, const Date& today) : m_codes(codes), m_today(today) {}

  void household(const Household& household);
  void supporter(const Supporter& supporter);
  std::vector<Problem> takeProblems() { return std::move(m_problems); }

 private:
  void add(Severity severity, const std::string& path, std::string message) {
    m_problems.push_back({path, std::move(message), severity});
  }
  void code(const CodeList& list, const std::string& id, const std::string& path,
            Severity severity = Severity::Error);
  std::optional<Date> date(const std::string& field, const std::string& path,
                           Severity whenFuture = Severity::Error);
  void age(const Member& member, const std::string& path);
  void needs(const std::vector<Need>& needs, const std::string& path);
  void consent(const Consent& consent, const std::string& path);
  void plan(const Plan& plan, const std::string& path);
  void supports(const std::vector<Support>& supports, const std::string& path);
  void member(const Member& member, const std::string& path);
  void contact(const Contact& contact, const std::string& path);
  void house(const Household& household);
  void keys(const std::vector<Member>& members);

  const catalog::Codes& m_codes;
  Date m_today;
  std::vector<Problem> m_problems;
};

std::string item(const std::string& path, const char* list, std::size_t index) {
  return path + "/" + list + "/" + std::to_string(index);
}

void Checker::code(const CodeList& list, const std::string& id, const std::string& path, Severity severity) {
  if (!id.empty() && list.find(id) == nullptr)
    add(severity, path, text("“%1” is not in the list “%2”.", id, list.title()));
}

std::optional<Date> Checker::date(const std::string& field, const std::string& path, Severity whenFuture) {
  if (field.empty()) return {};
  const auto read = dateOf(field);
  if (!read) add(Severity::Error, path, text("“%1” is not a date (year-month-day).", field));
  if (read && *read > m_today) add(whenFuture, path, text("The date %1 is still to come.", field));
  return read;
}

void Checker::age(const Member& member, const std::string& path) {
  const auto birth = date(member.birth, path + "/birth");
  const auto byBirth = birth ? japanese::ageOn(*birth, m_today) : std::nullopt;
  if (byBirth && *byBirth > kOldest)
    add(Severity::Error, path + "/birth", text("This makes an age of %1.", *byBirth));
  const auto asOf = date(member.ageOn, path + "/age_on");
  if (!member.age) return;
  if (*member.age < 0 || *member.age > kOldest)
    add(Severity::Error, path + "/age", text("An age from 0 to 130 is expected, not %1.", *member.age));
  const auto then = birth && asOf && asOf->isWhole() ? japanese::ageOn(*birth, *asOf) : std::nullopt;
  if (then && std::abs(*then - *member.age) > 1)
    add(Severity::Warning, path + "/age", text("By the birth date the age is %1.", *then));
}

void Checker::needs(const std::vector<Need>& needs, const std::string& path) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < needs.size(); ++i) {
    const std::string at = item(path, "needs", i);
    const catalog::Code* kind = m_codes.needs.find(needs[i].kind);
    if (kind == nullptr)
      add(Severity::Error, at + "/kind",
          text("“%1” is not in the list “%2”.", needs[i].kind, m_codes.needs.title()));
    else if (!needs[i].grade.empty() && kind->grade(needs[i].grade) == nullptr)
      add(Severity::Error, at + "/grade", text("%1 has no grade “%2”.", kind->title(), needs[i].grade));
    if (!seen.insert(needs[i].kind).second)
      add(Severity::Warning, at, text("This kind of need is there twice."));
  }
}

void Checker::consent(const Consent& consent, const std::string& path) {
  code(m_codes.consentState, consent.state, path + "/state");
  code(m_codes.consentMedium, consent.medium, path + "/medium");
  date(consent.date, path + "/date");
  if (consent.isAnswered() && consent.date.empty())
    add(Severity::Warning, path + "/date", text("The date of the answer is missing."));
  if (consent.state.empty() && !consent.date.empty())
    add(Severity::Warning, path + "/state", text("There is a date, but no answer."));
}

void Checker::plan(const Plan& plan, const std::string& path) {
  code(m_codes.planStatus, plan.status, path + "/status");
  date(plan.made, path + "/made");
  date(plan.updated, path + "/updated");
}

void Checker::supports(const std::vector<Support>& supports, const std::string& path) {
  for (std::size_t i = 0; i < supports.size(); ++i) {
    const std::string at = item(path, "supports", i);
    if (supports[i].supporter <= 0)
      add(Severity::Error, at + "/supporter", text("The supporter is missing."));
    code(m_codes.supporterRole, supports[i].role, at + "/role");
  }
}

void Checker::member(const Member& member, const std::string& path) {
  age(member, path);
  code(m_codes.sex, member.sex, path + "/sex");
  code(m_codes.relation, member.relation, path + "/relation", Severity::Warning);
  needs(member.needs, path);
  code(m_codes.mobility, member.mobility, path + "/mobility");
  for (std::size_t i = 0; i < member.registries.size(); ++i)
    code(m_codes.registries, member.registries[i], item(path, "registries", i));
  constexpr std::array<const char*, kConsentKinds> kNames = {"/consent_list", "/consent_plan",
                                                             "/consent_plan_sharing", "/consent_supporter"};
  for (std::size_t i = 0; i < kConsentKinds; ++i) consent(member.consents[i], path + kNames[i]);
  plan(member.plan, path + "/plan");
  supports(member.supports, path);
  code(m_codes.memberStatus, member.status, path + "/status");
  date(member.statusDate, path + "/status_date", Severity::Warning);
}

void Checker::contact(const Contact& contact, const std::string& path) {
  code(m_codes.contactKind, contact.kind, path + "/kind");
  code(m_codes.relation, contact.relation, path + "/relation", Severity::Warning);
  code(m_codes.visitFrequency, contact.frequency, path + "/frequency", Severity::Warning);
  if (contact.kind == "emergency" && contact.phone.empty())
    add(Severity::Warning, path + "/phone", text("An emergency contact without a telephone number."));
}

void Checker::house(const Household& household) {
  code(m_codes.carUse, household.carUse, "/car_use");
  const int storeys = household.storeys.value_or(1);
  if (storeys < 1 || storeys > kMostStoreys)
    add(Severity::Error, "/storeys", text("A number of storeys from 1 to %1 is expected.", kMostStoreys));
  if (!household.floor) return;
  if (*household.floor < 1 || *household.floor > household.storeys.value_or(kMostStoreys))
    add(Severity::Error, "/floor", text("The house has no such floor."));
}

void Checker::keys(const std::vector<Member>& members) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (!members[i].key.empty() && !seen.insert(members[i].key).second)
      add(Severity::Error, item("", "members", i) + "/key", text("Another member has the same number."));
  }
}

void Checker::household(const Household& household) {
  house(household);
  const bool isNamed = std::any_of(household.members.begin(), household.members.end(),
                                   [](const Member& member) { return !member.name.empty(); });
  if (!isNamed) add(Severity::Error, "/members", text("Nobody of the household has a name."));
  keys(household.members);
  for (std::size_t i = 0; i < household.members.size(); ++i)
    member(household.members[i], item("", "members", i));
  for (std::size_t i = 0; i < household.contacts.size(); ++i)
    contact(household.contacts[i], item("", "contacts", i));
}

void Checker::supporter(const Supporter& supporter) {
  if (supporter.name.empty()) add(Severity::Error, "/name", text("The name is missing."));
  code(m_codes.supporterRole, supporter.role, "/role");
  consent(supporter.consent, "/consent");
}

}  // namespace

std::vector<Problem> checkHousehold(const Household& household, const catalog::Codes& codes,
                                    const Date& today) {
  Checker checker(codes, today);
  checker.household(household);
  return checker.takeProblems();
}

std::vector<Problem> checkSupporter(const Supporter& supporter, const catalog::Codes& codes,
                                    const Date& today) {
  Checker checker(codes, today);
  checker.supporter(supporter);
  return checker.takeProblems();
}

bool isAcceptable(const std::vector<Problem>& problems) {
  return std::none_of(problems.begin(), problems.end(),
                      [](const Problem& problem) { return problem.severity == Severity::Error; });
}

}  // namespace michi::registry
