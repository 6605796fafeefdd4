#include "address/places.h"

namespace michi::address {
namespace {

constexpr std::size_t kMostNumberUnits = 24;

/// Past 番地, 番 or 号.
std::size_t skipCounter(const Folded& text, std::size_t at) {
  if (text.has(at, U'番')) return at + (text.has(at + 1, U'地') ? 2 : 1);
  return text.has(at, U'号') ? at + 1 : at;
}

}  // namespace

void readHouseNumber(const Folded& text, std::size_t at, HouseNumber& into) {
  into.units.clear();
  into.ends.clear();
  while (at < text.size() && into.units.size() < kMostNumberUnits) {
    into.units.push_back(text.units[at++]);
    into.ends.push_back(at);
    if (!isNumber(into.units.back())) continue;
    const std::size_t counted = skipCounter(text, at);
    into.ends.back() = counted;
    const bool hasJoint = text.has(counted, U'-') || text.has(counted, U'の');
    const std::size_t next = hasJoint ? counted + 1 : counted;
    if (text.hasNumber(next) && next > at) {
      into.units.push_back(U'-');
      into.ends.push_back(next);
      at = next;
    } else {
      at = counted;
    }
  }
}

std::size_t endOfNumbers(const Folded& text, std::size_t at) {
  while (text.hasNumber(at)) {
    at = skipCounter(text, at + 1);
    const bool hasJoint = text.has(at, U'-') || text.has(at, U'の');
    if (!hasJoint || !text.hasNumber(at + 1)) {
      if (text.hasNumber(at) && text.units[at - 1] == U'番') continue;  // 7番3号
      if (text.hasNumber(at) && text.units[at - 1] == U'地') continue;
      break;
    }
    ++at;
  }
  return at;
}

}  // namespace michi::address
