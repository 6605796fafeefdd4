#pragma once
// How the user likes the layers of a perspective, in the settings: which are shown, their order, opacity and
// style. Guests are not remembered; layers that are new since then stand where their file says.

#include <QString>
#include <string>
#include <vector>

namespace michi::ui {

struct LayerState;

class LayerMemory {
 public:
  explicit LayerMemory(const QString& perspective);

  /// What differs from the theme and from the files.
  void keep(const std::vector<LayerState>& layers, const std::vector<std::string>& theme) const;
  /// Changes `layers`, which stand as the files and the theme say.
  void recall(std::vector<LayerState>& layers) const;
  void forget() const;

 private:
  QString m_key;
};

}  // namespace michi::ui
