#include "plugins/mobility/desktop/site_perspective.h"

#include <QtWidgets>

#include "catalog/facility_kinds.h"
#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/shell/point_tips.h"
#include "ui/tables/table_model.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

QComboBox* choice(const char* name, std::initializer_list<std::pair<const char*, QString>> values) {
  auto* box = new QComboBox;
  box->setObjectName(QString::fromLatin1(name));
  for (const auto& [value, title] : values) box->addItem(title, QString::fromLatin1(value));
  return box;
}

std::string chosen(const QComboBox* box) { return box->currentData().toString().toStdString(); }

/// What the box held stays chosen, where it is still offered.
void refill(QComboBox* box, const std::vector<std::pair<QString, QString>>& values) {
  const QVariant before = box->currentData();
  box->clear();
  for (const auto& [value, title] : values) box->addItem(title, value);
  box->setCurrentIndex(std::max(0, box->findData(before)));
}

const store::Registry* registryFor(ui::OpenWorkspace& open) {
  return open.registry && open.registry->holds(store::Tier::Place) ? &*open.registry : nullptr;
}

std::string joined(const std::set<std::string>& keys) {
  std::string list;
  for (const std::string& key : keys) list += (list.empty() ? "" : ",") + key;
  return list;
}

std::size_t countOf(const ui::City& city, const char* layer) {
  const store::LayerInfo* info = city.layer(layer);
  return info == nullptr ? 0 : info->count;
}

std::vector<ui::PointClass> siteClasses() {
  return {{words("Place for support"), ui::colour::kAccent, ui::Symbol::Diamond, 16}};
}

std::vector<ui::AreaClass> gapClasses() {
  QColor fill = ui::colour::kBeyond;
  fill.setAlpha(110);
  return {{words("Nothing near"), fill, Qt::BDiagPattern, QColor(0xD9, 0x7A, 0x00, 150), 1}};
}

/// Fewer people than these are no area worth a name.
constexpr double kLeastPeople = 5;

}  // namespace

SitePerspective::SitePerspective(ui::Shell& shell)
    : m_shell(shell),
      m_panel(new ui::TaskPanel(words("Where should support be placed?"), words("Compute"))),
      m_sites(
          new ui::TablePage(shell, words("Here stand the places that were chosen, once it is computed."))),
      m_week(new ui::TablePage(shell,
                               words("Here stands who drives where on which day. Say under “Vehicles” how "
                                     "many there are, then compute."))),
      m_gaps(new ui::TablePage(shell,
                               words("Here stand the areas where nothing is near, the one with most people "
                                     "first. Say under “Serves already” what counts, then compute."))),
      m_candidates(
          new ui::TablePage(shell, words("Here stand all candidates, once it is computed. Some can be "
                                         "taken always or never."))),
      m_areas(new ui::AreaOverlay(this)),
      m_signs(new ui::PointOverlay(this)),
      m_fair(new QCheckBox(words("First where it is worst"))),
      m_wishWords(new QLabel),
      m_forgetWishes(new QPushButton(words("Take all of that back"))) {
  makeConditions();
  makeMoreConditions();
  makeWishes();
  makeNextSteps();
  for (ui::Overlay* overlay : std::initializer_list<ui::Overlay*>{m_areas, m_signs}) {
    overlay->setVisible(false);
    m_shell.canvas().add(overlay);
  }
  new ui::PointTips(m_shell, *m_signs, this, [this](std::size_t index) {
    return ui::PointTip{"site", m_view.sites[index].key, tipOf(m_view.sites[index])};
  });
  listen();
  showWhatGoesTogether();
  askToCompute();
}

SitePerspective::~SitePerspective() = default;

QString SitePerspective::title() const { return words("Where to place support"); }
QIcon SitePerspective::icon() const { return ui::icon("mark-location"); }

std::vector<ui::Page> SitePerspective::pages() {
  return {{words("Places"), m_sites},
          {words("Week"), m_week},
          {words("Areas without"), m_gaps},
          {words("Candidates"), m_candidates}};
}

std::vector<std::string> SitePerspective::theme() const {
  return {"ground",           "former",        "district",     "road", "rail",
          "background_water", "facility_shop", "transit_stop", "note"};
}

