#pragma once
// What is picked, the same on the map, in tables and on cards: keys of one kind of thing.

#include <QObject>
#include <algorithm>
#include <string>
#include <vector>

namespace michi::ui {

/// Kinds in use: "district" (code), "facility", "shelter", "point" (need point), "household" ("H<number>"),
/// "supporter", "mesh".
class Selection : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  const std::string& kind() const { return m_kind; }
  /// Ascending, each once.
  const std::vector<std::string>& keys() const { return m_keys; }
  bool isEmpty() const { return m_keys.empty(); }
  bool has(const std::string& kind, const std::string& key) const {
    return kind == m_kind && std::binary_search(m_keys.begin(), m_keys.end(), key);
  }
  void set(const std::string& kind, std::vector<std::string> keys) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    if (kind == m_kind && keys == m_keys) return;
    m_kind = kind;
    m_keys = std::move(keys);
    emit changed();
  }
  void clear() { set({}, {}); }

 signals:
  void changed();

 private:
  std::string m_kind;
  std::vector<std::string> m_keys;
};

}  // namespace michi::ui
