#pragma once
// Persons of a list of whom it is not clear who they are in the registry: somebody says it.

#include <QString>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "ingest/ledger_plan.h"

namespace michi::data {

/// Household of the registry and the number of its member, from 0.
using PersonKey = std::pair<registry::HouseholdId, std::size_t>;

struct OpenCandidate {
  PersonKey key;
  QString words;  // name, birth date, address, why they may be the same
};

struct OpenPerson {
  std::uint64_t row = 0;  // of the list
  QString words;
  std::vector<OpenCandidate> candidates;  // best first
};

/// Who is still open in a plan, in the order of the list.
std::vector<OpenPerson> openPersonsOf(const ingest::LedgerPlan& plan);

/// What was said: row → who it is; nothing: a new person. Rows that are not in it come later.
using PersonDecisions = std::map<std::uint64_t, std::optional<PersonKey>>;

/// `now` with those of `before` who are decided: they can be decided again.
std::vector<OpenPerson> withDecided(std::vector<OpenPerson> now, const std::vector<OpenPerson>& before,
                                    const PersonDecisions& decisions);

}  // namespace michi::data
