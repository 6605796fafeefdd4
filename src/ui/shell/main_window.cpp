#include "ui/shell/main_window.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/preferences.h"
#include "ui/base/words.h"
#include "ui/cards/district_card.h"
#include "ui/layers/layer_panel.h"
#include "ui/registry/registry_menu.h"
#include "ui/search/search_box.h"
#include "ui/shell/help_window.h"
#include "ui/shell/job_strip.h"
#include "ui/shell/map_tools.h"
#include "ui/shell/place_label.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/start_page.h"

namespace michi::ui {
namespace {

constexpr int kSayFor = 8000;  // ms
constexpr double kScales[] = {1000, 2500, 5000, 10000, 25000, 50000, 100000, 250000};

QString scaleWords(double scale) { return QStringLiteral("1:") + counted(std::llround(scale)); }

map::WorkerOptions workerOptions(const std::string& resources, const std::string& programFolder) {
  map::WorkerOptions options;
  options.programFolder = programFolder;
  options.resources = resources;
  return options;
}

}  // namespace

MainWindow::MainWindow(const std::string& resources, const std::string& programFolder)
    : m_session(resources, programFolder), m_layers(resources) {
  setWindowTitle(words("Michishirube"));
  resize(1440, 900);
  setDockNestingEnabled(true);
  m_canvas = new MapCanvas(workerOptions(resources, programFolder));
  m_bar = addToolBar(words("Jobs"));
  m_bar->setObjectName(QStringLiteral("perspectives"));
  m_bar->setMovable(false);
  m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_perspectiveActions = new QActionGroup(this);
  makeCentre();
  makeDocks();
  makeMapTools();
  makeStatusBar();
  makeMenus();

  connect(&m_session, &Session::opened, this, &MainWindow::showWorkspace);
  connect(&m_session, &Session::closed, this, &MainWindow::showClosed);
  connect(&m_session, &Session::cityChanged, this, &MainWindow::showSource);
  connect(&m_session, &Session::cityChanged, this, &MainWindow::showLogin);
  connect(&m_session, &Session::loginChanged, this, &MainWindow::showLogin);
  connect(&m_session, &Session::failed, this, [this](const Error& error) { showError(error); });
  connect(&m_layers, &LayerList::changed, this, &MainWindow::showSource);
  connect(m_canvas, &MapCanvas::viewChanged, this, &MainWindow::showScale);
  connect(m_canvas, &MapCanvas::cursorMoved, m_place, &PlaceLabel::showPlace);
  connect(m_canvas, &MapCanvas::cursorLeft, m_place, &PlaceLabel::clearPlace);
  connect(m_canvas, &MapCanvas::message, this, &MainWindow::say);
  showLogin();
}

MainWindow::~MainWindow() {
  delete m_mapTools;
  delete m_registry;  // before the session that it listens to
}

void MainWindow::add(std::unique_ptr<Perspective> perspective) {
  QAction* action = new QAction(perspective->icon(), perspective->title(), this);
  action->setCheckable(true);
  action->setData(perspective->id());
  const auto number = static_cast<int>(m_perspectives.size()) + 1;
  action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)));
  m_perspectiveActions->addAction(action);
  m_bar->insertAction(m_bar->actions().value(number - 1), action);
  connect(action, &QAction::triggered, this, [this, p = perspective.get()] { enter(*p); });
  connect(perspective.get(), &Perspective::pagesChanged, this, [this, p = perspective.get()] {
    if (p == m_current) showPages();
  });
  m_perspectives.push_back(std::move(perspective));
}

void MainWindow::begin(const QString& file) {
  restoreLayout();
  if (!m_perspectives.empty()) enter(*m_perspectives.front());
  if (!file.isEmpty()) m_session.open(file);
}

// Making

void MainWindow::makeCentre() {
  m_disasterBand = new QLabel;
  m_disasterBand->setAlignment(Qt::AlignCenter);
  m_disasterBand->setStyleSheet(
      QStringLiteral("background: %1; color: white; font-weight: bold; padding: 6px;")
          .arg(colour::kDisaster.name()));
  m_disasterBand->hide();
  m_pages = new QTabWidget;
  m_pages->setDocumentMode(true);
  m_card = new DistrictCard(*this, m_pages);
  m_card->hide();
  m_centre = new QSplitter(Qt::Vertical);
  m_centre->setObjectName(QStringLiteral("centre"));
  m_centre->addWidget(m_canvas);
  m_centre->addWidget(m_pages);
  m_centre->setStretchFactor(0, 3);
  m_centre->setStretchFactor(1, 1);
  m_centre->setCollapsible(0, false);
  auto* all = new QWidget;
  auto* column = new QVBoxLayout(all);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_disasterBand);
  column->addWidget(m_centre, 1);
  m_start = new StartPage(m_session);
  connect(m_start, &StartPage::openWanted, this, &MainWindow::askForWorkspace);
  connect(m_start, &StartPage::failed, this, &MainWindow::showError);
  m_ground = new QStackedWidget;
  m_ground->addWidget(m_start);
  m_ground->addWidget(all);
  setCentralWidget(m_ground);
}

