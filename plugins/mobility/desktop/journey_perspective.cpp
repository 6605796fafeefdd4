#include "plugins/mobility/desktop/journey_perspective.h"

#include <QtWidgets>

#include "plugins/mobility/desktop/journey_reasons.h"
#include "plugins/mobility/desktop/journey_tables.h"
#include "plugins/mobility/desktop/kinds_here.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

QString errandWords(const KindHere& kind) {
  if (kind.key == "clinic") return words("To the doctor (%1)", kind.title);
  return kind.key == "shop" ? words("Shopping (%1)", kind.title) : q(kind.title);
}

/// The doctor and shopping first.
int rankOf(const KindHere& kind) { return kind.key == "clinic" ? 0 : kind.key == "shop" ? 1 : 2; }

QTimeEdit* timeEdit(const char* name) {
  auto* edit = new QTimeEdit;
  edit->setDisplayFormat(QStringLiteral("H:mm"));
  edit->setObjectName(QString::fromLatin1(name));
  edit->setMinimumHeight(ui::kControlHeight);
  return edit;
}

QSpinBox* minutesBox(const char* name, int least, int most, int value) {
  auto* box = new QSpinBox;
  box->setRange(least, most);
  box->setSingleStep(5);
  box->setValue(value);
  box->setSuffix(words(" minutes"));
  box->setObjectName(QString::fromLatin1(name));
  return box;
}

QTime timeOf(const std::string& clock) { return QTime(0, 0).addSecs(timeOfDay(clock)); }
std::string clockOf(const QTimeEdit& edit) {
  return edit.time().toString(QStringLiteral("H:mm")).toStdString();
}
std::string minutesOf(const QSpinBox& box) { return std::to_string(box.value()) + "min"; }

}  // namespace

JourneyPerspective::JourneyPerspective(ui::Shell& shell)
    : BusQuestion(shell, words("Who gets to the doctor or a shop and back?")),
      m_onMap(new JourneyOnMap(shell, this)),
      m_to(new QComboBox),
      m_leaveAfter(timeEdit("leaveAfter")),
      m_arriveBy(timeEdit("arriveBy")),
      m_stay(minutesBox("stay", 0, 600, 60)),
      m_homeBy(timeEdit("homeBy")),
      m_walk(minutesBox("walk", 5, 60, 15)),
      m_everyDay(new QCheckBox(words("Weekdays, Saturdays and Sundays side by side"))),
      m_legend(new Legend) {
  makeConditions();
  connect(&m_onMap->people(), &PeopleOnMap::overviewChanged, this,
          [this] { m_legend->showOverview(m_onMap->people().isOverview()); });
  addWhere({m_legend});
  makePages();
  makeNextSteps();
}

QString JourneyPerspective::title() const { return words("There and back"); }

void JourneyPerspective::makeConditions() {
  QFormLayout& form = task().conditions();
  m_to->setObjectName(QStringLiteral("to"));
  form.addRow(words("What for"), m_to);
  connect(m_to, &QComboBox::currentIndexChanged, this, &JourneyPerspective::takeUsualTimes);
  form.addRow(words("Leave home after"), m_leaveAfter);
  form.addRow(words("Be there by"), m_arriveBy);
  form.addRow(words("Stay"), m_stay);
  form.addRow(words("Be home by"), m_homeBy);
  conditions().addDay(form);
  m_everyDay->setObjectName(QStringLiteral("everyDay"));
  m_everyDay->setChecked(true);
  form.addRow(m_everyDay);
  m_walk->setToolTip(words("To a stop or from it, or all the way"));
  task().moreConditions().addRow(words("Longest walk"), m_walk);
  conditions().addWho(task().moreConditions());
  conditions().addFeeds(task().moreConditions());
}

void JourneyPerspective::makePages() {
  const auto table = [this](const QString& empty, bool areDistricts) {
    auto* page = new ui::TablePage(shell(), empty);
    connect(page, &ui::TablePage::activated, this, [this, areDistricts](const std::string& key) {
      areDistricts ? shell().goToDistrict(key) : pick(key);
    });
    return page;
  };
  m_districts = table(
      words("Here stand the districts with those who do not get there and back, once it is computed."), true);
  m_worst = new ui::ChartPage(
      shell(),
      words("Here stand the districts with the most who do not get there and back, once it is computed."));
  m_days = new ui::ChartPage(
      shell(), words("Here stand weekdays, Saturdays and Sundays side by side, once it is computed."));
  m_people = table(words("Here stands everybody with their trip, once it is computed."), false);
  m_effort = new ui::ChartPage(
      shell(), words("Here stands how much changing, walking and waiting it takes, once it is computed."));
}

std::vector<ui::Page> JourneyPerspective::pages() {
  return {{words("Districts"), m_districts},
          {words("Chart"), m_worst},
          {words("By day"), m_days},
          {words("List"), m_people},
          {words("Changes and waiting"), m_effort}};
}

