#include "plugins/mobility/desktop/scenario_perspective.h"

#include <QtWidgets>

#include "catalog/facility_kinds.h"
#include "plugins/mobility/desktop/coverage_on_map.h"
#include "plugins/mobility/desktop/scenario_dialogs.h"
#include "plugins/mobility/desktop/scenario_tables.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

/// Kinds of which the city has at least one place, with their titles.
std::vector<std::pair<std::string, QString>> kindsOf(ui::Session& session) {
  std::vector<std::pair<std::string, QString>> kinds;
  const auto known = catalog::FacilityKinds::read(session.resources() + "/data/rules/facility_kinds.toml");
  for (const auto& kind : known.all()) {
    const auto counted = known.expand(kind.key);
    const auto& places = session.city()->facilities;
    const bool isThere = std::any_of(places.begin(), places.end(), [&](const store::Facility& one) {
      return std::find(counted.begin(), counted.end(), one.kind) != counted.end();
    });
    if (isThere) kinds.emplace_back(kind.key, q(inUserLanguage(kind.labelJa, kind.labelEn)));
  }
  return kinds;
}

/// Classes as CoverageOnMap paints them.
void fill(ui::PointOverlay& overlay, const std::vector<Demand>& demands,
          const std::vector<Reached>& reached) {
  std::vector<geo::Point> positions;
  std::vector<std::uint8_t> classes;
  for (std::size_t i = 0; i < demands.size(); ++i) {
    positions.push_back(demands[i].position);
    classes.push_back(static_cast<std::uint8_t>(reached[i]));
  }
  overlay.setPoints(CoverageOnMap::pointClasses(), std::move(positions), std::move(classes));
}

std::vector<Reached> reachedOf(const Reaching& reaching) {
  std::vector<Reached> reached;
  for (const CoverageLine& line : reaching.lines) reached.push_back(line.reached);
  return reached;
}

QLabel* paragraph(const QString& words) {
  auto* label = new QLabel(words);
  label->setWordWrap(true);
  return label;
}

}  // namespace

ScenarioPerspective::ScenarioPerspective(ui::Shell& shell)
    : m_shell(shell),
      m_desk(shell.session()),
      m_panel(new ui::TaskPanel(words("What if a shop closed, a bus ended, a mobile shop came?"),
                                words("Compute anew"))),
      m_swipe(nullptr),
      m_tool(m_swipe, nullptr),
      m_scenario(new QComboBox),
      m_changes(new QListWidget),
      m_kind(new QComboBox),
      m_within(new QComboBox),
      m_profile(new QComboBox),
      m_live(paragraph({})),
      m_comparison(
          new ui::TablePage(shell, words("Here stand the scenarios side by side, once there is one."))),
      m_districts(new ui::TablePage(
          shell, words("Here stand the districts with those who gain and lose, once there is a scenario."))),
      m_people(
          new ui::TablePage(shell, words("Here stands who gains and who loses by the chosen scenario."))),
      m_bars(new ui::ChartPage(
          shell, words("Here stands how many can walk there by each scenario, once there is one."))) {
  makeConditions();
  makeChangeButtons();
  makeDetails();
  m_swipe.setVisible(false);
  shell.canvas().add(&m_swipe);
  listen();
  showList();
}

ScenarioPerspective::~ScenarioPerspective() {
  if (m_shell.canvas().tool() == &m_tool) m_shell.canvas().setTool(nullptr);
}

QString ScenarioPerspective::title() const { return words("What if"); }
QIcon ScenarioPerspective::icon() const { return ui::icon("view-refresh"); }

std::vector<ui::Page> ScenarioPerspective::pages() {
  return {{words("Scenarios compared"), m_comparison},
          {words("Districts"), m_districts},
          {words("Gains and losses"), m_people},
          {words("Chart"), m_bars}};
}

void ScenarioPerspective::enter() {
  m_isEntered = true;
  fillKinds();
  m_swipe.setVisible(true);
  takeTool();
  m_desk.setWatched(true);
  showResult();
}

void ScenarioPerspective::leave() {
  m_isEntered = false;
  m_desk.setWatched(false);
  m_swipe.setVisible(false);
  if (m_shell.canvas().tool() == &m_tool) m_shell.canvas().setTool(nullptr);
}

/// The hand that drags places is there as long as no other tool is taken.
void ScenarioPerspective::takeTool() {
  if (m_isEntered && m_shell.canvas().tool() == nullptr) m_shell.canvas().setTool(&m_tool);
}

// Making

