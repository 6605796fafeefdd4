#include "walk/profile.h"

#include <cmath>

#include "base/error.h"
#include "base/text.h"

namespace michi::walk {

namespace {

constexpr double kSlowest = 1;  // metres a minute
constexpr double kFastest = 400;
constexpr double kSmallestFactor = 0.01;
constexpr double kLargestFactor = 4;
constexpr double kLargestSnapLimit = 10'000;

bool isFactor(double factor) {
  return factor == 0 || (factor >= kSmallestFactor && factor <= kLargestFactor);
}

}  // namespace

double Profile::factor(RoadClass roadClass, std::uint16_t flags) const {
  double factor = classFactor[static_cast<std::size_t>(roadClass)];
  if ((flags & kUnpaved) != 0) factor *= unpavedFactor;
  if ((flags & kNoWheelchair) != 0) factor *= noWheelchairFactor;
  if (isWinter && (flags & kUnploughed) != 0) factor *= unploughedFactor;
  return factor;
}

void Profile::check() const {
  const auto require = [this](bool isGood, const std::string& what) {
    if (!isGood) throw Error(ErrorKind::BadInput, what, text("walking profile %1", name));
  };
  require(flatSpeed >= kSlowest && flatSpeed <= kFastest,
          text("The speed must be from 1 to 400 metres a minute."));
  for (const double factor : classFactor)
    require(isFactor(factor), text("A factor must be 0 or from 0.01 to 4."));
  for (const double factor : {unpavedFactor, noWheelchairFactor, unploughedFactor}) {
    require(isFactor(factor), text("A factor must be 0 or from 0.01 to 4."));
  }
  require(isFactor(offPathFactor) && offPathFactor > 0, text("The off-path factor must be from 0.01 to 4."));
  require(maxSlope > 0, text("The steepest slope must be above 0."));
  require(snapLimit.value() >= 0 && snapLimit.value() <= kLargestSnapLimit,
          text("The limit of the way to the road must be from 0 to 10 km."));
}

}  // namespace michi::walk
