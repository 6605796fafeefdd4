#pragma once
// All that the window offers about households: menus 世帯 and 管理, undo and redo, the form, the pin on the
// map, the lock of an idle screen. The window gives the menus and asks for nothing else.

#include <QObject>
#include <memory>

#include "ui/registry/idle_lock.h"
#include "ui/registry/place_tool.h"
#include "ui/shell/shell.h"

class QAction;
class QMenu;

namespace michi::ui {

class HouseholdForm;

class RegistryMenu : public QObject {
  Q_OBJECT

 public:
  /// `shell` is the window and outlives this.
  RegistryMenu(Shell& shell, QObject* parent);

  /// 元に戻す, やり直す.
  void fillEdit(QMenu& menu);
  /// A new household; the selected one's form and place; the idle time; one's own passphrase.
  void fillHouseholds(QMenu& menu);
  /// Users, disaster access, record of use, ledger.
  void fillAdministration(QMenu& menu);

  /// Where the workspace has no registry yet: to begin one.
  void login();
  /// Opens the form of a household; without the person tier the map goes there.
  void showHousehold(std::int64_t id);
  /// The map goes there and the pin can be dragged.
  void placeHousehold(std::int64_t id);

  IdleLock& idleLock() { return m_idle; }
  HouseholdForm* form() { return m_form; }
  PlaceTool& placeTool() { return m_place; }

 private:
  QAction* add(QMenu& menu, const char* iconName, const QString& words);
  void addIdleTimes(QMenu& menu);
  void addHousehold();
  void compareDuplicates();
  void showAdded();
  void showOnMap(std::int64_t id);
  std::int64_t selected() const;
  void follow();
  void nameUndo();
  template <class Dialog>
  void open();

  Shell& m_shell;
  IdleLock m_idle;
  PlaceTool m_place;
  HouseholdForm* m_form = nullptr;  // of the window
  QAction *m_undo, *m_redo;
  std::vector<QAction*> m_forSelected, m_forAnybody, m_forAdministrators, m_forPersons;
  std::int64_t m_added = 0;  // to be shown as soon as it was read
};

}  // namespace michi::ui
