#include "plugins/mobility/desktop/coverage_perspective.h"

#include <QtWidgets>

#include "catalog/facility_kinds.h"
#include "plugin/people.h"
#include "plugins/mobility/analysis.h"
#include "plugins/mobility/desktop/perspective.h"
#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/shell/point_tips.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

std::vector<ui::PointClass> classes() {
  return {{words("Can walk there"), ui::colour::kWithin, ui::Symbol::Circle, 8},
          {words("Beyond reach"), ui::colour::kBeyond, ui::Symbol::Square, 9},
          {words("No road leads there"), ui::colour::kUnreachable, ui::Symbol::CrossHatched, 10}};
}

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
      m_districts(new ui::TablePage(
          shell, words("Here stand the districts with those who cannot walk there, once it is "
                       "computed."))),
      m_points(new ui::TablePage(shell,
                                 words("Here stands everybody with the way to the nearest place, once it is "
                                       "computed."))),
      m_overlay(new ui::PointOverlay(this)),
      m_within(new QComboBox),
      m_profile(new QComboBox),
      m_whom(new QComboBox),
      m_shown(new QComboBox) {
  makeConditions();
  makeNextSteps();
  m_overlay->setVisible(false);
  m_shell.canvas().add(m_overlay);
  new ui::PointTips(m_shell, *m_overlay, this, [this](std::size_t index) {
    const auto kind = static_cast<std::size_t>(std::max(0, m_shown->currentIndex()));
    const CoverageView::Places& places = m_view.places[kind];
    return ui::PointTip{m_view.areHouseholds ? "household" : "point", places.keys[index],
                        q(places.tips[index])};
  });
  connect(m_panel, &ui::TaskPanel::compute, this, &CoveragePerspective::compute);
  connect(m_panel, &ui::TaskPanel::cancel, this, [this] { m_shell.session().jobs().cancel(m_job); });
  connect(&m_shell.session().jobs(), &ui::Jobs::changed, this, [this] {  // a cancelled job ends in silence
    if (!m_shell.session().jobs().isRunning(m_job)) m_panel->setBusy(false);
  });
  connect(m_districts, &ui::TablePage::activated, this,
          [this](const std::string& code) { m_shell.goToDistrict(code); });
  connect(m_points, &ui::TablePage::activated, this, &CoveragePerspective::pick);
  connect(&m_shell.session(), &ui::Session::opened, this, [this] {
    fillKinds();
    readLatest();
  });
  connect(&m_shell.session(), &ui::Session::closed, this, &CoveragePerspective::forget);
  connect(&m_shell.session(), &ui::Session::loginChanged, this, [this] {
    forget();
    readLatest();
  });
  connect(&m_shell.session(), &ui::Session::cityChanged, this, &CoveragePerspective::readLatest);
}

CoveragePerspective::~CoveragePerspective() = default;

QString CoveragePerspective::title() const { return words("Mobility support"); }
QIcon CoveragePerspective::icon() const { return ui::icon("mark-location"); }

std::vector<ui::Page> CoveragePerspective::pages() {
  return {{words("Districts"), m_districts}, {words("List"), m_points}};
}

std::vector<std::string> CoveragePerspective::theme() const {
  return {"ground",           "former",        "district",         "road",         "rail",
          "background_water", "facility_shop", "facility_medical", "transit_stop", "note"};
}

void CoveragePerspective::enter() {
  m_isEntered = true;
  m_overlay->setVisible(true);
  if (m_kinds.empty()) fillKinds();
  if (m_view.kinds.empty()) readLatest();
}

void CoveragePerspective::leave() {
  m_isEntered = false;
  m_overlay->setVisible(false);
}

// Conditions

void CoveragePerspective::makeConditions() {
  auto* kinds = new QWidget;
  kinds->setObjectName(QStringLiteral("kinds"));
  new QVBoxLayout(kinds);
  kinds->layout()->setContentsMargins(0, 0, 0, 0);
  m_panel->conditions().addRow(words("Where to"), kinds);
  for (const auto& [value, title] : {std::pair{"300m", words("300 m")},
                                     {"500m", words("500 m")},
                                     {"1km", words("1 km")},
                                     {"10min", words("10 minutes")},
                                     {"15min", words("15 minutes")}})
    m_within->addItem(title, QString::fromLatin1(value));
  m_within->setCurrentIndex(1);
  m_within->setObjectName(QStringLiteral("within"));
  m_panel->conditions().addRow(words("How far along the road"), m_within);
  for (const auto& [value, title] : {std::pair{"elderly", words("Elderly people")},
                                     {"adult", words("Adults")},
                                     {"wheelchair", words("With a wheelchair")},
                                     {"winter", words("In winter")}})
    m_profile->addItem(title, QString::fromLatin1(value));
  m_panel->conditions().addRow(words("Who walks"), m_profile);
  for (const auto& [value, title] : {std::pair{"auto", words("People in need, and all inhabitants")},
                                     {"needs", words("People in need")},
                                     {"population", words("All inhabitants")}})
    m_whom->addItem(title, QString::fromLatin1(value));
  m_panel->moreConditions().addRow(words("Whom to count"), m_whom);
  m_panel->details().addWidget(m_shown);
  m_shown->setAccessibleName(words("On the map"));
  m_shown->hide();
  connect(m_shown, &QComboBox::currentIndexChanged, this, &CoveragePerspective::showPlaces);
  m_panel->showNothing(words("Choose where to and how far, then press “Compute”."));
}

