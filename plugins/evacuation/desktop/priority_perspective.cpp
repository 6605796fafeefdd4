#include "plugins/evacuation/desktop/priority_perspective.h"

#include <QtWidgets>
#include <cmath>
#include <filesystem>

#include "plugin/people.h"
#include "plugins/evacuation/analysis.h"
#include "plugins/evacuation/desktop/perspective.h"
#include "plugins/evacuation/rules.h"
#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/canvas/tools/measure_words.h"
#include "ui/shell/point_tips.h"

namespace michi::evacuation {
namespace {

using ui::q;
using ui::words;

std::vector<ui::PointClass> classes() {
  return {{words("C watch over"), ui::colour::ofPriority("C"), ui::Symbol::Circle, 8},
          {words("B attention"), ui::colour::ofPriority("B"), ui::Symbol::Square, 10},
          {words("A soon"), ui::colour::ofPriority("A"), ui::Symbol::Triangle, 12},
          {words("S first"), ui::colour::ofPriority("S"), ui::Symbol::Diamond, 14}};
}

std::string version() {
  return (QApplication::applicationName() + u' ' + QApplication::applicationVersion()).toStdString();
}

/// So much of its size around it, and 300 m at least.
geo::Box withRoom(const geo::Box& box, double share) {
  constexpr double kNear = 300;
  return box.grown(std::max(kNear, share * std::max(box.width(), box.height())));
}

/// Only who holds the places computes with households.
const store::Registry* placesOf(ui::OpenWorkspace& open) {
  return open.registry && open.registry->holds(store::Tier::Place) ? &*open.registry : nullptr;
}

}  // namespace

PriorityPerspective::PriorityPerspective(ui::Shell& shell)
    : m_shell(shell),
      m_panel(new ui::TaskPanel(words("Whom to help first in an evacuation, and why?"), words("Compute"))),
      m_ranking(new ui::TablePage(
          shell, words("Here stands whom to help first, with the reason, once it is computed."))),
      m_districts(new ui::TablePage(
          shell, words("Here stand the districts with those to help, once it is computed."))),
      m_chart(new ui::ChartPage(
          shell, words("Here stand the districts as bars, by priority, once it is computed."))),
      m_overlay(new ui::PointOverlay(this)),
      m_way(new WayOverlay(this)),
      m_finder(new WayFinder(shell.session(), this)),
      m_why(new WhyBox),
      m_profile(new QComboBox),
      m_rules(new QComboBox) {
  makeConditions();
  makeNextSteps();
  makeOverlays();
  connect(m_panel, &ui::TaskPanel::compute, this, &PriorityPerspective::compute);
  connect(m_panel, &ui::TaskPanel::cancel, this, [this] { m_shell.session().jobs().cancel(m_job); });
  connect(m_districts, &ui::TablePage::activated, this,
          [this](const std::string& code) { m_shell.goToDistrict(code); });
  connect(m_ranking, &ui::TablePage::activated, this, &PriorityPerspective::goTo);
  connect(&m_shell.selection(), &ui::Selection::changed, this, &PriorityPerspective::showPicked);
  listen();
  showNothing();
}

void PriorityPerspective::makeOverlays() {
  m_overlay->setVisible(false);
  m_way->setVisible(false);
  m_shell.canvas().add(m_overlay);
  m_shell.canvas().add(m_way);
  new ui::PointTips(m_shell, *m_overlay, this, [this](std::size_t index) {
    const Why& why = m_view.rows[index];
    return ui::PointTip{m_view.areHouseholds ? "household" : "point", why.key,
                        q(why.priorityClass + "  " + why.title + "\n" + why.reason)};
  });
  connect(m_finder, &WayFinder::found, this, &PriorityPerspective::showWay);
  connect(m_finder, &WayFinder::failed, this,
          [this](const Error& error) { m_shell.say(q(error.happened())); });
  connect(m_why, &WhyBox::openWanted, this, [this] {
    const ui::Selection& selection = m_shell.selection();
    if (selection.kind() == "household" && selection.keys().size() == 1)
      m_shell.showHousehold(std::atoll(selection.keys().front().c_str() + 1));
  });
}

void PriorityPerspective::listen() {
  ui::Session& session = m_shell.session();
  connect(&session.jobs(), &ui::Jobs::changed, this, [this] {  // a cancelled job ends in silence
    if (!m_shell.session().jobs().isRunning(m_job)) m_panel->setBusy(false);
  });
  connect(&session, &ui::Session::closed, this, &PriorityPerspective::forget);
  // householdsChanged() follows a login and a lock.
  connect(&session, &ui::Session::loginChanged, this, &PriorityPerspective::forget);
  connect(&session, &ui::Session::householdsChanged, this, &PriorityPerspective::readLatest);
  connect(&session, &ui::Session::cityChanged, this, &PriorityPerspective::readLatest);
}

PriorityPerspective::~PriorityPerspective() = default;

QString PriorityPerspective::title() const { return words("Evacuation assistance"); }
QIcon PriorityPerspective::icon() const { return ui::icon("emblem-important"); }

std::vector<ui::Page> PriorityPerspective::pages() {
  return {{words("List"), m_ranking}, {words("Districts"), m_districts}, {words("Chart"), m_chart}};
}

std::vector<std::string> PriorityPerspective::theme() const {
  return {"ground",           "former",    "district",  "road",    "rail",
          "background_water", "flood_max", "landslide", "shelter", "note"};
}

void PriorityPerspective::enter() {
  m_overlay->setVisible(true);
  m_way->setVisible(true);
  if (m_view.rows.empty()) readLatest();
}

void PriorityPerspective::leave() {
  m_overlay->setVisible(false);
  m_way->setVisible(false);
}

// Conditions

void PriorityPerspective::makeHazards() {
  auto* hazards = new QWidget;
  auto* column = new QVBoxLayout(hazards);
  column->setContentsMargins(0, 0, 0, 0);
  for (const auto& [key, title, isOn] : {std::tuple{"flood-max", words("Flood, the largest assumed"), true},
                                         {"flood-planned", words("Flood, the planned scale"), false},
                                         {"landslide", words("Landslide"), true}}) {
    auto* check = new QCheckBox(title);
    check->setObjectName(QString::fromLatin1(key));
    check->setChecked(isOn);
    column->addWidget(check);
    m_hazards.push_back(check);
  }
  m_panel->conditions().addRow(words("Hazards"), hazards);
}

void PriorityPerspective::makeConditions() {
  makeHazards();
  m_profile->setObjectName(QStringLiteral("profile"));
  m_rules->setObjectName(QStringLiteral("rules"));
  for (const auto& [value, title] : {std::pair{"elderly", words("Elderly people")},
                                     {"adult", words("Adults")},
                                     {"wheelchair", words("With a wheelchair")},
                                     {"winter", words("In winter")}})
    m_profile->addItem(title, QString::fromLatin1(value));
  m_panel->moreConditions().addRow(words("Who walks"), m_profile);
  const auto folder = std::filesystem::u8path(m_shell.session().resources()) / "data" / "rules" / "priority";
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() == ".toml")
      m_rules->addItem(q(readRules(file.path().string()).title), q(file.path().stem().string()));
  }
  m_panel->moreConditions().addRow(words("Rules"), m_rules);
  m_panel->details().addWidget(m_why);
}