void ScenarioPerspective::makeConditions() {
  m_scenario->setObjectName(QStringLiteral("scenario"));
  m_scenario->setAccessibleName(words("Scenario"));
  m_changes->setObjectName(QStringLiteral("changes"));
  m_changes->setAccessibleName(words("Changes of the scenario"));
  m_changes->setMaximumHeight(120);
  m_changes->setWordWrap(true);
  auto* added = new QPushButton(ui::icon("list-add"), words("New"));
  added->setObjectName(QStringLiteral("new"));
  m_remove = new QPushButton(ui::icon("edit-delete"), words("Remove"));
  m_remove->setObjectName(QStringLiteral("remove"));
  auto* row = new QHBoxLayout;
  row->addWidget(added);
  row->addWidget(m_remove);
  row->addStretch();
  m_panel->conditions().addRow(words("Scenario"), m_scenario);
  m_panel->conditions().addRow(QString(), row);
  m_panel->conditions().addRow(m_changes);
  connect(added, &QPushButton::clicked, this, &ScenarioPerspective::askForName);
  connect(m_remove, &QPushButton::clicked, &m_desk, &ScenarioDesk::remove);
  connect(m_scenario, &QComboBox::textActivated, this,
          [this](const QString& name) { m_desk.choose(name.toStdString()); });
  m_kind->setObjectName(QStringLiteral("kind"));
  for (const auto& [value, title] : {std::pair{"300m", words("300 m")},
                                     {"500m", words("500 m")},
                                     {"1km", words("1 km")},
                                     {"15min", words("15 minutes")}})
    m_within->addItem(title, QString::fromLatin1(value));
  m_within->setCurrentIndex(1);
  m_within->setObjectName(QStringLiteral("within"));
  for (const auto& [value, title] : {std::pair{"elderly", words("Elderly people")},
                                     {"adult", words("Adults")},
                                     {"walker", words("With a walking frame")},
                                     {"wheelchair", words("With a wheelchair")}})
    m_profile->addItem(title, QString::fromLatin1(value));
}

void ScenarioPerspective::makeChangeButtons() {
  m_add = new QPushButton(ui::icon("list-add"), words("Add a change"));
  m_add->setObjectName(QStringLiteral("add"));
  auto* menu = new QMenu(m_add);
  const auto entry = [&](const char* id, const QString& title, auto work) {
    QAction* action = menu->addAction(title);
    action->setObjectName(QString::fromLatin1(id));
    connect(action, &QAction::triggered, this, work);
  };
  const auto begin = [this](ScenarioAction action) {
    m_shell.canvas().setTool(&m_tool);
    m_tool.setAction(action);
  };
  entry("close", words("A place closes…"), [begin] { begin(ScenarioAction::Close); });
  entry("put", words("A new place…"), [this] { askForPlace(false); });
  entry("mobile", words("A mobile shop comes…"), [this] { askForPlace(true); });
  entry("route", words("A bus route ends or runs more seldom…"), [this] { askForRoute(); });
  entry("stop", words("A stop moves…"), [begin] { begin(ScenarioAction::MoveStop); });
  entry("road", words("A road is closed…"), [begin] { begin(ScenarioAction::CloseRoad); });
  entry("winter", words("It is winter, on snow"), [this] { addOrBegin({Change::Kind::Winter}); });
  m_add->setMenu(menu);
  m_takeAway = new QPushButton(ui::icon("list-remove"), words("Take this change away"));
  m_takeAway->setObjectName(QStringLiteral("take-away"));
  connect(m_takeAway, &QPushButton::clicked, this, [this] {
    if (m_changes->currentRow() >= 0) m_desk.takeAway(static_cast<std::size_t>(m_changes->currentRow()));
  });
  m_panel->conditions().addRow(m_add);
  m_panel->conditions().addRow(m_takeAway);
  m_panel->conditions().addRow(paragraph(words("Or drag a place on the map: the colours follow.")));
}

void ScenarioPerspective::makeDetails() {
  m_panel->conditions().addRow(words("Where to"), m_kind);
  m_panel->conditions().addRow(words("How far along the road"), m_within);
  m_panel->moreConditions().addRow(words("Who walks"), m_profile);
  m_live->setObjectName(QStringLiteral("live"));
  m_panel->details().addWidget(m_live);
  m_live->hide();
}

