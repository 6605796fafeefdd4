#include "plugins/mobility/desktop/coverage_perspective.h"

#include <QtWidgets>

#include "plugin/people.h"
#include "plugins/mobility/analysis.h"
#include "plugins/mobility/desktop/kinds_here.h"
#include "plugins/mobility/desktop/who_walks.h"
#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/tables/table_model.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

std::string version() {
  return (QApplication::applicationName() + u' ' + QApplication::applicationVersion()).toStdString();
}

/// Only who holds the places computes with households.
const store::Registry* placesOf(ui::OpenWorkspace& open) {
  return open.registry && open.registry->holds(store::Tier::Place) ? &*open.registry : nullptr;
}

}  // namespace

CoveragePerspective::CoveragePerspective(ui::Shell& shell)
    : m_shell(shell),
      m_panel(new ui::TaskPanel(words("Who cannot walk to food or a doctor?"), words("Compute"))),
      m_pages(shell),
      m_reach(new ReachLayer(shell, this)),
      m_onMap(new CoverageOnMap(shell, this)),
      m_legend(new Legend),
      m_reasons(new ReasonBox),
      m_within(new QComboBox),
      m_profile(profileBox()),
      m_winter(winterBox()),
      m_whom(new QComboBox),
      m_shown(new QComboBox),
      m_colourRoads(new QCheckBox(words("Colour the roads by the way"))),
      m_showReach(new QCheckBox(words("Show the area within reach"))),
      m_saveReach(new QPushButton(ui::icon("document-save-as"), words("Save the area as a file…"))) {
  makeConditions();
  makeDetails();
  makeReach();
  makeNextSteps();
  connect(m_panel, &ui::TaskPanel::compute, this, &CoveragePerspective::compute);
  connect(m_panel, &ui::TaskPanel::cancel, this, [this] { m_shell.session().jobs().cancel(m_job); });
  connect(&m_shell.session().jobs(), &ui::Jobs::changed, this, [this] {  // a cancelled job ends in silence
    if (!m_shell.session().jobs().isRunning(m_job)) m_panel->setBusy(false);
  });
  connect(&m_pages.districts(), &ui::TablePage::activated, this,
          [this](const std::string& code) { m_shell.goToDistrict(code); });
  connect(&m_pages.points(), &ui::TablePage::activated, this, &CoveragePerspective::pick);
  connect(&m_shell.selection(), &ui::Selection::changed, this, &CoveragePerspective::showReasons);
  listen();
  askToCompute();
}

void CoveragePerspective::listen() {
  ui::Session& session = m_shell.session();
  connect(&session, &ui::Session::closed, this, &CoveragePerspective::forget);
  connect(&session, &ui::Session::loginChanged, this, [this] {
    forget();
    readLatest();
  });
  connect(&session, &ui::Session::cityChanged, this, [this] {
    fillKinds();
    if (m_view.kinds.empty()) askToCompute();
    readLatest();
  });
}

CoveragePerspective::~CoveragePerspective() = default;

QString CoveragePerspective::title() const { return words("Who can walk there"); }
QIcon CoveragePerspective::icon() const { return ui::icon("mark-location"); }

std::vector<ui::Page> CoveragePerspective::pages() { return m_pages.pages(); }

std::vector<std::string> CoveragePerspective::theme() const {
  return {"ground",           "former",        "district",         "road",         "rail",
          "background_water", "facility_shop", "facility_medical", "transit_stop", "note"};
}

void CoveragePerspective::enter() {
  m_isEntered = true;
  m_onMap->setVisible(true);
  m_reach->setVisible(true);
  if (m_kinds.empty()) fillKinds();
  if (m_view.kinds.empty()) readLatest();
  showReasons();
}

void CoveragePerspective::leave() {
  m_isEntered = false;
  m_onMap->setVisible(false);
  m_reach->setVisible(false);
}

// Conditions

void CoveragePerspective::makeConditions() {
  auto* kinds = new QWidget;
  kinds->setObjectName(QStringLiteral("kinds"));
  auto* grid = new QGridLayout(kinds);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(ui::kGrid / 2);
  m_panel->conditions().addRow(new QLabel(words("Where to")));
  m_panel->conditions().addRow(kinds);
  for (const auto& [value, title] : {std::pair{"300m", words("300 m")},
                                     {"500m", words("500 m")},
                                     {"1km", words("1 km")},
                                     {"10min", words("10 minutes")},
                                     {"15min", words("15 minutes")}})
    m_within->addItem(title, QString::fromLatin1(value));
  m_within->setCurrentIndex(1);
  m_within->setObjectName(QStringLiteral("within"));
  m_panel->conditions().addRow(words("How far along the road"), m_within);
  m_panel->conditions().addRow(words("Who walks"), m_profile);
  m_panel->conditions().addRow(QString(), m_winter);
  for (const auto& [value, title] : {std::pair{"auto", words("People in need, and all inhabitants")},
                                     {"needs", words("People in need")},
                                     {"population", words("All inhabitants")}})
    m_whom->addItem(title, QString::fromLatin1(value));
  m_whom->setObjectName(QStringLiteral("whom"));
  m_panel->moreConditions().addRow(words("Whom to count"), m_whom);
}

