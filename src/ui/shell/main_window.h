#pragma once
// The window: perspectives above, layers left, the map in the middle over tables, the task right, what goes
// on below.

#include <QHash>
#include <QMainWindow>
#include <memory>
#include <vector>

#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"

class QActionGroup;
class QComboBox;
class QDockWidget;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolBar;

namespace michi::ui {

class HelpWindow;
class LayerPanel;
class RegistryMenu;
class StartPage;
class DistrictCard;
class SearchBox;
class MapTools;
class PlaceLabel;

class MainWindow : public QMainWindow, public Shell {
  Q_OBJECT

 public:
  MainWindow(const std::string& resources, const std::string& programFolder);
  ~MainWindow() override;

  /// Before the window is shown; the window owns it.
  void add(std::unique_ptr<Perspective> perspective);
  /// The first perspective and, where a file is given, its workspace.
  void begin(const QString& file);

  Session& session() override { return m_session; }
  MapCanvas& canvas() override { return *m_canvas; }
  LayerList& layers() override { return m_layers; }
  Selection& selection() override { return m_selection; }
  QWidget* window() override { return this; }
  void say(const QString& words) override;
  void showError(const Error& error) override;
  void goToDistrict(const std::string& code) override;
  void enter(const QString& perspective) override;
  void login() override;
  void showHousehold(std::int64_t id) override;
  MapTools& mapTools() { return *m_mapTools; }

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  void makeCentre();
  void makeDocks();
  void makeMapTools();
  void makeMenus();
  void makeStatusBar();
  void shareCentre(const Perspective& perspective);
  void rememberCentre();
  void showGround();
  void hideWork();
  void showHelp();
  void enter(Perspective& perspective);
  void showPages();
  void askForWorkspace();
  void showWorkspace();
  void showClosed();
  void showLogin();
  void showSource();
  void showScale();
  void saveLayout();
  void restoreLayout();

  Session m_session;
  LayerList m_layers;
  Selection m_selection;
  std::vector<std::unique_ptr<Perspective>> m_perspectives;
  Perspective* m_current = nullptr;

  MapTools* m_mapTools = nullptr;  // lies on the canvas and goes before it
  MapCanvas* m_canvas = nullptr;
  QStackedWidget* m_ground = nullptr;  // the start page, or the work
  StartPage* m_start = nullptr;
  HelpWindow* m_help = nullptr;
  QByteArray m_workLayout;  // of the docks while the start page hides them
  QSplitter* m_centre = nullptr;
  QHash<QString, int> m_pageShares;  // thousandths, by perspective
  QTabWidget* m_pages = nullptr;
  LayerPanel* m_layerPanel = nullptr;
  DistrictCard* m_card = nullptr;
  SearchBox* m_search = nullptr;
  QDockWidget* m_layerDock = nullptr;
  QDockWidget* m_taskDock = nullptr;
  QStackedWidget* m_task = nullptr;
  QToolBar* m_bar = nullptr;
  QActionGroup* m_perspectiveActions = nullptr;
  RegistryMenu* m_registry = nullptr;
  QAction* m_loginAction = nullptr;
  QAction* m_lockAction = nullptr;
  QLabel* m_disasterBand = nullptr;
  QComboBox* m_scaleBox = nullptr;
  PlaceLabel* m_place = nullptr;
  QLabel* m_message = nullptr;
  QLabel* m_dataDate = nullptr;
};

}  // namespace michi::ui
