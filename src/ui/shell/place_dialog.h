#pragma once
// "Go to coordinates": says while one types where that is.

#include <QDialog>
#include <optional>

#include "ui/canvas/place_words.h"
#include "ui/session/city.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace michi::ui {

class PlaceDialog : public QDialog {
  Q_OBJECT

 public:
  PlaceDialog(std::shared_ptr<const City> city, QWidget* parent);
  std::optional<geo::Point> place() const { return m_place; }
  QLineEdit& input() { return *m_input; }

 private:
  void read();

  std::shared_ptr<const City> m_city;
  PlaceWords m_words;
  std::optional<geo::Point> m_place;
  QLineEdit* m_input;
  QLabel* m_where;
  QPushButton* m_go;
};

}  // namespace michi::ui