void CoveragePerspective::makeDetails() {
  m_shown->setAccessibleName(words("Shown on the map and in the tables"));
  m_shown->setObjectName(QStringLiteral("shown"));
  m_colourRoads->setObjectName(QStringLiteral("roads"));
  for (QWidget* widget : std::initializer_list<QWidget*>{m_shown, m_colourRoads, m_showReach, m_saveReach,
                                                         m_legend, m_reasons}) {
    m_panel->details().addWidget(widget);
    widget->hide();
  }
  connect(m_shown, &QComboBox::currentIndexChanged, this, &CoveragePerspective::showKind);
  connect(m_colourRoads, &QCheckBox::toggled, this, [this](bool wanted) {
    m_onMap->setRoadsColoured(wanted);
    m_legend->showRoads(wanted);
  });
  connect(m_onMap, &CoverageOnMap::overviewChanged, this,
          [this] { m_legend->showOverview(m_onMap->isOverview()); });
  connect(m_reasons, &ReasonBox::peopleWanted, this, &CoveragePerspective::listPeople);
}

void CoveragePerspective::makeReach() {
  m_showReach->setObjectName(QStringLiteral("reach"));
  m_saveReach->setMinimumHeight(ui::kControlHeight);
  const auto follow = [this] { m_saveReach->setVisible(m_showReach->isChecked() && m_reach->isReady()); };
  connect(m_showReach, &QCheckBox::toggled, this, [this, follow](bool isWanted) {
    m_reach->setWanted(isWanted);
    follow();
  });
  connect(m_reach, &ReachLayer::readyChanged, this, follow);
  connect(m_saveReach, &QPushButton::clicked, this, &CoveragePerspective::askForReachFile);
}

void CoveragePerspective::askForReachFile() {
  auto* dialog = new QFileDialog(m_shell.window(), words("Save the area within reach"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({QStringLiteral("GeoPackage (*.gpkg)"), QStringLiteral("GeoJSON (*.geojson)")});
  dialog->setDefaultSuffix(QStringLiteral("gpkg"));
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    dialog->setDefaultSuffix(filter.contains(QStringLiteral("gpkg")) ? QStringLiteral("gpkg")
                                                                     : QStringLiteral("geojson"));
  });
  connect(dialog, &QFileDialog::fileSelected, m_reach, &ReachLayer::exportTo);
  dialog->open();
}

/// The kinds of which the city has at least one place; what was ticked stays so.
void CoveragePerspective::fillKinds() {
  auto* box = m_panel->findChild<QWidget*>(QStringLiteral("kinds"));
  std::map<QString, bool> wereChosen;
  for (const QCheckBox* check : m_kinds) wereChosen[check->objectName()] = check->isChecked();
  qDeleteAll(m_kinds);
  m_kinds.clear();
  if (!m_shell.session().isOpen()) return;
  auto* grid = static_cast<QGridLayout*>(box->layout());
  for (const KindHere& kind : kindsHere(*m_shell.session().city(), m_shell.session().resources())) {
    auto* check = new QCheckBox(q(kind.title));
    check->setObjectName(q(kind.key));
    const auto before = wereChosen.find(check->objectName());
    check->setChecked(before == wereChosen.end() ? kind.key == "shop" || kind.key == "clinic"
                                                 : before->second);
    const auto index = static_cast<int>(m_kinds.size());
    grid->addWidget(check, index / 2, index % 2);
    m_kinds.push_back(check);
  }
}

std::string CoveragePerspective::chosenKinds() const {
  QStringList list;
  for (const QCheckBox* check : m_kinds) {
    if (check->isChecked()) list += check->objectName();
  }
  return list.join(u',').toStdString();
}

CoverageRequest CoveragePerspective::request() const {
  CoverageRequest wanted;
  wanted.to = chosenKinds();
  wanted.within = m_within->currentData().toString().toStdString();
  wanted.profile = profileOf(*m_profile, *m_winter);
  wanted.points = m_whom->currentData().toString().toStdString();
  return wanted;
}

