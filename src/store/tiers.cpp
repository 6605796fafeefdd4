#include "store/tiers.h"

#include "base/text.h"

namespace michi::store {

std::string titleOf(Tier tier) {
  switch (tier) {
    case Tier::Office:
      return text("office tier");
    case Tier::Place:
      return text("place tier");
    case Tier::Person:
      return text("person tier");
    case Tier::Authority:
      return text("administrators' tier");
  }
  return {};
}

std::string titleOf(RecordKind kind) {
  switch (kind) {
    case RecordKind::Household:
      return text("household");
    case RecordKind::Place:
      return text("household position");
    case RecordKind::Supporter:
      return text("supporter");
    case RecordKind::Change:
      return text("history entry");
    case RecordKind::PlaceChange:
      return text("position history entry");
    case RecordKind::SupporterChange:
      return text("supporter history entry");
    case RecordKind::Run:
      return text("computed result");
    case RecordKind::Decision:
      return text("decision on duplicates");
    case RecordKind::Setting:
      return text("setting");
    case RecordKind::Disclosure:
      return text("disclosure");
    case RecordKind::Disaster:
      return text("disaster access");
  }
  return {};
}

}  // namespace michi::store