void SitePerspective::enter() {
  m_areas->setVisible(true);
  m_signs->setVisible(true);
  if (m_from->count() == 0) fillCandidates(), fillExisting();
}

void SitePerspective::leave() {
  m_areas->setVisible(false);
  m_signs->setVisible(false);
}

void SitePerspective::listen() {
  ui::Session& session = m_shell.session();
  connect(m_panel, &ui::TaskPanel::compute, this, &SitePerspective::compute);
  connect(m_panel, &ui::TaskPanel::cancel, this, [this] { m_shell.session().jobs().cancel(m_job); });
  connect(&session.jobs(), &ui::Jobs::changed, this, [this] {  // a cancelled job ends in silence
    if (!m_shell.session().jobs().isRunning(m_job)) m_panel->setBusy(false);
  });
  connect(m_model, &QComboBox::currentIndexChanged, this, &SitePerspective::showWhatGoesTogether);
  connect(m_capacity, &QSpinBox::valueChanged, this, &SitePerspective::showWhatGoesTogether);
  connect(m_vehicles, &QSpinBox::valueChanged, this, &SitePerspective::showWhatGoesTogether);
  // Candidates of another kind have other keys: what was wanted of the old ones means nothing any more.
  connect(m_from, &QComboBox::activated, this, [this] {
    m_wishes = {};
    showWishes();
  });
  for (ui::TablePage* page : {m_sites, m_candidates})
    connect(page, &ui::TablePage::activated, this, &SitePerspective::goTo);
  connect(m_gaps, &ui::TablePage::activated, this, [this](const std::string& code) {
    if (!code.empty()) m_shell.goToDistrict(code);
  });
  connect(&session, &ui::Session::closed, this, [this] {
    m_wishes = {};
    forget();
  });
  connect(&session, &ui::Session::loginChanged, this, &SitePerspective::forget);
  connect(&session, &ui::Session::cityChanged, this, [this] {
    fillCandidates();
    fillExisting();
    if (m_view.isEmpty()) askToCompute();
  });
}

// Conditions

QSpinBox* SitePerspective::spin(const char* name, int least, int most, int value, const QString& none) {
  auto* box = new QSpinBox;
  box->setObjectName(QString::fromLatin1(name));
  box->setRange(least, most);
  box->setValue(value);
  box->setSpecialValueText(none);
  box->setGroupSeparatorShown(true);
  return box;
}

void SitePerspective::makeConditions() {
  m_model = choice("model", {{"mclp", words("As many people as possible within the limit")},
                             {"pmedian", words("The ways of all together as short as possible")},
                             {"lscp", words("As few places as possible for everybody")},
                             {"pcentre", words("The farthest way as short as possible")}});
  m_within = choice("within", {{"300m", words("300 m")},
                               {"500m", words("500 m")},
                               {"800m", words("800 m")},
                               {"1km", words("1 km")},
                               {"2km", words("2 km")}});
  m_within->setCurrentIndex(1);
  m_from = choice("candidates", {});
  m_existing = choice("existing", {});
  m_count = spin("count", 1, 200, 5, {});
  m_vehicles = spin("vehicles", 0, 20, 0, words("make no timetable"));
  m_stops = spin("stops", 1, 20, 4, {});
  m_visits = spin("visits", 1, 5, 1, {});
  for (QComboBox* box : {m_model, m_from, m_existing})
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  QFormLayout& form = m_panel->conditions();
  form.setRowWrapPolicy(QFormLayout::WrapLongRows);
  m_model->setAccessibleName(words("What matters"));
  form.addRow(new QLabel(words("What matters")));
  form.addRow(m_model);
  form.addRow(words("How many places"), m_count);
  form.addRow(words("How far along the road"), m_within);
  form.addRow(words("Candidates for it"), m_from);
  form.addRow(words("Serves already"), m_existing);
  form.addRow(words("Vehicles"), m_vehicles);
  form.addRow(words("Stops a day of each"), m_stops);
  form.addRow(words("Visits a week to each place"), m_visits);
}

