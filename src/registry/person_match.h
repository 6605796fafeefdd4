#pragma once
// How likely two records are about the same person. Shared by the re-import of a list and the search for
// duplicates.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "japanese/date.h"
#include "japanese/fold.h"
#include "registry/household.h"

namespace michi::registry {

/// A household with its number in the registry.
struct Registered {
  HouseholdId id = 0;
  Household household;
};

/// A spelling of an address that is the same for all spellings of one place.
using AddressKey = std::function<std::string(const Household&)>;

/// What of a person is compared, folded once. Empty: not known.
struct PersonKeys {
  std::string key;
  std::string householdKey;
  std::string name;
  std::string kana;
  std::string address;
  std::string phone;
  std::string sex;
  std::optional<japanese::Date> birth;
  bool isFormer = false;  // moved away: of two records that fit as well, the other is the person's
};

/// Of each member. Without `addressKey` the folded text of the address is its key.
std::vector<PersonKeys> personKeys(const Household& household, const japanese::Folding& folding,
                                   const AddressKey& addressKey = {});

/// Points, ours: chosen so that two strong signs (name, birth, place) or one strong sign and the number in
/// the list make a match, and that one wrong sign against two right ones is a question for a person.
///   the number in the list 110; name 40, else kana 30; birth 40, or 15 where one lacks the day or the month;
///   the same address or household number 20; telephone 10; kana beside the name 5.
///   Against it: another name 15; another kana 15; another birth 40, or 20 where only the year, the month or
///   the day differs (a slip of the pen); another sex 20.
inline constexpr int kCertainScore = 60;   // is taken for the same person
inline constexpr int kPossibleScore = 40;  // somebody has to look

enum Sign : unsigned {
  SameKey = 1,
  SameName = 2,
  SameKana = 4,
  SameBirth = 8,
  NearBirth = 16,
  SameAddress = 32,
  SamePhone = 64,
  OtherName = 128,
  OtherBirth = 256,
  OtherSex = 512,
};

struct Likeness {
  int score = 0;
  unsigned signs = 0;
};
Likeness compare(const PersonKeys& a, const PersonKeys& b);
/// "same name, same birth date; another address" in the user's language.
std::string inWords(unsigned signs);

/// Two persons are compared only when they share a block: the number, name or kana with birth, name or kana
/// with address, name with household number. Hashes; those of a person in no order.
std::vector<std::uint64_t> blocksOf(const PersonKeys& person);
/// Of a block only so many are looked at: more persons of one name and birth date are a fault of the list.
inline constexpr std::size_t kMostInBlock = 16;

}  // namespace michi::registry