/// The start page while nothing is open, else the work, with its docks as they were.
void MainWindow::showGround() {
  const bool isOpen = m_session.isOpen();
  if (isOpen == (m_ground->currentIndex() == 1)) return;
  m_ground->setCurrentIndex(isOpen ? 1 : 0);
  m_scaleBox->setVisible(isOpen);
  if (isOpen) {
    restoreState(m_workLayout);
    return;
  }
  m_start->refresh();
  m_workLayout = saveState();
  hideWork();
}

void MainWindow::hideWork() {
  m_scaleBox->hide();
  m_layerDock->hide();
  m_taskDock->hide();
  for (QToolBar* bar : findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly)) bar->hide();
}

void MainWindow::makeDocks() {
  m_layerDock = new QDockWidget(words("Layers"), this);
  m_layerDock->setObjectName(QStringLiteral("layers"));
  m_layerPanel = new LayerPanel(m_session, m_layers, *m_canvas);
  m_layerDock->setWidget(m_layerPanel);
  connect(m_layerPanel, &LayerPanel::said, this, &MainWindow::say);
  connect(m_layerPanel, &LayerPanel::failed, this, [this](const Error& error) { showError(error); });
  new FileDrop(*this, m_layerPanel->guests(), m_session);
  addDockWidget(Qt::LeftDockWidgetArea, m_layerDock);
  m_task = new QStackedWidget;
  m_taskDock = new QDockWidget(words("Task"), this);
  m_taskDock->setObjectName(QStringLiteral("task"));
  m_taskDock->setWidget(m_task);
  addDockWidget(Qt::RightDockWidgetArea, m_taskDock);
  resizeDocks({m_layerDock, m_taskDock}, {300, 340}, Qt::Horizontal);
}

void MainWindow::makeMapTools() {
  auto* spacer = new QWidget;
  spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_bar->addWidget(spacer);
  m_search = new SearchBox(*this);
  m_bar->addWidget(m_search);
  auto* find = new QShortcut(QKeySequence::Find, this);
  connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
  m_mapTools = new MapTools(*this);
}

void MainWindow::makeMenus() {
  QMenu* file = menuBar()->addMenu(words("&File"));
  connect(file->addAction(icon("document-open"), words("&Open a workspace…"), QKeySequence::Open),
          &QAction::triggered, this, &MainWindow::askForWorkspace);
  connect(file->addAction(icon("document-close"), words("&Close the workspace")), &QAction::triggered,
          &m_session, &Session::close);
  connect(file->addAction(icon("list-add"), words("Add a &map file as a guest…")), &QAction::triggered,
          m_layerPanel, &LayerPanel::askForGuest);
  connect(file->addAction(icon("document-print"), words("&Print ward maps"), QKeySequence::Print),
          &QAction::triggered, this, [this] { enter(QStringLiteral("wardmap")); });
  file->addSeparator();
  connect(file->addAction(icon("configure"), words("&Settings…")), &QAction::triggered, this,
          [this] { SettingsDialog(this).exec(); });
  file->addSeparator();
  connect(file->addAction(icon("application-exit"), words("&Quit"), QKeySequence::Quit), &QAction::triggered,
          this, &QWidget::close);

  m_registry = new RegistryMenu(*this, this);
  m_registry->fillEdit(*menuBar()->addMenu(words("&Edit")));

  QMenu* view = menuBar()->addMenu(words("&View"));
  view->addAction(m_layerDock->toggleViewAction());
  view->addAction(m_taskDock->toggleViewAction());
  QAction* full = view->addAction(icon("view-fullscreen"), words("&Full screen"), QKeySequence(Qt::Key_F11));
  connect(full, &QAction::triggered, this, [this] { isFullScreen() ? showNormal() : showFullScreen(); });
  connect(view->addAction(icon("view-refresh"), words("&Draw the map anew"), QKeySequence(Qt::Key_F5)),
          &QAction::triggered, m_canvas, &MapCanvas::refresh);

  QMenu* map = menuBar()->addMenu(words("&Map"));
  for (QAction* action : m_mapTools->menuActions()) map->addAction(action);

  QMenu* people = menuBar()->addMenu(words("&Households"));
  m_loginAction = people->addAction(icon("object-unlocked"), words("&Log in…"));
  m_lockAction = people->addAction(icon("object-locked"), words("L&ock"), QKeySequence(Qt::CTRL | Qt::Key_L));
  connect(m_loginAction, &QAction::triggered, this, &MainWindow::login);
  connect(m_lockAction, &QAction::triggered, &m_session, &Session::lock);
  m_bar->addAction(m_loginAction);
  m_bar->addAction(m_lockAction);
  people->addSeparator();
  m_registry->fillHouseholds(*people);
  m_registry->fillAdministration(*menuBar()->addMenu(words("&Administration")));

  QMenu* help = menuBar()->addMenu(words("&Help"));
  connect(help->addAction(icon("help-contents"), words("&How to use it"), QKeySequence::HelpContents),
          &QAction::triggered, this, &MainWindow::showHelp);
}

