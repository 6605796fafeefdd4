#pragma once
// What is wrong or doubtful in a household's record, in words beside the field.

#include <string>
#include <vector>

#include "catalog/codes.h"
#include "japanese/date.h"
#include "registry/household.h"

namespace michi::registry {

enum class Severity {
  Warning,  // can be kept; somebody should look
  Error,    // must not be kept so
};

struct Problem {
  std::string path;  // JSON pointer as in codec.h: "/members/0/birth"
  std::string message;
  Severity severity = Severity::Error;
  bool operator==(const Problem&) const = default;
};

/// In the order of the fields; empty: all is well.
/// Errors: a code that its list does not have; a date that is none or lies after `today`; an age not from 0
/// to 130, by the birth date or as written; nobody with a name; a key of two members; a support without a
/// supporter; storeys not from 1 to 70, a floor outside them. Warnings: an answer to a question of consent
/// without its date, a date without an answer; a relation or a frequency in words of its own; the same kind
/// of need twice; an age that does not fit the birth date; a status from a later day; a contact whom nobody
/// can reach. Precondition: `today` is whole. Never throws; no message quotes a name.
std::vector<Problem> checkHousehold(const Household& household, const catalog::Codes& codes,
                                    const japanese::Date& today);

/// The same of a supporter. Errors: no name; a code that its list does not have; a date of consent that is
/// none or still to come.
std::vector<Problem> checkSupporter(const Supporter& supporter, const catalog::Codes& codes,
                                    const japanese::Date& today);

/// Whether the record may be kept.
bool isAcceptable(const std::vector<Problem>& problems);

}  // namespace michi::registry
