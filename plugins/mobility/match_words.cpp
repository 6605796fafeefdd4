#include "plugins/mobility/match_words.h"

#include "base/text.h"
#include "plugin/text_table.h"

namespace michi::mobility {

std::string kilometres(double metres) { return plugin::decimal(metres / 1000, 1); }

std::string offerName(const SupportOffer& offer) {
  return offer.vehicle.empty() ? offer.organisation : text("%1 (%2)", offer.organisation, offer.vehicle);
}

std::string reasonsOf(const SupportMatch& match, const SupportOffer& offer, const SupportRequest& request) {
  std::string words =
      match.isNearest
          ? text("It is the nearest of those that could come: %1 km by road.", kilometres(match.way))
          : text("%1 km by road; nearer ones serve other districts or days.", kilometres(match.way));
  const auto common = static_cast<Weekdays>(offer.days & request.days);
  words = sentences(words, text("Days that suit both: %1.", weekdayWords(common)));
  if (request.wheelchairs > 0)
    words = sentences(words, text("It takes %1 wheelchairs at once; %2 are needed.", offer.wheelchairs,
                                  request.wheelchairs));
  if (match.rides > 1) words = sentences(words, text("%1 rides for %2 people.", match.rides, request.people));
  if (offer.drivers == 0) words = sentences(words, text("Somebody of the district drives."));
  return words;
}

std::string whyUnmet(const UnmetRequest& unmet, const SupportRequest& request) {
  switch (unmet.why) {
    case Obstacle::NoCommonDay:
      return text("Nobody offers a vehicle on these days (%1).", weekdayWords(unmet.open));
    case Obstacle::NoLift:
      return text("None of the vehicles on these days (%1) takes a wheelchair.", weekdayWords(unmet.open));
    case Obstacle::TooSmall:
      return text("The vehicles on these days (%1) are too small for %2 people.", weekdayWords(unmet.open),
                  request.people);
    case Obstacle::NoDriver:
      return text("The vehicles on these days (%1) come without a driver, and the district has none.",
                  weekdayWords(unmet.open));
    case Obstacle::OtherArea:
      return text("None that could on these days (%1) goes to this district.", weekdayWords(unmet.open));
    case Obstacle::NoWay:
      return text("No road leads from where the vehicles stand to this district.");
    case Obstacle::TooFar:
      return text("Those that could on these days (%1) are too far away.", weekdayWords(unmet.open));
    case Obstacle::Full:
    case Obstacle::None:
      break;
  }
  return text("All that could come on these days (%1) are taken up.", weekdayWords(unmet.open));
}

namespace {

std::string between(const UnmetRequest& unmet, const SupportOffer& offer, const SupportRequest& request) {
  switch (unmet.between) {
    case Obstacle::NoCommonDay:
      return text("it has other days (%1)", weekdayWords(offer.days));
    case Obstacle::NoLift:
      return text("a lift for wheelchairs would be needed");
    case Obstacle::TooSmall:
      return text("it takes %1 people at once, %2 would ride", offer.seats, request.people);
    case Obstacle::NoDriver:
      return text("a driver would be needed");
    case Obstacle::OtherArea:
      return text("this district is not among those that it goes to");
    case Obstacle::TooFar:
      return text("it is farther than it goes");
    case Obstacle::NoWay:
    case Obstacle::Full:
    case Obstacle::None:
      break;
  }
  return text("its days are taken up");
}

}  // namespace

std::string whomToAsk(const UnmetRequest& unmet, const SupportOffer& offer, const SupportRequest& request,
                      double way) {
  return text("Ask %1 first (%2 km): %3.", offerName(offer), kilometres(way), between(unmet, offer, request));
}

}  // namespace michi::mobility
