#pragma once
// The window of one household: its people left, the fields in pages right. A field is saved when it is left;
// what is wrong stands under it. Closes itself when the registry is locked.

#include <QDialog>
#include <QScrollArea>

#include "ui/registry/household_model.h"

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QTabWidget;
class QHBoxLayout;
class QVBoxLayout;

namespace michi::ui {

class FieldEditor;

/// A page of fields, made anew only when their number or kind changes.
class FieldPage : public QScrollArea {
  Q_OBJECT

 public:
  FieldPage(HouseholdModel& model, FormPage page, QWidget* parent = nullptr);
  void showMember(std::size_t member);
  void clear();
  /// What is written in a field that is not left yet.
  void commit();

 private:
  void build(const std::vector<Block>& blocks);
  void addEntry(QFormLayout& form, const Block& block);
  void addWords(QFormLayout& form, const Block& block);
  void addButton(QFormLayout& form, const Block& block);
  void fill();
  void showProblems(FieldEditor& editor);

  HouseholdModel& m_model;
  FormPage m_page;
  std::size_t m_member = 0;
  std::vector<Block> m_blocks;
  std::vector<FieldEditor*> m_editors;
};

class HouseholdForm : public QDialog {
  Q_OBJECT

 public:
  HouseholdForm(Session& session, QWidget* parent = nullptr);

  void openHousehold(std::int64_t id);
  HouseholdModel& model() { return m_model; }

 signals:
  /// The map should show where it is; `isMoved`: to set it by hand.
  void placeWanted(std::int64_t id, bool isMoved);

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  void makeHeader(QVBoxLayout& column);
  void makePeople(QHBoxLayout& row);
  void makePages(QHBoxLayout& row);
  void commit();
  void askToRemove();
  void remove();
  void fill();
  void showPeople();
  void showHistory();
  void say(const QString& words, bool isProblem);
  std::size_t member() const;

  Session& m_session;
  HouseholdModel m_model;
  QLabel* m_title = nullptr;
  QLabel* m_where = nullptr;
  QLabel* m_state = nullptr;
  QListWidget* m_people = nullptr;
  QTabWidget* m_tabs = nullptr;
  std::vector<FieldPage*> m_pages;
  QTableWidget* m_history = nullptr;
};

}  // namespace michi::ui