std::string PriorityPerspective::chosenHazards() const {
  QStringList list;
  for (const QCheckBox* check : m_hazards) {
    if (check->isChecked()) list += check->objectName();
  }
  return list.join(u',').toStdString();
}

// Computing

void PriorityPerspective::compute() {
  ui::Session& session = m_shell.session();
  const PriorityRequest request{chosenHazards(), m_rules->currentData().toString().toStdString(),
                                m_profile->currentData().toString().toStdString()};
  if (!session.isOpen()) return m_panel->showNothing(words("Open a workspace first."));
  if (!lackingFor(*session.city(), session.households().get()).empty()) return showNothing();
  if (request.hazard.empty()) return m_panel->showNothing(words("Choose at least one hazard."));
  m_panel->setBusy(true);
  m_job = session.run(
      words("Computing whom to help first"), this,
      [request, resources = session.resources(), city = session.city(), households = session.households()](
          ui::OpenWorkspace& open, Progress& progress) {
        const store::Registry* registry = placesOf(open);
        const PriorityAnswer answer =
            computePriority(open.workspace, registry, request, resources, version(), progress);
        progress.step(0.95, text("Saving"));
        plugin::saveRun(open.workspace, registry == nullptr ? nullptr : &*open.registry, answer.run,
                        progress);
        const auto saved = plugin::latestRun(open.workspace, registry, "priority");
        return viewOf(saved ? *saved : answer.run, *city, households.get());
      },
      [this, city = session.city(), households = session.households()](PriorityView view) {
        m_panel->setBusy(false);
        show(std::move(view));
        m_panel->revealResult();
        ui::Session& now = m_shell.session();
        if (now.city() != city || now.households() != households) readLatest();  // changed meanwhile
        now.announceRun(QStringLiteral("priority"));
      },
      [this](const Error& error) {
        m_panel->setBusy(false);
        m_shell.showError(error);
      });
}

void PriorityPerspective::readLatest() {
  ui::Session& session = m_shell.session();
  if (!session.isOpen() || m_panel->isBusy()) return;
  session.run(
      {}, this,
      [city = session.city(), households = session.households()](ui::OpenWorkspace& open, Progress&) {
        const auto run = plugin::latestRun(open.workspace, placesOf(open), "priority");
        return run ? viewOf(*run, *city, households.get()) : PriorityView();
      },
      [this](PriorityView view) {
        if (m_panel->isBusy()) return;  // what is being computed is newer
        if (!view.rows.empty())
          show(std::move(view));
        else
          forget();
      });
}