/// What nothing can be computed without, in words; empty: all is there.
QString CoveragePerspective::missing() const {
  const auto city = m_shell.session().city();
  const auto has = [&](const char* layer) {
    const store::LayerInfo* info = city->layer(layer);
    return info != nullptr && info->count > 0;
  };
  QStringList kinds;
  if (!has("road")) kinds += q(plugin::kindTitle("roads"));
  if (!has("facility")) kinds += q(plugin::kindTitle("facilities"));
  if (!has("need_point") && !has("population_mesh") && !m_shell.session().households())
    kinds += words("points of need or population");
  return kinds.join(words(", "));
}

void CoveragePerspective::askToCompute() {
  const QString missing = m_shell.session().isOpen() ? this->missing() : QString();
  m_toData->setVisible(!missing.isEmpty());
  m_panel->showNothing(missing.isEmpty()
                           ? words("Choose where to and how far, then press “Compute”.")
                           : words("Not yet in the workspace: %1. Import it under “Data”; then it can be "
                                   "computed who can walk there.",
                                   missing.toStdString()));
}

// Computing

void CoveragePerspective::compute() {
  ui::Session& session = m_shell.session();
  if (!session.isOpen()) return m_panel->showNothing(words("Open a workspace first."));
  if (!missing().isEmpty()) return askToCompute();
  const CoverageRequest request = this->request();
  if (request.to.empty()) return m_panel->showNothing(words("Choose at least one kind of place."));
  m_panel->setBusy(true);
  m_job = session.run(
      words("Computing who can walk there"), this,
      [request, resources = session.resources(), city = session.city(), households = session.households()](
          ui::OpenWorkspace& open, Progress& progress) {
        const store::Registry* registry = placesOf(open);
        const CoverageAnswer answer =
            computeCoverage(open.workspace, registry, request, resources, version(), progress);
        progress.step(0.9, text("Saving"));
        plugin::saveRun(open.workspace, registry == nullptr ? nullptr : &*open.registry, answer.run,
                        progress);
        const auto saved = plugin::latestRun(open.workspace, registry, "coverage");
        return viewOf(saved ? *saved : answer.run, *city, households.get(), resources);
      },
      [this](CoverageView view) { take(std::move(view)); },
      [this](const Error& error) {
        m_panel->setBusy(false);
        m_shell.showError(error);
      });
}

void CoveragePerspective::take(CoverageView view) {
  m_panel->setBusy(false);
  show(std::move(view));
  m_shell.session().announceRun(QStringLiteral("coverage"));
  m_panel->revealResult();
}

void CoveragePerspective::readLatest() {
  ui::Session& session = m_shell.session();
  if (!session.isOpen() || m_panel->isBusy()) return;
  session.run(
      {}, this,
      [resources = session.resources(), city = session.city(), households = session.households()](
          ui::OpenWorkspace& open, Progress&) {
        const auto run = plugin::latestRun(open.workspace, placesOf(open), "coverage");
        return run ? viewOf(*run, *city, households.get(), resources) : CoverageView();
      },
      [this](CoverageView view) {
        if (!view.kinds.empty()) show(std::move(view));
      });
}

// Showing

void CoveragePerspective::show(CoverageView view) {
  if (view.areHouseholds && m_shell.session().households() == nullptr) return;  // locked meanwhile
  const std::string before = shown() == nullptr ? std::string() : shown()->key;
  m_onMap->clear();
  m_view = std::move(view);
  m_panel->showResult(m_view.said);
  m_toData->hide();
  {
    const QSignalBlocker quiet(m_shown);
    m_shown->clear();
    for (const KindView& kind : m_view.kinds) {
      m_shown->addItem(words("Shown: %1", kind.title.toStdString()));
      if (kind.key == before) m_shown->setCurrentIndex(m_shown->count() - 1);
    }
  }
  m_shown->setVisible(m_view.kinds.size() > 1);
  showKind();
}

const KindView* CoveragePerspective::shown() const {
  const auto index = static_cast<std::size_t>(std::max(0, m_shown->currentIndex()));
  return index < m_view.kinds.size() ? &m_view.kinds[index] : nullptr;
}

void CoveragePerspective::showKind() {
  const KindView* kind = shown();
  if (kind == nullptr) return;
  m_pages.show(*kind);
  m_onMap->show(m_view, *kind);
  m_reach->show(m_view.conditions, *kind);
  m_legend->setClasses(m_onMap->points().classes(), m_onMap->districts().classes(),
                       CoverageOnMap::roadClasses(m_view.conditions));
  m_legend->show();
  m_colourRoads->show();
  m_showReach->show();
  m_legend->showOverview(m_onMap->isOverview());
  nameWorst(*kind);
  showReasons();
}

void CoveragePerspective::nameWorst(const KindView& kind) {
  m_toWorst->setEnabled(!kind.worst.empty());
  if (kind.worst.empty()) return m_toWorst->setText(words("Everybody can walk there"));
  m_toWorst->setText(words("To the one with the most: %1", nameOf(kind.worst)));
}

