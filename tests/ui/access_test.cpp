// The real window for who does not see it well or has no mouse: every control has a name for the screen
// reader, is reached by Tab in the order in which it is read, is large enough, and shows its words whole.

#include <gtest/gtest.h>

#include <QAccessible>

#include "map/city.h"
#include "plugins/data/desktop/data_perspective.h"
#include "plugins/evacuation/desktop/perspective.h"
#include "plugins/mobility/desktop/perspective.h"
#include "plugins/wardmap/desktop/wardmap_perspective.h"
#include "ui/await.h"
#include "ui/base/look.h"
#include "ui/base/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_workspace_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/task_panel.h"

namespace michi::ui {
namespace {

bool isControl(const QWidget& widget) {
  return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
         qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
         qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget);
}

/// Qt's own inside of a control (the edit of a spin box, the arrows of a tab bar) is named by the control.
bool isInside(const QWidget& widget) {
  const QWidget* parent = widget.parentWidget();
  return widget.objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QTabBar*>(parent) ||
         qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
         qobject_cast<const QAbstractScrollArea*>(parent) || qobject_cast<const QDockWidget*>(parent) ||
         qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QScrollBar*>(&widget) ||
         qobject_cast<const QHeaderView*>(&widget) ||
         (parent != nullptr && parent->objectName().startsWith(QStringLiteral("qt_")));
}

std::vector<QWidget*> controlsOf(const QWidget& window) {
  std::vector<QWidget*> all;
  for (QWidget* widget : window.findChildren<QWidget*>())
    if (widget->isVisible() && isControl(*widget) && !isInside(*widget)) all.push_back(widget);
  return all;
}

std::string nameOf(QWidget& widget) {
  QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&widget);
  return access == nullptr ? std::string() : access->text(QAccessible::Name).toStdString();
}

std::string whatIs(const QWidget& widget) {
  std::string path;
  for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget())
    path = std::string(at->metaObject()->className()) + "(" + at->objectName().toStdString() + ") " + path;
  return path;
}

void expectReadable(const QWidget& window, const std::string& where) {
  EXPECT_FALSE(controlsOf(window).empty()) << where;
  for (QWidget* control : controlsOf(window)) {
    EXPECT_NE(nameOf(*control), "") << where << ": no name: " << whatIs(*control);
    if (!control->isEnabled()) continue;
    const bool isTool = qobject_cast<QToolButton*>(control) != nullptr;  // of bars: each is a menu entry too
    EXPECT_TRUE(isTool || (control->focusPolicy() & Qt::TabFocus) != 0)
        << where << ": not reached by Tab: " << nameOf(*control);
  }
}

/// Words that do not fit are cut off by Qt without a sign.
void expectWhole(const QWidget& window, const std::string& where) {
  for (QWidget* control : controlsOf(window)) {
    const auto* button = qobject_cast<QPushButton*>(control);
    if (button == nullptr || button->text().isEmpty()) continue;
    EXPECT_GE(button->width(), button->minimumSizeHint().width()) << where << ": " << nameOf(*control);
    EXPECT_GE(button->height(), kControlHeight) << where << ": " << nameOf(*control);
  }
}

void expectDownwards(const QWidget& panel, const std::string& where) {
  const std::vector<QWidget*> controls = controlsOf(panel);
  ASSERT_GT(controls.size(), 1U) << where;
  int last = 0;
  std::string lastName;
  const QWidget* at = &panel;
  do {
    at = at->nextInFocusChain();
    if (std::find(controls.begin(), controls.end(), at) == controls.end()) continue;
    auto& control = const_cast<QWidget&>(*at);
    const int y = at->mapTo(&panel, QPoint()).y();
    EXPECT_GE(y, last - kControlHeight / 2)
        << where << ": " << lastName << " comes before " << nameOf(control);
    last = y;
    lastName = nameOf(control);
  } while (at != &panel);
}

class AccessTest : public map::CityTest {
 protected:
  AccessTest() : window(resources(), MICHI_BINARY_DIR "/bin") {
    window.add(mobility::makePerspective(window));
    window.add(evacuation::makePerspective(window));
    window.add(std::make_unique<wardmap::WardmapPerspective>(window));
    window.add(std::make_unique<data::DataPerspective>(window));
    window.resize(1280, 800);
    window.begin({});
    window.show();
  }
  ~AccessTest() override { preferences().set({}); }

  void open() {
    window.session().open(QString::fromStdString(path("city.michi")));
    ASSERT_TRUE(await([this] { return window.session().isOpen(); }));
  }
  template <class Check>
  void inEach(const Check& check) {
    for (const char* perspective : {"mobility", "evacuation", "wardmap", "data"}) {
      window.enter(QString::fromLatin1(perspective));
      EXPECT_TRUE(await([this] { return window.canvas().isSharp(); }));
      check(window, perspective);
    }
  }

  MainWindow window;
};

TEST_F(AccessTest, TheStartPage) {
  expectReadable(window, "start");
  expectWhole(window, "start");
}

TEST_F(AccessTest, EveryPerspective) {
  open();
  inEach(expectReadable);
  inEach(expectWhole);
}

TEST_F(AccessTest, TheNextStepIsAlwaysInSight) {
  open();
  inEach([](const MainWindow& shown, const std::string& where) {
    int inSight = 0;
    for (const auto* button : shown.findChildren<QPushButton*>(QStringLiteral("next"))) {
      if (!button->isVisible()) continue;
      ++inSight;
      const QRect all = button->visibleRegion().boundingRect();
      EXPECT_EQ(all, button->rect()) << where << ": " << button->text().toStdString();
    }
    EXPECT_GT(inSight, 0) << where;
  });
}

/// Of two actions with the same keys Qt does neither.
TEST_F(AccessTest, NoKeysAreTakenTwice) {
  open();
  std::map<QString, QString> taken;
  for (const QAction* action : window.findChildren<QAction*>()) {
    for (const QKeySequence& keys : action->shortcuts()) {
      const auto [known, isNew] = taken.emplace(keys.toString(), action->text());
      EXPECT_TRUE(isNew) << keys.toString().toStdString() << ": " << known->second.toStdString() << " and "
                         << action->text().toStdString();
    }
  }
  for (const char* wanted : {"Ctrl+L", "Ctrl+Z", "Ctrl+Y", "Ctrl+P", "F1", "F5", "F11", "Alt+1", "Ctrl+E"})
    EXPECT_TRUE(taken.contains(QString::fromLatin1(wanted))) << wanted;
}

TEST_F(AccessTest, LargeTypeCutsNothing) {
  open();
  Preferences large;
  large.textPercent = 150;
  preferences().set(large);
  inEach(expectWhole);
}

TEST_F(AccessTest, TheSmallDialogs) {
  SettingsDialog settings(&window);
  settings.show();
  expectReadable(settings, "settings");
  expectWhole(settings, "settings");
  NewWorkspaceDialog made(&window);
  made.show();
  expectReadable(made, "new workspace");
  expectWhole(made, "new workspace");
}

TEST_F(AccessTest, TabGoesFromTopToBottom) {
  open();
  inEach([](const MainWindow& shown, const std::string& where) {
    for (const auto* panel : shown.findChildren<TaskPanel*>())
      if (panel->isVisible()) expectDownwards(*panel, where);
  });
  SettingsDialog settings(&window);
  settings.show();
  expectDownwards(settings, "settings");
}

}  // namespace
}  // namespace michi::ui
