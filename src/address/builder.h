#pragma once
// From records to the tree of places and the trie of their names.

#include <memory>
#include <string>
#include <unordered_map>

#include "address/places.h"

namespace michi::address {

class Builder {
 public:
  Builder();
  void add(const Record& record);
  /// After the last record.
  void add(const FormerName& former);
  void finish();
  std::unique_ptr<Dictionary::Data> take() { return std::move(m_data); }

 private:
  std::uint32_t cityOf(const std::string& prefecture, const std::string& city);
  std::uint32_t within(std::uint32_t parent, const std::string& name, Level level);
  std::uint32_t known(std::uint32_t parent, Node node, const std::string& name, Level level) const;
  std::uint32_t newPlace(std::uint32_t parent, std::string_view name, Level level);
  void nameChild(std::uint32_t place, Node node, const std::string& name);
  void nameShortTown(std::uint32_t place, Node root);
  void nameWithoutArea(std::uint32_t city, const std::string& area);
  void nameCity(std::uint32_t city);
  void nameMunicipality(std::uint32_t city, std::string_view name, Terminal terminal, bool hasShortForms);
  void placePoints();

  std::unique_ptr<Dictionary::Data> m_data;
  std::unordered_map<std::string, std::uint32_t> m_prefectures, m_cities;
  Folded m_folded;  // of the name at hand
  struct Last {
    std::string name;
    std::uint32_t parent = kNoPlace, place = kNoPlace;
  };
  Last m_lastCity, m_lastTown, m_lastKoaza;  // records come in groups
};

}  // namespace michi::address