std::string CoveragePerspective::nameOf(const std::string& district) const {
  for (const auto& one : m_shell.session().city()->districts.all()) {
    if (one.code == district) return one.name;
  }
  return district;
}

/// Of what is picked: a district, or one of those who were counted.
void CoveragePerspective::showReasons() {
  const ui::Selection& selection = m_shell.selection();
  const KindView* kind = shown();
  m_onMap->clearWay();
  if (!m_isEntered || kind == nullptr || selection.keys().size() != 1) return m_reasons->clear();
  const std::string& key = selection.keys().front();
  const Way* way = selection.kind() == m_view.pointKind() ? kind->find(key) : nullptr;
  if (way != nullptr) {
    m_reasons->show(reasonsOfPoint(m_view, *kind, *way, who(key)), false);
    m_onMap->showWay(m_view.conditions, *way);
  } else if (selection.kind() == "district") {
    m_reasons->show(reasonsOfDistrict(m_view, *kind, key, nameOf(key)), true);
  } else {
    return m_reasons->clear();
  }
  reveal(m_reasons);
}

std::string CoveragePerspective::who(const std::string& key) const {
  if (!m_view.areHouseholds) return text("Point %1", key);
  const auto households = m_shell.session().households();
  const auto* row = households ? households->find(std::atoll(key.c_str() + 1)) : nullptr;
  return row == nullptr || row->names.empty() ? text("Household %1", key.substr(1))
                                              : text("Household %1: %2", key.substr(1), row->names);
}

/// Scrolls to what has just been said, once it is laid out.
void CoveragePerspective::reveal(QWidget* widget) {
  QTimer::singleShot(0, this, [panel = QPointer(m_panel), widget = QPointer(widget)] {
    if (panel && widget) panel->ensureWidgetVisible(widget, 0, ui::kGrid);
  });
}

/// Those of the picked district, who cannot first.
void CoveragePerspective::listPeople() {
  const ui::Selection& selection = m_shell.selection();
  if (selection.kind() != "district" || selection.keys().size() != 1) return;
  constexpr int kDistrictColumn = 1;
  ui::ColumnFilter filter;
  filter.among = QStringList{q(nameOf(selection.keys().front()))};
  m_pages.points().model().setFilter(kDistrictColumn, filter);
  for (QWidget* above = &m_pages.points(); above != nullptr; above = above->parentWidget()) {
    if (auto* pages = qobject_cast<QTabWidget*>(above)) pages->setCurrentWidget(&m_pages.points());
  }
}

void CoveragePerspective::forget() {
  m_onMap->clear();
  m_reach->clear();
  m_view = {};
  m_pages.clear();
  m_shown->clear();
  for (QWidget* widget : std::initializer_list<QWidget*>{m_shown, m_colourRoads, m_showReach, m_legend})
    widget->hide();
  m_reasons->clear();
  m_toWorst->setEnabled(false);
  m_toWorst->setText(words("To the district with the most"));
  askToCompute();
}

void CoveragePerspective::pick(const std::string& key) {
  const Way* way = shown() == nullptr ? nullptr : shown()->find(key);
  if (way == nullptr) return;
  m_shell.selection().set(m_view.pointKind(), {key});
  constexpr double kAround = 300;  // metres
  geo::Box around{way->from.x, way->from.y, way->from.x, way->from.y};
  if (way->to) around.extend(*way->to);
  m_shell.canvas().showExtent(around.grown(kAround));
}

void CoveragePerspective::makeNextSteps() {
  m_toData = &m_panel->addNext(ui::icon("document-import"), words("To “Data”"));
  connect(m_toData, &QPushButton::clicked, this, [this] { m_shell.enter(QStringLiteral("data")); });
  m_toWorst = &m_panel->addNext(ui::icon("go-jump"), words("To the district with the most"));
  m_toWorst->setEnabled(false);
  connect(m_toWorst, &QPushButton::clicked, this, [this] {
    if (shown() != nullptr && !shown()->worst.empty()) m_shell.goToDistrict(shown()->worst);
  });
  connect(&m_panel->addNext(ui::icon("x-office-document"), words("Make a sheet of this district")),
          &QPushButton::clicked, this, [this] { m_shell.enter(QStringLiteral("mobility/report")); });
  connect(&m_panel->addNext(ui::icon("x-office-document"), words("Make the summary of the city")),
          &QPushButton::clicked, this, [this] {
            m_shell.selection().clear();
            m_shell.enter(QStringLiteral("mobility/report"));
          });
  connect(&m_panel->addNext(ui::icon("document-print"), words("Print ward maps")), &QPushButton::clicked,
          this, [this] { m_shell.enter(QStringLiteral("wardmap")); });
}

}  // namespace michi::mobility
