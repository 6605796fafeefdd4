#pragma once
// Finds the city's public places by what somebody types: districts, facilities, shelters by name, and
// addresses. Built beside the window; a question takes about a millisecond.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "address/dictionary.h"
#include "japanese/fold.h"
#include "ui/session/city.h"

namespace michi::ui {

/// A place or a person that fits.
struct Found {
  enum class Kind { District, Facility, Shelter, Address, Person };
  Kind kind = Kind::District;
  std::string key;  // as in Selection; empty for an address
  std::string label;
  std::string about;  // which district it is in, the kind of facility …
  std::optional<geo::Point> position;
};

/// Immutable; shared by threads.
class PlaceIndex {
 public:
  /// `resources` holds data/rules. The dictionary of `workspace` is read, too.
  PlaceIndex(const City& city, const store::Workspace& workspace, const std::string& resources,
             Progress& progress);

  /// Of each kind at most `most`: in which every word (parted by spaces) occurs, those that begin with it
  /// first, then the shorter. Width, case, kana and variant characters do not matter. Then the addresses it
  /// may mean.
  std::vector<Found> find(const std::string& words, std::size_t most) const;

 private:
  struct Entry {
    Found found;
    std::string folded;  // label and what else it is found by
  };
  void add(Found found, const std::string& also);
  void addPlaces(const City& city, const std::string& resources);
  void readAddresses(const store::Workspace& workspace, const std::string& resources);
  void findAddresses(const std::string& words, std::size_t most, std::vector<Found>& into) const;

  japanese::Folding m_folding;
  std::vector<Entry> m_entries;  // by kind
  std::optional<address::Dictionary> m_addresses;
  address::Options m_home;  // where addresses are that do not say it
};

}  // namespace michi::ui
