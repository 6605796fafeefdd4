#include "ui/registry/registry_menu.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/preferences.h"
#include "ui/registry/audit_dialog.h"
#include "ui/registry/disaster_dialog.h"
#include "ui/registry/disclosure_dialog.h"
#include "ui/registry/duplicates_dialog.h"
#include "ui/registry/found_dialog.h"
#include "ui/registry/household_form.h"
#include "ui/registry/login_dialog.h"
#include "ui/registry/new_household_dialog.h"
#include "ui/registry/users_dialog.h"

namespace michi::ui {
namespace {

constexpr double kCloseScale = 2500;
constexpr int kIdleChoices[] = {3, 5, 10, 20, 30};

}  // namespace

RegistryMenu::RegistryMenu(Shell& shell, QObject* parent)
    : QObject(parent), m_shell(shell), m_idle(shell.session()), m_place(shell.session()) {
  QUndoStack& stack = shell.session().changes().stack();
  m_undo = new QAction(icon("edit-undo"), {}, this);
  m_redo = new QAction(icon("edit-redo"), {}, this);
  m_undo->setShortcut(QKeySequence::Undo);
  m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
  connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
  connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
  connect(&stack, &QUndoStack::indexChanged, this, &RegistryMenu::nameUndo);
  connect(&stack, &QUndoStack::cleanChanged, this, &RegistryMenu::nameUndo);
  connect(&m_place, &Tool::said, this, [this](const QString& words) {
    if (!words.isEmpty()) m_shell.say(words);
  });
  connect(&m_place, &PlaceTool::ended, this, [this] {
    if (m_shell.canvas().tool() == &m_place) m_shell.canvas().setTool(nullptr);
  });
  connect(&m_idle, &IdleLock::locked, this,
          [this] { m_shell.say(words("Nobody was at the screen for a while: the registry is locked.")); });
  connect(&shell.session(), &Session::loginChanged, this, &RegistryMenu::follow);
  connect(&shell.session(), &Session::opened, this, &RegistryMenu::follow);
  connect(&shell.session(), &Session::closed, this, &RegistryMenu::follow);
  connect(&shell.session(), &Session::householdsChanged, this, &RegistryMenu::showAdded);
  connect(&shell.selection(), &Selection::changed, this, &RegistryMenu::follow);
  nameUndo();
}

QAction* RegistryMenu::add(QMenu& menu, const char* iconName, const QString& words) {
  QAction* action = menu.addAction(icon(iconName), words);
  action->setStatusTip(QString(words).remove(u'&'));
  return action;
}

void RegistryMenu::fillEdit(QMenu& menu) {
  menu.addAction(m_undo);
  menu.addAction(m_redo);
}

void RegistryMenu::fillHouseholds(QMenu& menu) {
  QAction* show = add(menu, "document-edit", words("Open the selected &household"));
  show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  QAction* place = add(menu, "mark-location", words("Set its &place on the map"));
  QAction* begin = add(menu, "list-add", words("Add a &new household…"));
  QAction* twice = add(menu, "edit-find", words("Persons who may be there &twice…"));
  menu.addSeparator();
  QAction* passphrase = add(menu, "dialog-password", words("Change my pass&phrase…"));
  addIdleTimes(menu);
  connect(show, &QAction::triggered, this, [this] { showHousehold(selected()); });
  connect(place, &QAction::triggered, this, [this] { placeHousehold(selected()); });
  connect(begin, &QAction::triggered, this, &RegistryMenu::addHousehold);
  connect(twice, &QAction::triggered, this, &RegistryMenu::compareDuplicates);
  connect(passphrase, &QAction::triggered, this, &RegistryMenu::open<PassphraseDialog>);
  m_forSelected.insert(m_forSelected.end(), {show, place});
  m_forAnybody.push_back(passphrase);
  m_forPersons.insert(m_forPersons.end(), {begin, twice});
  follow();
}

void RegistryMenu::addIdleTimes(QMenu& menu) {
  QMenu* times = menu.addMenu(icon("clock"), words("Lock by itself when &idle"));
  const auto show = [times] {  // none of them where the settings say another time
    for (QAction* one : times->actions())
      one->setChecked(one->data().toInt() == preferences().get().lockMinutes);
  };
  for (const int minutes : kIdleChoices) {
    QAction* one = times->addAction(words("after %1 minutes", minutes));
    one->setCheckable(true);
    one->setData(minutes);
    connect(one, &QAction::triggered, times, [minutes, show] {
      Preferences wanted = preferences().get();
      wanted.lockMinutes = minutes;
      preferences().set(wanted);
      show();
    });
  }
  connect(&preferences(), &PreferenceStore::changed, times, show);
  show();
}

void RegistryMenu::fillAdministration(QMenu& menu) {
  QAction* users = add(menu, "system-users", words("&Users and keys…"));
  QAction* disaster = add(menu, "security-low", words("&Disaster access…"));
  menu.addSeparator();
  QAction* audit = add(menu, "view-history", words("&Record of use…"));
  QAction* ledger = add(menu, "document-send", words("&Ledger of what was handed out…"));
  connect(users, &QAction::triggered, this, &RegistryMenu::open<UsersDialog>);
  connect(disaster, &QAction::triggered, this, &RegistryMenu::open<DisasterDialog>);
  connect(audit, &QAction::triggered, this, &RegistryMenu::open<AuditDialog>);
  connect(ledger, &QAction::triggered, this, &RegistryMenu::open<DisclosureDialog>);
  m_forAdministrators.push_back(users);
  m_forAnybody.insert(m_forAnybody.end(), {disaster, audit, ledger});
  follow();
}

template <class Dialog>
void RegistryMenu::open() {
  (new Dialog(m_shell.session(), m_shell.window()))->show();
}

void RegistryMenu::login() {
  Session& session = m_shell.session();
  if (session.login() || !session.isOpen()) return;
  if (session.city()->hasRegistry) return (new LoginDialog(session, m_shell.window()))->open();
  auto* begin = new FoundDialog(session, m_shell.window());
  connect(begin, &FoundDialog::founded, this, [this](const QString& user) {
    if (!m_shell.session().isOpen()) return;
    (new LoginDialog(m_shell.session(), m_shell.window(), user))->open();
  });
  begin->open();
}

std::int64_t RegistryMenu::selected() const {
  const Selection& selection = m_shell.selection();
  if (selection.kind() != "household" || selection.keys().size() != 1) return 0;
  return QString::fromStdString(selection.keys().front()).mid(1).toLongLong();
}

void RegistryMenu::showHousehold(std::int64_t id) {
  const auto& households = m_shell.session().households();
  if (!households || households->find(id) == nullptr) return;
  if (!households->hasPersons) return showOnMap(id);
  if (!m_form) {
    m_form = new HouseholdForm(m_shell.session(), m_shell.window());
    m_form->addActions({m_undo, m_redo});
    connect(m_form, &HouseholdForm::placeWanted, this, [this](std::int64_t wanted, bool isMoved) {
      isMoved ? placeHousehold(wanted) : showOnMap(wanted);
    });
  }
  m_form->openHousehold(id);
}

void RegistryMenu::addHousehold() {
  auto* dialog = new NewHouseholdDialog(m_shell.session(), m_shell.window());
  connect(dialog, &NewHouseholdDialog::added, this, [this](std::int64_t id) { m_added = id; });
  dialog->open();
}

void RegistryMenu::compareDuplicates() {
  auto* dialog = new DuplicatesDialog(m_shell.session(), m_shell.window());
  connect(dialog, &DuplicatesDialog::householdWanted, this, &RegistryMenu::showHousehold);
  dialog->show();
}

/// Its form; and where the address was not found the pin is in the hand.
void RegistryMenu::showAdded() {
  const auto& households = m_shell.session().households();
  const HouseholdRow* row = m_added != 0 && households ? households->find(m_added) : nullptr;
  if (row == nullptr) return;
  const bool isPlaced = row->position.has_value();
  const std::int64_t id = std::exchange(m_added, 0);
  if (!isPlaced) placeHousehold(id);
  showHousehold(id);
}

void RegistryMenu::showOnMap(std::int64_t id) {
  const auto& households = m_shell.session().households();
  const HouseholdRow* row = households ? households->find(id) : nullptr;
  if (row == nullptr) return;
  m_shell.selection().set("household", {std::string("H").append(std::to_string(id))});
  if (!row->position) return m_shell.say(words("This household has no place on the map yet."));
  MapCanvas& canvas = m_shell.canvas();
  canvas.setView(canvas.view().centredOn(*row->position));
  if (canvas.scale() > kCloseScale) canvas.setScale(kCloseScale);
  m_shell.window()->activateWindow();
}

void RegistryMenu::placeHousehold(std::int64_t id) {
  showOnMap(id);
  if (!m_place.take(id)) return;
  m_shell.canvas().setTool(&m_place);
  m_shell.canvas().setFocus();
}

void RegistryMenu::follow() {
  const auto& login = m_shell.session().login();
  const auto& households = m_shell.session().households();
  const std::int64_t id = selected();
  const bool hasOne = id != 0 && households && households->find(id) != nullptr;
  for (QAction* action : m_forSelected) action->setEnabled(hasOne);
  for (QAction* action : m_forAnybody) action->setEnabled(login.has_value());
  for (QAction* action : m_forPersons) action->setEnabled(login && login->hasPersons);
  if (!login) m_added = 0;
  for (QAction* action : m_forAdministrators)
    action->setEnabled(login && login->user.roles.has(store::Role::Administrator));
}

void RegistryMenu::nameUndo() {
  const QUndoStack& stack = m_shell.session().changes().stack();
  m_undo->setEnabled(stack.canUndo());
  m_redo->setEnabled(stack.canRedo());
  m_undo->setText(stack.canUndo() ? words("&Undo the %1", stack.undoText().toStdString()) : words("&Undo"));
  m_redo->setText(stack.canRedo() ? words("&Redo the %1", stack.redoText().toStdString()) : words("&Redo"));
}

}  // namespace michi::ui
