#include "registry/person_match.h"

#include <functional>
#include <string_view>

#include "base/text.h"
#include "registry/iso_date.h"

namespace michi::registry {
namespace {

using japanese::Date;

bool areSame(const std::string& a, const std::string& b) { return !a.empty() && a == b; }
bool areOther(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }

/// How many of year, month and day contradict each other.
int differences(const Date& a, const Date& b) {
  const auto isOther = [](int x, int y) { return x != 0 && y != 0 && x != y ? 1 : 0; };
  return isOther(a.year, b.year) + isOther(a.month, b.month) + isOther(a.day, b.day);
}

void compareNames(const PersonKeys& a, const PersonKeys& b, Likeness& result) {
  const auto count = [&](bool holds, int points, unsigned sign) {
    if (!holds) return;
    result.score += points;
    result.signs |= sign;
  };
  const bool isSameName = areSame(a.name, b.name);
  count(isSameName, 40, SameName);
  count(areSame(a.kana, b.kana), isSameName ? 5 : 30, SameKana);
  count(areOther(a.name, b.name), -15, OtherName);
  count(areOther(a.kana, b.kana), -15, isSameName ? 0U : static_cast<unsigned>(OtherName));
}

void compareBirths(const PersonKeys& a, const PersonKeys& b, Likeness& result) {
  if (!a.birth || !b.birth) return;
  const int wrong = differences(*a.birth, *b.birth);
  if (wrong > 0) {
    result.score -= wrong == 1 ? 20 : 40;
    result.signs |= wrong == 1 ? NearBirth : OtherBirth;
  } else {
    const bool isWhole = a.birth->isWhole() && b.birth->isWhole();
    result.score += isWhole ? 40 : 15;
    result.signs |= isWhole ? SameBirth : NearBirth;
  }
}

std::uint64_t block(char kind, std::initializer_list<std::string_view> parts) {
  std::string joined(1, kind);
  for (const std::string_view part : parts) (joined += part) += '\x1f';
  return std::hash<std::string>()(joined);
}

}  // namespace

std::vector<PersonKeys> personKeys(const Household& household, const japanese::Folding& folding,
                                   const AddressKey& addressKey) {
  const std::string address = addressKey ? addressKey(household) : folding.foldText(household.address);
  std::vector<PersonKeys> result;
  result.reserve(household.members.size());
  for (const Member& member : household.members) {
    const std::string& phone = member.phone.empty() ? household.phone : member.phone;
    result.push_back({member.key, household.key, folding.foldName(member.name),
                      japanese::foldKana(member.kana), address, japanese::foldPhone(phone), member.sex,
                      dateOf(member.birth), member.status == "moved"});
  }
  return result;
}

Likeness compare(const PersonKeys& a, const PersonKeys& b) {
  Likeness result;
  const auto count = [&](bool holds, int points, unsigned sign) {
    if (!holds) return;
    result.score += points;
    result.signs |= sign;
  };
  count(areSame(a.key, b.key), 110, SameKey);
  compareNames(a, b, result);
  compareBirths(a, b, result);
  count(areSame(a.address, b.address) || areSame(a.householdKey, b.householdKey), 20, SameAddress);
  count(areSame(a.phone, b.phone), 10, SamePhone);
  count(areOther(a.sex, b.sex), -20, OtherSex);
  return result;
}

std::string inWords(unsigned signs) {
  std::string words;
  const auto add = [&](unsigned sign, const std::string& word) {
    if ((signs & sign) != 0) words += (words.empty() ? "" : text(", ")) + word;
  };
  add(SameKey, text("same number"));
  add(SameName, text("same name"));
  add(SameKana, text("same reading"));
  add(SameBirth, text("same birth date"));
  add(NearBirth, text("birth date nearly the same"));
  add(SameAddress, text("same address"));
  add(SamePhone, text("same telephone number"));
  add(OtherName, text("another name"));
  add(OtherBirth, text("another birth date"));
  add(OtherSex, text("another sex"));
  return words;
}

std::vector<std::uint64_t> blocksOf(const PersonKeys& person) {
  std::vector<std::uint64_t> blocks;
  const auto add = [&](char kind, const std::string& a, const std::string& b) {
    if (!a.empty() && !b.empty()) blocks.push_back(block(kind, {a, b}));
  };
  const std::string birth = person.birth ? japanese::isoDate(*person.birth) : "";
  add('i', person.key, "key");
  add('b', person.name, birth);
  add('c', person.kana, birth);
  add('y', person.name, birth.substr(0, birth.find('-')));
  add('n', person.name, person.address);
  add('k', person.kana, person.address);
  add('h', person.name, person.householdKey);
  return blocks;
}

}  // namespace michi::registry