void MainWindow::makeStatusBar() {
  m_scaleBox = new QComboBox;
  m_scaleBox->setEditable(true);
  m_scaleBox->setInsertPolicy(QComboBox::NoInsert);
  m_scaleBox->setMinimumContentsLength(11);
  m_scaleBox->setAccessibleName(words("Scale"));
  m_scaleBox->setToolTip(words("Scale of the map"));
  for (const double scale : kScales) m_scaleBox->addItem(scaleWords(scale));
  connect(m_scaleBox, &QComboBox::textActivated, this, [this](QString words) {
    words = words.mid(words.indexOf(u':') + 1).remove(u',').trimmed();
    const double scale = words.toDouble();
    if (scale > 0) m_canvas->setScale(scale);
    showScale();
  });
  m_place = new PlaceLabel;
  m_message = new QLabel;
  m_dataDate = new QLabel;
  statusBar()->addWidget(m_scaleBox);
  statusBar()->addWidget(m_place);
  statusBar()->addWidget(m_message, 1);
  statusBar()->addPermanentWidget(new JobStrip(m_session.jobs()));
  statusBar()->addPermanentWidget(m_dataDate);
}

// What the user does

void MainWindow::askForWorkspace() {
  const QString file = QFileDialog::getOpenFileName(
      this, words("Open a workspace"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
      words("Workspaces") + QStringLiteral(" (*.michi)"));
  if (!file.isEmpty()) m_session.open(file);
}

void MainWindow::enter(const QString& perspective) {
  for (const auto& one : m_perspectives) {
    if (one->id() != perspective.section(u'/', 0, 0)) continue;
    enter(*one);
    one->ask(perspective.section(u'/', 1));
  }
}

void MainWindow::enter(Perspective& perspective) {
  if (m_current == &perspective) return;
  rememberCentre();
  if (m_current != nullptr) m_current->leave();
  m_current = &perspective;
  for (QAction* action : m_perspectiveActions->actions())
    action->setChecked(action->data() == perspective.id());
  QWidget* panel = perspective.panel();
  if (m_task->indexOf(panel) < 0) m_task->addWidget(panel);
  m_task->setCurrentWidget(panel);
  m_taskDock->setWindowTitle(perspective.title());
  showPages();
  shareCentre(perspective);
  m_layers.enter(perspective.id(), perspective.theme());
  perspective.enter();
}

void MainWindow::showPages() {
  m_pages->clear();
  for (const Page& page : m_current->pages()) m_pages->addTab(page.widget, page.title);
  m_pages->addTab(m_card, icon("view-list-details"), words("District card"));
}

/// As the user left it in this perspective, at first as the perspective wants it.
void MainWindow::shareCentre(const Perspective& perspective) {
  constexpr int kWhole = 1000;
  const int pages = m_pageShares.value(perspective.id(), static_cast<int>(perspective.pageShare() * kWhole));
  m_centre->setSizes({kWhole - pages, pages});
}

void MainWindow::rememberCentre() {
  const QList<int> sizes = m_centre->sizes();
  const int all = sizes.value(0) + sizes.value(1);
  if (m_current == nullptr || !m_pages->isVisible() || all == 0) return;
  m_pageShares[m_current->id()] = sizes.value(1) * 1000 / all;
}

void MainWindow::goToDistrict(const std::string& code) {
  if (!m_session.isOpen()) return;
  for (const store::District& district : m_session.city()->districts.all()) {
    if (district.code == code) m_canvas->showExtent(district.area.bounds());
  }
  m_selection.set("district", {code});
  m_card->show(code);
  m_pages->setCurrentWidget(m_card);
}

void MainWindow::showHelp() {
  if (m_help == nullptr) m_help = new HelpWindow(m_session.resources(), this);
  m_help->open(m_session.isOpen() && m_current != nullptr ? m_current->id() : QStringLiteral("start"));
}

void MainWindow::login() { m_registry->login(); }

void MainWindow::showHousehold(std::int64_t id) { m_registry->showHousehold(id); }

// What is shown

void MainWindow::showWorkspace() {
  const City& city = *m_session.city();
  setWindowTitle(words("%1 — Michishirube", city.info.name));
  setWindowFilePath(q(city.file));
  rememberWorkspace(q(city.file));
  showGround();
  m_place->setCrs(city.info.crs);
  showSource();
  m_canvas->showExtent(city.extent());
  showLogin();
}

void MainWindow::showClosed() {
  setWindowTitle(words("Michishirube"));
  m_canvas->setSource({});
  m_dataDate->clear();
  showGround();
  showLogin();
}

void MainWindow::showSource() {
  if (!m_session.isOpen()) return;
  const City& city = *m_session.city();
  m_canvas->setSource(m_layers.source(city));
  std::string newest;
  for (const store::SourceInfo& source : city.info.sources)
    newest = std::max(newest, source.importedAt.substr(0, 10));
  m_dataDate->setText(newest.empty() ? QString() : words("Data: %1", newest));
}

void MainWindow::showLogin() {
  const auto& login = m_session.login();
  const bool hasRegistry = m_session.isOpen() && m_session.city()->hasRegistry;
  m_loginAction->setVisible(!login);
  m_loginAction->setEnabled(m_session.isOpen());
  m_loginAction->setText(hasRegistry || !m_session.isOpen() ? words("&Log in…")
                                                            : words("&Begin a registry of households…"));
  m_lockAction->setVisible(login.has_value());
  if (login) {
    const QString who = q(login->user.name.empty() ? login->user.login : login->user.name);
    const QString open = login->hasPersons  ? words("names and places")
                         : login->hasPlaces ? words("places")
                                            : words("no households");
    m_lockAction->setIconText(words("%1 (%2): lock", who.toStdString(), open.toStdString()));
    m_lockAction->setToolTip(
        words("Takes everything about households off the screen and out of memory (Ctrl+L)"));
  }
  const bool isDisaster = login && login->disaster;
  m_disasterBand->setVisible(isDisaster);
  if (isDisaster)
    m_disasterBand->setText(words(
        "DISASTER ACCESS since %1: %2",
        shownDate(login->disaster->openedAt).toStdString() + " " + login->disaster->openedAt.substr(11, 5),
        login->disaster->reason));
}

void MainWindow::showScale() {
  const QSignalBlocker quiet(m_scaleBox);
  m_scaleBox->setEditText(scaleWords(m_canvas->scale()));
}

void MainWindow::say(const QString& words) {
  m_message->setText(words);
  QTimer::singleShot(kSayFor, m_message, [label = m_message, words] {
    if (label->text() == words) label->clear();
  });
}

void MainWindow::showError(const Error& error) {
  auto* box = new QMessageBox(QMessageBox::Warning, words("Michishirube"), q(error.happened()),
                              QMessageBox::Ok, this);
  QString more = q(error.where());
  if (!error.todo().empty()) more += (more.isEmpty() ? QString() : QStringLiteral("\n\n")) + q(error.todo());
  box->setInformativeText(more);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  saveLayout();
  m_session.close();
  QMainWindow::closeEvent(event);
}

void MainWindow::saveLayout() {
  QSettings settings;
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  settings.setValue(QStringLiteral("window/layout"), m_session.isOpen() ? saveState() : m_workLayout);
  settings.setValue(QStringLiteral("window/centre"), m_centre->saveState());
}

void MainWindow::restoreLayout() {
  const QSettings settings;
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
  restoreState(settings.value(QStringLiteral("window/layout")).toByteArray());
  m_centre->restoreState(settings.value(QStringLiteral("window/centre")).toByteArray());
  m_workLayout = saveState();
  hideWork();
}

}  // namespace michi::ui