/// The kinds of which the city has at least one place.
void CoveragePerspective::fillKinds() {
  auto* box = m_panel->findChild<QWidget*>(QStringLiteral("kinds"));
  qDeleteAll(m_kinds);
  m_kinds.clear();
  if (!m_shell.session().isOpen()) return;
  const auto known =
      catalog::FacilityKinds::read(m_shell.session().resources() + "/data/rules/facility_kinds.toml");
  const auto& facilities = m_shell.session().city()->facilities;
  for (const auto& kind : known.all()) {
    const auto answers = known.expand(kind.key);
    const bool isThere =
        std::any_of(facilities.begin(), facilities.end(), [&](const store::Facility& facility) {
          return std::find(answers.begin(), answers.end(), facility.kind) != answers.end();
        });
    if (!isThere) continue;
    auto* check = new QCheckBox(q(inUserLanguage(kind.labelJa, kind.labelEn)));
    check->setObjectName(q(kind.key));
    check->setChecked(kind.key == "shop" || kind.key == "clinic");
    box->layout()->addWidget(check);
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

// Computing

void CoveragePerspective::compute() {
  ui::Session& session = m_shell.session();
  const CoverageRequest request{chosenKinds(), m_within->currentData().toString().toStdString(),
                                m_profile->currentData().toString().toStdString(),
                                m_whom->currentData().toString().toStdString()};
  if (!session.isOpen()) return m_panel->showNothing(words("Open a workspace first."));
  if (request.to.empty()) return m_panel->showNothing(words("Choose at least one kind of place."));
  m_panel->setBusy(true);
  m_job = session.run(
      words("Computing who can walk there"), this,
      [request, resources = session.resources(), city = session.city(), households = session.households()](
          ui::OpenWorkspace& open, Progress& progress) {
        const store::Registry* registry = placesOf(open);
        CoverageAnswer answer =
            computeCoverage(open.workspace, registry, request, resources, version(), progress);
        progress.step(0.9, text("Saving"));
        plugin::saveRun(open.workspace, registry == nullptr ? nullptr : &*open.registry, answer.run,
                        progress);
        const auto saved = plugin::latestRun(open.workspace, registry, "coverage");
        return viewOf(saved ? *saved : answer.run, *city, households.get(), resources);
      },
      [this](CoverageView view) {
        m_panel->setBusy(false);
        show(std::move(view));
        m_shell.session().announceRun(QStringLiteral("coverage"));
      },
      [this](const Error& error) {
        m_panel->setBusy(false);
        m_shell.showError(error);
      });
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
  m_view = std::move(view);
  m_panel->showResult(m_view.said);
  m_districts->setTable(m_view.districts);
  m_points->setTable(m_view.points);
  const auto known =
      catalog::FacilityKinds::read(m_shell.session().resources() + "/data/rules/facility_kinds.toml");
  const QSignalBlocker quiet(m_shown);
  m_shown->clear();
  for (const std::string& key : m_view.kinds) {
    const auto* kind = known.find(key);
    m_shown->addItem(
        words("On the map: %1", kind == nullptr ? key : inUserLanguage(kind->labelJa, kind->labelEn)));
  }
  m_shown->setVisible(m_view.kinds.size() > 1);
  showPlaces();
}

void CoveragePerspective::showPlaces() {
  const auto kind = static_cast<std::size_t>(std::max(0, m_shown->currentIndex()));
  if (kind >= m_view.places.size()) return m_overlay->clear();
  m_overlay->setPoints(classes(), m_view.places[kind].positions, m_view.places[kind].classes);
}

void CoveragePerspective::forget() {
  m_view = {};
  m_overlay->clear();
  m_districts->setTable(nullptr);
  m_points->setTable(nullptr);
  m_shown->hide();
  m_panel->showNothing(words("Choose where to and how far, then press “Compute”."));
}

void CoveragePerspective::pick(const std::string& key) {
  for (const CoverageView::Places& places : m_view.places) {
    const auto found = std::find(places.keys.begin(), places.keys.end(), key);
    if (found == places.keys.end()) continue;
    constexpr double kNear = 400;  // metres around
    const geo::Point at = places.positions[static_cast<std::size_t>(found - places.keys.begin())];
    m_shell.canvas().showExtent({at.x - kNear, at.y - kNear, at.x + kNear, at.y + kNear});
    return;
  }
}

void CoveragePerspective::makeNextSteps() {
  connect(&m_panel->addNext(ui::icon("go-jump"), words("To the district with the most")),
          &QPushButton::clicked, this, [this] {
            if (!m_view.worstDistrict.empty()) m_shell.goToDistrict(m_view.worstDistrict);
          });
  connect(&m_panel->addNext(ui::icon("document-print"), words("Print ward maps")), &QPushButton::clicked,
          this, [this] { m_shell.enter(QStringLiteral("wardmap")); });
}

std::unique_ptr<ui::Perspective> makePerspective(ui::Shell& shell) {
  return std::make_unique<CoveragePerspective>(shell);
}

}  // namespace michi::mobility
