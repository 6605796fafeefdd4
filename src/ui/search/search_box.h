#pragma once
// The search field of the window: districts, facilities, shelters, addresses and, with the keys, persons.
// What is locked is not found; what was found of persons goes when the session locks. Nothing typed is
// remembered.

#include <QLineEdit>
#include <memory>
#include <vector>

#include "ui/search/place_index.h"

class QFrame;
class QListWidget;
class QListWidgetItem;

namespace michi::ui {

class Shell;

class SearchBox : public QLineEdit {
  Q_OBJECT

 public:
  /// `shell` outlives the box.
  explicit SearchBox(Shell& shell, QWidget* parent = nullptr);
  ~SearchBox() override;

  /// Whether the public places can be found yet.
  bool isReady() const { return m_places != nullptr; }
  /// What is listed now, in the order of the list.
  const std::vector<Found>& results() const { return m_results; }
  bool isListShown() const;
  /// Goes to one of the results.
  void choose(std::size_t result);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void moveEvent(QMoveEvent* event) override;

 private:
  void readPlaces();
  void search();
  void addPersons(const std::string& words);
  void fillList();
  void placeList();
  void hideList();
  void step(int by);

  Shell& m_shell;
  std::shared_ptr<const PlaceIndex> m_places;
  std::vector<Found> m_results;
  QFrame* m_frame = nullptr;  // a child of the window: takes no focus
  QListWidget* m_list = nullptr;
};

}  // namespace michi::ui
