#pragma once
// Every field of every record, named once: what is sealed, edited, compared and searched follows this list.

#include "registry/household.h"

namespace michi::registry {

template <class Visitor>
void visitFields(Need& need, Visitor&& visit) {
  visit("kind", need.kind);
  visit("grade", need.grade);
  visit("note", need.note);
}

template <class Visitor>
void visitFields(Consent& consent, Visitor&& visit) {
  visit("state", consent.state);
  visit("date", consent.date);
  visit("medium", consent.medium);
}

template <class Visitor>
void visitFields(Plan& plan, Visitor&& visit) {
  visit("status", plan.status);
  visit("made", plan.made);
  visit("updated", plan.updated);
  visit("refuge", plan.refuge);
  visit("route", plan.route);
}

template <class Visitor>
void visitFields(Support& support, Visitor&& visit) {
  visit("supporter", support.supporter);
  visit("role", support.role);
}

template <class Visitor>
void visitFields(Contact& contact, Visitor&& visit) {
  visit("kind", contact.kind);
  visit("name", contact.name);
  visit("relation", contact.relation);
  visit("phone", contact.phone);
  visit("address", contact.address);
  visit("frequency", contact.frequency);
}

template <class Visitor>
void visitFields(Member& member, Visitor&& visit) {
  visit("key", member.key);
  visit("name", member.name);
  visit("kana", member.kana);
  visit("birth", member.birth);
  visit("age", member.age);
  visit("age_on", member.ageOn);
  visit("sex", member.sex);
  visit("phone", member.phone);
  visit("relation", member.relation);
  visit("reason", member.reason);
  visit("needs", member.needs);
  visit("mobility", member.mobility);
  visit("needs_power", member.needsPower);
  visit("doctor", member.doctor);
  visit("medicine", member.medicine);
  visit("to_bring", member.toBring);
  visit("considerations", member.considerations);
  visit("registries", member.registries);
  visit("consent_list", member.consents[0]);
  visit("consent_plan", member.consents[1]);
  visit("consent_plan_sharing", member.consents[2]);
  visit("consent_supporter", member.consents[3]);
  visit("plan", member.plan);
  visit("supports", member.supports);
  visit("status", member.status);
  visit("status_date", member.statusDate);
}

template <class Visitor>
void visitFields(Household& household, Visitor&& visit) {
  visit("key", household.key);
  visit("postcode", household.postcode);
  visit("address", household.address);
  visit("building", household.building);
  visit("phone", household.phone);
  visit("car_use", household.carUse);
  visit("storeys", household.storeys);
  visit("floor", household.floor);
  visit("note", household.note);
  visit("members", household.members);
  visit("contacts", household.contacts);
}

template <class Visitor>
void visitFields(geo::Point& point, Visitor&& visit) {
  visit("x", point.x);
  visit("y", point.y);
}

template <class Visitor>
void visitFields(PlacePart& part, Visitor&& visit) {
  visit("sharing", part.sharing);
  visit("needs", part.needs);
  visit("mobility", part.mobility);
  visit("needs_power", part.needsPower);
  visit("people", part.people);
  visit("over_65", part.over65);
  visit("over_75", part.over75);
}

template <class Visitor>
void visitFields(Place& place, Visitor&& visit) {
  visit("district", place.district);
  visit("position", place.position);
  visit("level", place.level);
  visit("confidence", place.confidence);
  visit("candidates", place.candidates);
  visit("needs", place.needs);
  visit("mobility", place.mobility);
  visit("needs_power", place.needsPower);
  visit("car_use", place.carUse);
  visit("storeys", place.storeys);
  visit("floor", place.floor);
  visit("people", place.people);
  visit("over_65", place.over65);
  visit("over_75", place.over75);
  visit("sharing", place.sharing);
  visit("parts", place.parts);
}

template <class Visitor>
void visitFields(Supporter& supporter, Visitor&& visit) {
  visit("key", supporter.key);
  visit("name", supporter.name);
  visit("kana", supporter.kana);
  visit("role", supporter.role);
  visit("organisation", supporter.organisation);
  visit("district", supporter.district);
  visit("phone", supporter.phone);
  visit("address", supporter.address);
  visit("consent", supporter.consent);
  visit("note", supporter.note);
}

}  // namespace michi::registry
