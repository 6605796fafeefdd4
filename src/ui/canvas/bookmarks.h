#pragma once
// Views of the map that the user wants to come back to, kept for each workspace on this computer.

#include <QString>
#include <string>
#include <vector>

#include "geo/point.h"

namespace michi::ui {

struct Bookmark {
  QString name;
  geo::Point centre;
  double scale = 0;  // 1:n
  bool operator==(const Bookmark&) const = default;
};

/// In the program's settings, under a hash of the workspace's file name: the name itself is nobody's business
/// there.
class Bookmarks {
 public:
  explicit Bookmarks(const std::string& workspaceFile);
  const std::vector<Bookmark>& all() const { return m_all; }
  /// Replaces one of the same name; at the end.
  void add(Bookmark bookmark);
  void remove(const QString& name);

 private:
  void save() const;
  QString m_group;
  std::vector<Bookmark> m_all;
};

}  // namespace michi::ui