void JourneyPerspective::dataChanged(const std::vector<store::TransitFeedInfo>& feeds) {
  fillKinds();
  BusQuestion::dataChanged(feeds);
}

/// What was chosen stays so.
void JourneyPerspective::fillKinds() {
  if (!shell().session().isOpen()) return;
  const QSignalBlocker quiet(m_to);
  const QString before = m_to->currentData().toString();
  auto kinds = kindsHere(*shell().session().city(), shell().session().resources());
  std::stable_sort(kinds.begin(), kinds.end(),
                   [](const KindHere& a, const KindHere& b) { return rankOf(a) < rankOf(b); });
  m_to->clear();
  for (const KindHere& kind : kinds) m_to->addItem(errandWords(kind), q(kind.key));
  if (const int same = m_to->findData(before); same >= 0) return m_to->setCurrentIndex(same);
  takeUsualTimes();
}

void JourneyPerspective::takeUsualTimes() {
  if (!shell().session().isOpen() || m_to->count() == 0) return;
  JourneyRequest usual;
  usual.to = m_to->currentData().toString().toStdString();
  usual = withUsualTimes(
      usual, catalog::FacilityKinds::read(shell().session().resources() + "/data/rules/facility_kinds.toml"));
  m_leaveAfter->setTime(timeOf(usual.leaveAfter));
  m_arriveBy->setTime(timeOf(usual.arriveBy));
  m_stay->setValue(wholeMinutes(lengthOfTime(usual.stay)));
  m_homeBy->setTime(timeOf(usual.homeBy));
}

JourneyRequest JourneyPerspective::request() const {
  JourneyRequest wanted;
  wanted.to = m_to->currentData().toString().toStdString();
  wanted.feeds = conditions().feeds();
  wanted.day = conditions().day();
  wanted.isEveryDay = m_everyDay->isChecked();
  wanted.leaveAfter = clockOf(*m_leaveAfter);
  wanted.arriveBy = clockOf(*m_arriveBy);
  wanted.stay = minutesOf(*m_stay);
  wanted.homeBy = clockOf(*m_homeBy);
  wanted.walk = minutesOf(*m_walk);
  wanted.profile = conditions().profile();
  wanted.points = conditions().points();
  return wanted;
}

void JourneyPerspective::compute() {
  if (!isReady()) return;
  if (m_to->count() == 0) return task().showNothing(words("The workspace has no places to go to."));
  computeBeside(
      words("Looking for ways there and back"),
      [request = request()](const Asked& asked, Progress& progress) {
        JourneyAnswer answer =
            computeJourneys(asked.workspace, asked.registry, request, asked.resources, progress);
        return journeyViewOf(std::move(answer), asked.city, asked.households, asked.resources);
      },
      [this](std::shared_ptr<const JourneyView> view) { show(std::move(view)); });
}

void JourneyPerspective::show(std::shared_ptr<const JourneyView> view) {
  m_view = std::move(view);
  task().showResult(m_view->said);
  m_onMap->show(m_view);
  m_legend->setClasses(m_onMap->people().points().classes(), m_onMap->people().districts().classes(),
                       JourneyOnMap::legClasses());
  m_legend->showOverview(m_onMap->people().isOverview());
  m_legend->show();
  m_districts->setTable(m_view->districtTable);
  m_people->setTable(m_view->personTable);
  m_worst->setBars(m_view->worstBars);
  m_days->setBars(m_view->dayBars);
  m_effort->setBars(m_view->effortBars);
}

void JourneyPerspective::clear() {
  m_onMap->clear();
  m_view.reset();
  for (ui::TablePage* page : {m_districts, m_people}) page->setTable(nullptr);
  for (ui::ChartPage* page : {m_worst, m_days, m_effort}) page->clear();
  m_legend->hide();
}

bool JourneyPerspective::explain(const std::string& kind, const std::string& key) {
  m_onMap->clearTrip();
  m_legend->showRoads(false);
  if (kind == "district") {
    reasonBox().show(journeyReasonsOfDistrict(*m_view, key, nameOf(key)), true);
    return true;
  }
  const Traveller* person = kind == m_view->personKind() ? m_view->person(key) : nullptr;
  if (person == nullptr) return false;
  reasonBox().show(journeyReasonsOfPerson(*m_view, *person, who(key, m_view->areHouseholds)), false);
  m_onMap->showTrip(*person);
  m_legend->showRoads(m_onMap->trip().lines().size() > 0);
  return true;
}

/// A row was pressed twice: the map shows the whole trip.
void JourneyPerspective::pick(const std::string& key) {
  const Traveller* person = m_view ? m_view->person(key) : nullptr;
  if (person == nullptr) return;
  shell().selection().set(m_view->personKind(), {key});
  constexpr double kAround = 400;  // metres
  geo::Box around{person->at.x, person->at.y, person->at.x, person->at.y};
  if (m_onMap->trip().lines().size() > 0) around.extend(m_onMap->trip().lines().extent());
  shell().canvas().showExtent(around.grown(kAround));
}

}  // namespace michi::mobility