// Showing

void PriorityPerspective::show(PriorityView view) {
  if (view.areHouseholds && m_shell.session().households() == nullptr) return;  // locked meanwhile
  m_view = std::move(view);
  m_panel->showResult(m_view.said);
  m_ranking->setTable(m_view.ranking);
  m_districts->setTable(m_view.districts);
  m_chart->setBars(m_view.chart);
  m_import->hide();
  m_ten->setEnabled(!m_view.rows.empty());
  m_overlay->setPoints(classes(), m_view.positions, m_view.classes);
  showPicked();
}

void PriorityPerspective::showNothing() {
  const ui::Session& session = m_shell.session();
  QString missing;
  if (session.isOpen()) {
    for (const std::string& title : lackingFor(*session.city(), session.households().get()))
      missing += QStringLiteral("\n・") + q(title);
  }
  m_import->setVisible(!missing.isEmpty());
  m_ten->setEnabled(!m_view.rows.empty());
  m_panel->showNothing(missing.isEmpty() ? words("Choose the hazards, then press “Compute”.")
                                         : words("Import first, under “Data”:") + missing);
}

void PriorityPerspective::forget() {
  m_view = {};
  m_overlay->clear();
  m_finder->forget();
  m_way->clear();
  m_why->clear();
  m_ranking->setTable(nullptr);
  m_districts->setTable(nullptr);
  m_chart->clear();
  m_job = 0;  // what it gives when it ends all the same is shown
  m_panel->setBusy(false);
  showNothing();
}

const Why* PriorityPerspective::rowOf(const std::string& key) const {
  const auto found =
      std::find_if(m_view.rows.begin(), m_view.rows.end(), [&](const Why& why) { return why.key == key; });
  return found == m_view.rows.end() ? nullptr : &*found;
}

void PriorityPerspective::showPicked() {
  const ui::Selection& selection = m_shell.selection();
  const bool isOurs = selection.kind() == (m_view.areHouseholds ? "household" : "point");
  const Why* why = isOurs && selection.keys().size() == 1 ? rowOf(selection.keys().front()) : nullptr;
  if (why == nullptr) {
    m_finder->forget();
    m_why->clear();
    m_way->clear();
    return;
  }
  m_why->show(*why);
  m_way->showPlace(why->from);
  if (why->to)
    m_finder->find(why->from, *why->to, m_view.profile);
  else
    m_finder->forget();
}

void PriorityPerspective::showWay(const ui::Leg& leg) {
  const auto& keys = m_shell.selection().keys();
  const Why* why = keys.size() == 1 ? rowOf(keys.front()) : nullptr;
  if (why == nullptr || leg.reach != walk::Reach::Reached) return;
  m_way->showWay(leg.line,
                 {q(why->shelter), words("Along the roads %1", ui::lengthWords(leg.metres).toStdString()),
                  words("%1 minutes on foot", std::llround(std::ceil(leg.seconds / 60)))});
}

void PriorityPerspective::goTo(const std::string& key) {
  const Why* why = rowOf(key);
  if (why == nullptr) return;
  m_shell.selection().set(m_view.areHouseholds ? "household" : "point", {key});
  geo::Box around{why->from.x, why->from.y, why->from.x, why->from.y};
  if (why->to) around.extend(*why->to);
  m_shell.canvas().showExtent(withRoom(around, 0.25));  // the tools lie over the map's left edge
}

void PriorityPerspective::pickFirst() {
  constexpr std::size_t kFew = 10;
  std::vector<std::string> keys;
  geo::Box around;
  for (std::size_t i = 0; i < std::min(kFew, m_view.rows.size()); ++i) {
    keys.push_back(m_view.rows[i].key);
    around.extend(m_view.rows[i].from);
  }
  if (keys.empty()) return;
  m_shell.selection().set(m_view.areHouseholds ? "household" : "point", keys);
  m_shell.canvas().showExtent(withRoom(around, 0.05));
}

void PriorityPerspective::makeNextSteps() {
  m_import = &m_panel->addNext(ui::icon("document-import"), words("Import data"));
  connect(m_import, &QPushButton::clicked, this, [this] { m_shell.enter(QStringLiteral("data")); });
  m_ten = &m_panel->addNext(ui::icon("go-jump"), words("The ten to help first"));
  connect(m_ten, &QPushButton::clicked, this, &PriorityPerspective::pickFirst);
  connect(&m_panel->addNext(ui::icon("document-print"), words("Print ward maps")), &QPushButton::clicked,
          this, [this] { m_shell.enter(QStringLiteral("wardmap")); });
}

std::unique_ptr<ui::Perspective> makePerspective(ui::Shell& shell) {
  return std::make_unique<PriorityPerspective>(shell);
}

}  // namespace michi::evacuation
