#pragma once
// Where the mouse is on the map, in degrees or in metres of the plane: a click changes which, and that is
// remembered.

#include <QPushButton>
#include <optional>
#include <string>

#include "ui/canvas/place_words.h"

namespace michi::ui {

class PlaceLabel : public QPushButton {
  Q_OBJECT

 public:
  explicit PlaceLabel(QWidget* parent = nullptr);
  void setCrs(const std::string& crs);
  void showPlace(geo::Point place);
  void clearPlace();

 private:
  void write();

  std::string m_crs;
  std::optional<PlaceWords> m_words;  // once there was a place to be said
  std::optional<geo::Point> m_place;
  bool m_isInMetres = false;
};

}  // namespace michi::ui