void ScenarioPerspective::listen() {
  const auto ask = [this] { m_desk.ask(request()); };
  for (QComboBox* box : {m_kind, m_within, m_profile}) connect(box, &QComboBox::activated, this, ask);
  connect(m_panel, &ui::TaskPanel::compute, this, ask);
  connect(&m_desk, &ScenarioDesk::changed, this, &ScenarioPerspective::showList);
  connect(&m_desk, &ScenarioDesk::computed, this, &ScenarioPerspective::showResult);
  connect(&m_desk, &ScenarioDesk::busyChanged, this, [this] { m_panel->setBusy(m_desk.isBusy()); });
  connect(&m_desk, &ScenarioDesk::failed, this, [this](const Error& error) {
    m_panel->showNothing(q(error.happened()));
    m_shell.showError(error);
  });
  connect(m_districts, &ui::TablePage::activated, this,
          [this](const std::string& code) { m_shell.goToDistrict(code); });
  connect(m_comparison, &ui::TablePage::activated, &m_desk, &ScenarioDesk::choose);
  connect(&m_shell.canvas(), &ui::MapCanvas::toolChanged, this, &ScenarioPerspective::takeTool,
          Qt::QueuedConnection);
  connect(&m_tool, &ScenarioTool::dropped, this, &ScenarioPerspective::moved);
  connect(&m_tool, &ScenarioTool::closed, this, [this](const std::string& key) {
    addOrBegin({Change::Kind::CloseFacility, key});
  });
  connect(&m_tool, &ScenarioTool::put, this, [this](geo::Point at) {
    m_putting.at = at;
    addOrBegin(m_putting);
  });
  connect(&m_tool, &ScenarioTool::roadClosed, this, [this](geo::Point at) {
    Change change{Change::Kind::CloseRoad};
    change.at = at;
    addOrBegin(change);
  });
  connect(&m_tool, &ScenarioTool::followed, this, &ScenarioPerspective::follow);
  connect(&m_shell.session(), &ui::Session::cityChanged, this, &ScenarioPerspective::fillKinds);
}

void ScenarioPerspective::fillKinds() {
  if (!m_shell.session().isOpen()) return;
  const QString before = m_kind->currentData().toString();
  m_kind->clear();
  for (const auto& [key, title] : kindsOf(m_shell.session())) m_kind->addItem(title, q(key));
  m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
  const StudyRequest wanted = request();
  if (wanted.to != m_desk.request().to && !wanted.to.empty()) m_desk.ask(wanted);
}

StudyRequest ScenarioPerspective::request() const {
  StudyRequest wanted;
  wanted.to = m_kind->currentData().toString().toStdString();
  wanted.within = m_within->currentData().toString().toStdString();
  wanted.profile = m_profile->currentData().toString().toStdString();
  return wanted;
}

// Changing

void ScenarioPerspective::askForName() {
  bool isGiven = false;
  const QString name = QInputDialog::getText(m_shell.window(), words("A new scenario"), words("Name"),
                                             QLineEdit::Normal, {}, &isGiven)
                           .trimmed();
  if (isGiven && !name.isEmpty()) m_desk.create(name.toStdString());
}

void ScenarioPerspective::put(const Change& what) {
  m_putting = what;
  m_shell.canvas().setTool(&m_tool);
  m_tool.setAction(ScenarioAction::Put);
}

void ScenarioPerspective::askForPlace(bool isMobile) {
  if (!m_shell.session().isOpen()) return;
  if (const auto change = askForFacility(m_shell.window(), kindsOf(m_shell.session()), isMobile))
    put(*change);
}

void ScenarioPerspective::askForRoute() {
  if (m_desk.study() == nullptr) return;
  if (const auto change = askForRouteChange(m_shell.window(), m_desk.study()->feeds())) addOrBegin(*change);
}

/// Where there is no scenario yet one begins with it.
void ScenarioPerspective::addOrBegin(Change change) {
  m_tool.setAction(ScenarioAction::Drag);
  if (m_desk.current() != nullptr) return m_desk.add(std::move(change));
  m_desk.create(text("Scenario %1", m_desk.scenarios().size() + 1), {std::move(change)});
}

void ScenarioPerspective::moved(const std::string& key, const std::string& feed, geo::Point at) {
  const auto kind = feed.empty() ? Change::Kind::MoveFacility : Change::Kind::MoveStop;
  addOrBegin({kind, key, feed, {}, {}, at});
}

// Showing

void ScenarioPerspective::showList() {
  m_scenario->clear();
  const Scenario* current = m_desk.current();
  for (const Scenario& scenario : m_desk.scenarios()) m_scenario->addItem(q(scenario.name));
  if (current != nullptr) m_scenario->setCurrentText(q(current->name));
  m_scenario->setEnabled(current != nullptr);
  m_remove->setEnabled(current != nullptr);
  showResult();
}

void ScenarioPerspective::showResult() {
  const auto study = m_desk.study();
  const Scenario* current = m_desk.current();
  m_changes->clear();
  if (current != nullptr && study != nullptr) {
    for (const Change& change : current->changes) m_changes->addItem(q(study->words().of(change)));
  }
  m_takeAway->setEnabled(m_changes->count() > 0);
  showSentences();
  showOnMap();
  makeLive();
  const auto outcomes = study == nullptr ? std::vector<const ScenarioOutcome*>() : m_desk.outcomes();
  const ScenarioOutcome* outcome =
      current == nullptr || study == nullptr ? nullptr : m_desk.outcomeOf(current->name);
  m_comparison->setTable(outcomes.empty() ? nullptr : comparisonTable(*study, outcomes));
  m_districts->setTable(outcomes.empty() ? nullptr : districtsOf(*study, outcomes, 0));
  m_people->setTable(outcome == nullptr ? nullptr : peopleOf(*study, *outcome, 0));
  m_bars->setBars(outcomes.empty() ? ui::Bars() : barsOf(*study, outcomes, 0));
}