void SitePerspective::makeMoreConditions() {
  m_profile = choice("profile", {{"elderly", words("Elderly people")},
                                 {"adult", words("Adults")},
                                 {"walker", words("With a walking frame")},
                                 {"wheelchair", words("With a wheelchair")},
                                 {"winter", words("Elderly people, on snow")}});
  m_whom = choice("whom", {{"auto", words("People in need, else all inhabitants")},
                           {"population", words("All inhabitants")}});
  m_weigh = choice("weigh", {{"people", words("People")},
                             {"elderly", words("People of 65 and more without a car")},
                             {"homes", words("Homes")}});
  m_seconds = choice("seconds", {{"5", words("5 seconds at most")},
                                 {"30", words("30 seconds at most")},
                                 {"120", words("2 minutes at most")}});
  m_capacity = spin("capacity", 0, 100000, 0, words("no limit"));
  m_atLeast = spin("atLeast", 0, 50, 0, words("no matter"));
  m_atMost = spin("atMost", 0, 200, 0, words("no matter"));
  m_fair->setObjectName(QStringLiteral("fair"));
  m_fair->setToolTip(
      words("The former municipality of which the smallest share is served is served as well as can be"));
  QFormLayout& form = m_panel->moreConditions();
  form.setRowWrapPolicy(QFormLayout::WrapLongRows);
  form.addRow(words("Who walks"), m_profile);
  form.addRow(words("Whom to count"), m_whom);
  form.addRow(words("What counts"), m_weigh);
  form.addRow(words("People that a place can serve"), m_capacity);
  form.addRow(words("In each former municipality at least"), m_atLeast);
  form.addRow(words("In each former municipality at most"), m_atMost);
  form.addRow(QString(), m_fair);
  form.addRow(words("How long to search"), m_seconds);
}

