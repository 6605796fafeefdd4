#pragma once
// A household of the registry as plain values: who lives there, what they need, who helps, what they agreed
// to. Codes are those of data/rules/registry/; dates are ISO texts that may lack the day or the month
// ("1945", "1945-01", "1945-01-01"); an empty text is "not known". Texts are kept as they were written:
// never normalised, 外字 and variation selectors included.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "geo/point.h"

namespace michi::registry {

/// A household's number in the registry, never used again. 0: not in the registry yet.
using HouseholdId = std::int64_t;
using SupporterId = std::int64_t;

/// A need class with its grade: 要介護 3, 身体障害者手帳 1級 …
struct Need {
  std::string kind;
  std::string grade;
  std::string note;
  bool operator==(const Need&) const = default;
};

/// The four consents, kept apart by law and practice (災害対策基本法 49条の11, 14, 15).
enum class ConsentKind : std::uint8_t {
  ListSharing,    // 名簿情報の平常時提供
  PlanMaking,     // 個別避難計画の作成
  PlanSharing,    // 計画情報の提供
  SupporterSelf,  // 避難支援等実施者本人の同意
};
inline constexpr std::size_t kConsentKinds = 4;

struct Consent {
  std::string state;   // "given", "refused", "no_answer": asked, but silent; or empty: not asked
  std::string date;    // of the answer; of the question where there is none
  std::string medium;  // paper, telephone, visit …
  bool isAnswered() const { return !state.empty() && state != "no_answer"; }
  bool operator==(const Consent&) const = default;
};

struct Plan {
  std::string status;  // none, asked, drafting, made, outdated
  std::string made;    // date
  std::string updated;
  std::string refuge;  // where to, as agreed
  std::string route;   // how, in words
  bool operator==(const Plan&) const = default;
};

/// Somebody of the supporters' list who stands by a member.
struct Support {
  SupporterId supporter = 0;
  std::string role;  // evacuation, welfare_commissioner (民生委員), district_head (行政区長), neighbour
                     // (ご近所福祉スタッフ)
  bool operator==(const Support&) const = default;
};

/// One person. The first seven fields with `reason` are the statutory items (49条の10).
struct Member {
  std::string key;  // the person's number in the city's list (宛名番号), unique where it is given
  std::string name;
  std::string kana;
  std::string birth;
  std::optional<int> age;  // as written, where the list has no birth date
  std::string ageOn;       // the date that age was true
  std::string sex;
  std::string phone;
  std::string relation;  // to the head of the household
  std::string reason;    // 避難支援等を必要とする事由, in words
  std::vector<Need> needs;
  std::string mobility;     // walks, with_help, wheelchair, bedridden
  bool needsPower = false;  // a device that must not stop
  std::string doctor;
  std::string medicine;
  std::string toBring;
  std::string considerations;
  std::vector<std::string> registries;  // which lists name the person
  std::array<Consent, kConsentKinds> consents;
  Plan plan;
  std::vector<Support> supports;
  std::string status;  // empty: lives here; moved, died, institution
  std::string statusDate;
  bool operator==(const Member&) const = default;

  const Consent& consent(ConsentKind kind) const { return consents[static_cast<std::size_t>(kind)]; }
  bool livesHere() const { return status.empty(); }
};

/// To be called in an emergency, or looking in from time to time.
struct Contact {
  std::string kind;  // emergency, watch
  std::string name;
  std::string relation;
  std::string phone;
  std::string address;
  std::string frequency;  // of visits: daily, weekly …
  bool operator==(const Contact&) const = default;
};

/// The person tier of a household.
struct Household {
  std::string key;  // the household's number in the city's list (世帯番号)
  std::string postcode;
  std::string address;
  std::string building;
  std::string phone;
  std::string carUse;
  std::optional<int> storeys;
  std::optional<int> floor;  // on which they sleep
  std::string note;
  std::vector<Member> members;
  std::vector<Contact> contacts;
  bool operator==(const Household&) const = default;
};

/// How well a household's position is known.
enum class PlaceLevel : std::uint8_t { None, City, Town, Koaza, Block, Hand };
/// Only a block, a parcel or a hand-set pin says on which side of a hazard's edge a house stands.
constexpr bool isExact(PlaceLevel level) { return level >= PlaceLevel::Block; }

/// What is derived of those who live there and are at least so open.
struct PlacePart {
  std::string sharing;  // see sharing.h
  std::vector<Need> needs;
  std::string mobility;
  bool needsPower = false;
  int people = 0;
  int over65 = 0;
  int over75 = 0;
  bool operator==(const PlacePart&) const = default;
};

/// The place tier: what an analysis needs, and nothing that says who it is.
struct Place {
  std::string district;                // code of the 行政区; empty: in none
  std::optional<geo::Point> position;  // plane metres of the workspace
  PlaceLevel level = PlaceLevel::None;
  double confidence = 0;  // of the address match, 0 to 1
  int candidates = 0;     // places that the address may mean; above 1 a person has to choose
  // Derived from the household by summarise():
  std::vector<Need> needs;  // of all who live there, without notes
  std::string mobility;     // the hardest of those who live there
  bool needsPower = false;
  std::string carUse;
  std::optional<int> storeys;
  std::optional<int> floor;
  int people = 0;
  int over65 = 0;
  int over75 = 0;
  std::string sharing;           // of the most open of them (see sharing.h)
  std::vector<PlacePart> parts;  // only where their sharing differs: the most open first, the last is all
  bool operator==(const Place&) const = default;
};

/// Somebody who helps. Person tier.
struct Supporter {
  std::string key;
  std::string name;
  std::string kana;
  std::string role;
  std::string organisation;
  std::string district;
  std::string phone;
  std::string address;
  Consent consent;
  std::string note;
  bool operator==(const Supporter&) const = default;
};

}  // namespace michi::registry