void ScenarioPerspective::showSentences() {
  const auto study = m_desk.study();
  const Scenario* current = m_desk.current();
  if (current == nullptr)
    return m_panel->showNothing(
        words("Press “New”, or drag a place on the map: a scenario is kept, the city stays as it is."));
  const ScenarioOutcome* outcome = study == nullptr ? nullptr : m_desk.outcomeOf(current->name);
  if (outcome == nullptr) return m_panel->showNothing(words("It is being computed…"));
  if (current->changes.empty()) return m_panel->showNothing(words("Add a change to the scenario."));
  ui::Said said{sentencesOf(*study, *outcome), study->warnings(), {}, false};
  said.warnings.insert(said.warnings.end(), outcome->warnings.begin(), outcome->warnings.end());
  m_panel->showResult(said);
}

void ScenarioPerspective::showOnMap() {
  const auto study = m_desk.study();
  if (study == nullptr) {
    m_swipe.before().clear();
    m_swipe.after().clear();
    m_tool.setPlaces({});
    m_tool.setStops({});
    return m_swipe.setDivided(false);
  }
  const Scenario* current = m_desk.current();
  const ScenarioOutcome* outcome = current == nullptr ? nullptr : m_desk.outcomeOf(current->name);
  fill(m_swipe.before(), study->homes().demands, reachedOf(study->base().front()));
  if (outcome != nullptr) {
    fill(m_swipe.after(), study->homes().demands, reachedOf(outcome->reaching.front()));
    m_swipe.setName(q(outcome->name));
  }
  m_swipe.setDivided(outcome != nullptr && !current->changes.empty());
  std::vector<ScenarioTool::Thing> places, stops;
  for (const Place& place : (outcome == nullptr ? study->basePlaces() : outcome->places).front().all.places)
    places.push_back({place.key, {}, {}, place.position});
  for (const auto& feed : study->feeds()) {
    for (const auto& stop : feed.stops) {
      if (stop.locationType == 0) stops.push_back({stop.id, feed.name, q(stop.name), stop.position});
    }
  }
  m_tool.setPlaces(std::move(places));
  m_tool.setStops(std::move(stops));
}

/// What follows the hand, over the places as the scenario has them; made beside the window.
void ScenarioPerspective::makeLive() {
  m_tool.setLive(nullptr);
  m_live->hide();
  m_shell.session().jobs().cancel(m_making);
  const auto study = m_desk.study();
  if (study == nullptr || !m_isEntered) return;
  const Scenario* current = m_desk.current();
  const ScenarioOutcome* outcome = current == nullptr ? nullptr : m_desk.outcomeOf(current->name);
  const auto metric = outcome == nullptr
                          ? std::shared_ptr<const walk::Metric>(std::shared_ptr<void>(), &study->metric())
                          : outcome->metric;
  const auto places = (outcome == nullptr ? study->basePlaces() : outcome->places).front().all.places;
  m_making = m_shell.session().jobs().start(
      {}, this,
      [study, metric, places](Progress&) {
        std::vector<double> weights;
        for (const Demand& demand : study->homes().demands) weights.push_back(demand.weight);
        auto* live = new LiveCoverage(*metric, snapDemands(*metric, study->homes().demands, 1), weights,
                                      snapPlaces(*metric, places), study->limit());
        // The metric and what it looks at live as long.
        return std::shared_ptr<LiveCoverage>(live, [study, metric](LiveCoverage* old) { delete old; });
      },
      [this](std::shared_ptr<LiveCoverage> live) { m_tool.setLive(std::move(live)); },
      [this](const Error& error) { m_shell.say(q(error.happened())); });
}

void ScenarioPerspective::follow() {
  const LiveCoverage* live = m_tool.live();
  const auto study = m_desk.study();
  if (live == nullptr || study == nullptr) return;
  ui::PointOverlay& side = m_swipe.isDivided() ? m_swipe.after() : m_swipe.before();
  fill(side, study->homes().demands, {live->reached().begin(), live->reached().end()});
  m_live->setText(words("In the hand: %1 of %2 can walk there within %3.",
                        withSeparators(std::llround(live->totals().within)),
                        withSeparators(std::llround(live->totals().all())), study->request().within));
  m_live->show();
}

QString ScenarioPerspective::liveWords() const { return m_live->text(); }

}  // namespace michi::mobility