/// A menu over the tables: what is wanted of the picked candidates.
void SitePerspective::makeWishes() {
  for (ui::TablePage* page : {m_sites, m_candidates}) {
    auto* button = new QToolButton;
    button->setText(words("The picked ones"));
    button->setToolTip(words("For the rows that are picked; it counts when it is computed again"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (const auto& [what, title] : {std::pair{Wish::Always, words("Take always")},
                                      {Wish::Never, words("Take never")},
                                      {Wish::None, words("As it comes")}})
      connect(menu->addAction(title), &QAction::triggered, this, [this, what = what] { wish(what); });
    button->setMenu(menu);
    page->addControl(button);
  }
  m_wishWords->setWordWrap(true);
  m_wishWords->setObjectName(QStringLiteral("wishes"));
  for (QWidget* widget : std::initializer_list<QWidget*>{m_wishWords, m_forgetWishes}) {
    m_panel->details().addWidget(widget);
    widget->hide();
  }
  connect(m_forgetWishes, &QPushButton::clicked, this, [this] {
    m_wishes = {};
    showWishes();
  });
}

void SitePerspective::makeNextSteps() {
  m_toData = &m_panel->addNext(ui::icon("document-import"), words("To “Data”"));
  connect(m_toData, &QPushButton::clicked, this, [this] { m_shell.enter(QStringLiteral("data")); });
  m_toArea = &m_panel->addNext(ui::icon("go-jump"), words("To the largest area without"));
  m_toArea->setEnabled(false);
  connect(m_toArea, &QPushButton::clicked, this, &SitePerspective::goToLargestArea);
}

/// Kinds of place of which the city has some, and what can be made of its districts and roads.
void SitePerspective::fillCandidates() {
  std::vector<std::pair<QString, QString>> offered;
  if (m_shell.session().isOpen()) {
    const ui::City& city = *m_shell.session().city();
    offered.emplace_back(QStringLiteral("districts"), words("The middle of each district"));
    const auto known =
        catalog::FacilityKinds::read(m_shell.session().resources() + "/data/rules/facility_kinds.toml");
    for (const auto& kind : known.all()) {
      const bool isThere = std::any_of(city.facilities.begin(), city.facilities.end(),
                                       [&](const store::Facility& one) { return one.kind == kind.key; });
      if (isThere) offered.emplace_back(q(kind.key), q(inUserLanguage(kind.labelJa, kind.labelEn)));
    }
    if (countOf(city, "shelter") > 0)
      offered.emplace_back(QStringLiteral("layer:shelter"), words("Shelters"));
    if (countOf(city, "transit_stop") > 0)
      offered.emplace_back(QStringLiteral("layer:transit_stop"), words("Bus stops"));
    offered.emplace_back(QStringLiteral("crossroads:500m"), words("Crossroads, 500 m apart"));
    if (countOf(city, "population_mesh") > 0)
      offered.emplace_back(QStringLiteral("mesh"), words("Squares where people live"));
  }
  refill(m_from, offered);
}

void SitePerspective::fillExisting() {
  std::vector<std::pair<QString, QString>> offered;
  if (m_shell.session().isOpen()) {
    const ui::City& city = *m_shell.session().city();
    const auto known =
        catalog::FacilityKinds::read(m_shell.session().resources() + "/data/rules/facility_kinds.toml");
    for (const auto& kind : known.all()) {
      const auto kinds = known.expand(kind.key);
      const bool isThere = std::any_of(city.facilities.begin(), city.facilities.end(), [&](const auto& one) {
        return std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end();
      });
      if (isThere) offered.emplace_back(q(kind.key), q(inUserLanguage(kind.labelJa, kind.labelEn)));
    }
    offered.emplace_back(QString(), words("Nothing: count everybody"));
  }
  refill(m_existing, offered);
}

/// What a model does not know of cannot be chosen.
void SitePerspective::showWhatGoesTogether() {
  const std::string model = chosen(m_model);
  const bool isOfSums = model == "mclp" || model == "pmedian";
  m_count->setEnabled(model != "lscp");
  for (QSpinBox* box : {m_capacity, m_atLeast, m_atMost}) box->setEnabled(isOfSums);
  m_fair->setEnabled(model == "mclp" && m_capacity->value() == 0);
  for (QSpinBox* box : {m_stops, m_visits}) box->setEnabled(m_vehicles->value() > 0);
}

SiteRequest SitePerspective::request() const {
  SiteRequest wanted;
  wanted.model = chosen(m_model);
  wanted.count = static_cast<std::size_t>(m_count->value());
  wanted.within = chosen(m_within);
  wanted.candidates = chosen(m_from);
  wanted.existing = chosen(m_existing);
  wanted.forced = joined(m_wishes.forced);
  wanted.barred = joined(m_wishes.barred);
  wanted.profile = chosen(m_profile);
  wanted.points = chosen(m_whom);
  wanted.weigh = chosen(m_weigh);
  wanted.seconds = std::stod(chosen(m_seconds));
  if (m_capacity->isEnabled() && m_capacity->value() > 0)
    wanted.capacity = std::to_string(m_capacity->value());
  if (m_atLeast->isEnabled() && m_atLeast->value() > 0) wanted.atLeast = m_atLeast->value();
  if (m_atMost->isEnabled() && m_atMost->value() > 0) wanted.atMost = m_atMost->value();
  if (m_fair->isEnabled() && m_fair->isChecked()) wanted.fairness = "worst";
  wanted.vehicles = static_cast<std::size_t>(m_vehicles->value());
  wanted.stopsADay = static_cast<std::size_t>(m_stops->value());
  wanted.visits = static_cast<std::size_t>(m_visits->value());
  return wanted;
}

/// What nothing can be computed without, in words; empty: all is there.
QString SitePerspective::missing() const {
  const ui::City& city = *m_shell.session().city();
  QStringList kinds;
  if (countOf(city, "road") == 0) kinds += q(plugin::kindTitle("roads"));
  if (countOf(city, "need_point") == 0 && countOf(city, "population_mesh") == 0 &&
      !m_shell.session().households())
    kinds += words("points of need or population");
  return kinds.join(words(", "));
}

void SitePerspective::askToCompute() {
  const QString missing = m_shell.session().isOpen() ? this->missing() : QString();
  m_toData->setVisible(!missing.isEmpty());
  m_panel->showNothing(missing.isEmpty()
                           ? words("Say what matters and how many places there may be, then press “Compute”.")
                           : words("Not yet in the workspace: %1. Import it under “Data”; then places can be "
                                   "chosen.",
                                   missing.toStdString()));
}

// Computing

void SitePerspective::compute() {
  ui::Session& session = m_shell.session();
  if (!session.isOpen()) return m_panel->showNothing(words("Open a workspace first."));
  if (!missing().isEmpty()) return askToCompute();
  m_panel->setBusy(true);
  m_job = session.run(
      words("Choosing places for support"), this,
      [request = request(), resources = session.resources()](ui::OpenWorkspace& open, Progress& progress) {
        const store::Registry* registry = registryFor(open);
        Progress choosing = progress.part(0, 0.8), looking = progress.part(0.8, 1);
        SiteAnswer answer = computeSites(open.workspace, registry, request, resources, choosing);
        GapAreaAnswer gaps;
        if (!request.existing.empty()) {
          const GapAreaRequest about{request.existing, request.within,  request.within,
                                     kLeastPeople,     request.profile, request.points};
          gaps = computeGapAreas(open.workspace, registry, about, resources, looking);
        }
        return siteViewOf(std::move(answer), std::move(gaps), request);
      },
      [this](SiteView view) {
        m_panel->setBusy(false);
        show(std::move(view));
        m_panel->revealResult();
      },
      [this](const Error& error) {
        m_panel->setBusy(false);
        m_shell.showError(error);
      });
}

// Showing

void SitePerspective::show(SiteView view) {
  m_view = std::move(view);
  m_panel->showResult(m_view.said);
  m_toData->hide();
  m_sites->setTable(m_view.siteTable);
  m_week->setTable(m_view.weekTable);
  m_gaps->setTable(m_view.areaTable);
  std::vector<geo::Point> places;
  for (const ChosenSite& site : m_view.sites) places.push_back(site.position);
  std::vector<std::uint8_t> classes(places.size(), 0);
  m_signs->setPoints(siteClasses(), std::move(places), std::move(classes));
  std::vector<geo::Geometry> areas;
  for (const NamedGapArea& area : m_view.areas) areas.push_back(area.area);
  m_areas->setAreas(gapClasses(), areas, std::vector<std::uint8_t>(areas.size(), 0));
  m_toArea->setEnabled(!m_view.areas.empty());
  showWishes();
}

void SitePerspective::showWishes() {
  if (m_shell.session().isOpen())
    m_candidates->setTable(candidateTable(m_view, m_wishes, *m_shell.session().city()));
  m_wishWords->setText(words("Always taken: %1, never taken: %2. It counts when it is computed again.",
                             m_wishes.forced.size(), m_wishes.barred.size()));
  m_wishWords->setVisible(!m_wishes.isEmpty());
  m_forgetWishes->setVisible(!m_wishes.isEmpty());
}

void SitePerspective::wish(Wish what) {
  const ui::Selection& selection = m_shell.selection();
  if (selection.kind() != "site" || selection.isEmpty())
    return m_shell.say(words("Pick places in the table or on the map first."));
  for (const std::string& key : selection.keys()) {
    m_wishes.forced.erase(key);
    m_wishes.barred.erase(key);
    if (what == Wish::Always) m_wishes.forced.insert(key);
    if (what == Wish::Never) m_wishes.barred.insert(key);
  }
  showWishes();
}

void SitePerspective::goTo(const std::string& key) {
  const Candidate* place = m_view.candidate(key);
  if (place == nullptr) return;
  constexpr double kAround = 800;  // metres
  m_shell.selection().set("site", {key});
  const geo::Point at = place->position;
  m_shell.canvas().showExtent(geo::Box{at.x, at.y, at.x, at.y}.grown(kAround));
}

void SitePerspective::goToLargestArea() {
  constexpr double kAround = 200;  // metres
  if (!m_view.areas.empty()) m_shell.canvas().showExtent(m_view.areas.front().area.bounds().grown(kAround));
}

/// What was counted may have been of households: it goes with them.
void SitePerspective::forget() {
  m_view = {};
  for (ui::TablePage* page : {m_sites, m_week, m_gaps, m_candidates}) page->setTable(nullptr);
  m_signs->clear();
  m_areas->clear();
  m_toArea->setEnabled(false);
  m_wishWords->setVisible(!m_wishes.isEmpty());
  m_forgetWishes->setVisible(!m_wishes.isEmpty());
  askToCompute();
}

}  // namespace michi::mobility
