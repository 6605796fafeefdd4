#include "plugins/mobility/desktop/gap_perspective.h"

#include <QtWidgets>

#include "plugins/mobility/desktop/gap_reasons.h"
#include "ui/base/words.h"

namespace michi::mobility {

using ui::q;
using ui::words;

GapPerspective::GapPerspective(ui::Shell& shell)
    : BusQuestion(shell, words("Where is there no bus?")),
      m_onMap(new GapOnMap(shell, this)),
      m_within(new QComboBox),
      m_minTrips(new QSpinBox),
      m_before(new QComboBox),
      m_showStops(new QCheckBox(words("Show the stops"))),
      m_stopLegend(new Legend),
      m_legend(new Legend) {
  makeConditions();
  makeDetails();
  makePages();
  makeNextSteps();
}

QString GapPerspective::title() const { return words("Gaps of the bus"); }

void GapPerspective::makeConditions() {
  conditions().addDay(task().conditions());
  for (const auto& [value, title] :
       {std::pair{"300m", words("300 m")}, {"500m", words("500 m")}, {"1km", words("1 km")}})
    m_within->addItem(title, QString::fromLatin1(value));
  m_within->setCurrentIndex(1);
  m_within->setObjectName(QStringLiteral("within"));
  task().conditions().addRow(words("How far to the stop"), m_within);
  m_minTrips->setObjectName(QStringLiteral("minTrips"));
  m_minTrips->setRange(1, 100);
  m_minTrips->setValue(3);
  m_minTrips->setSuffix(words(" a day"));
  m_minTrips->setToolTip(words("Counted one way. Fewer buses than this are too few."));
  task().conditions().addRow(words("Buses at least"), m_minTrips);
  conditions().addFeeds(task().conditions());
  m_before->setObjectName(QStringLiteral("before"));
  constexpr int kLetters = 8;  // names of files may be long
  m_before->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_before->setMinimumContentsLength(kLetters);
  task().moreConditions().addRow(words("Compare with"), m_before);
  conditions().addWho(task().moreConditions());
}

void GapPerspective::makeDetails() {
  m_showStops->setObjectName(QStringLiteral("stops"));
  m_showStops->setChecked(true);
  connect(m_showStops, &QCheckBox::toggled, this, [this](bool areShown) {
    m_onMap->setStopsShown(areShown);
    m_stopLegend->setVisible(areShown);
  });
  connect(&m_onMap->people(), &PeopleOnMap::overviewChanged, this,
          [this] { m_legend->showOverview(m_onMap->people().isOverview()); });
  addWhere({m_legend, m_showStops, m_stopLegend});
}

void GapPerspective::makePages() {
  const auto table = [this](const QString& empty) {
    auto* page = new ui::TablePage(shell(), empty);
    connect(page, &ui::TablePage::activated, this, [this, page](const std::string& key) {
      pick(page == m_districts ? "district" : page == m_stops || page == m_stopChanges ? "stop" : "", key);
    });
    return page;
  };
  m_districts = table(words("Here stand the districts with those who have no bus, once it is computed."));
  m_worst = new ui::ChartPage(
      shell(), words("Here stand the districts with the most people without a bus, once it is computed."));
  m_days = new ui::ChartPage(
      shell(), words("Here stand weekdays, Saturdays and Sundays side by side, once it is computed."));
  m_people = table(words("Here stands everybody with their stop, once it is computed."));
  m_stops = table(words("Here stand the stops with their buses, once it is computed."));
  m_stopChanges =
      table(words("Here stand the stops that lost or gained, once you choose an older timetable "
                  "under “More conditions” and compute."));
  m_personChanges =
      table(words("Here stands who lost or gained, once you choose an older timetable under "
                  "“More conditions” and compute."));
}

std::vector<ui::Page> GapPerspective::pages() {
  return {{words("Districts"), m_districts},
          {words("Chart"), m_worst},
          {words("By day"), m_days},
          {words("List"), m_people},
          {words("Stops"), m_stops},
          {words("Changed stops"), m_stopChanges},
          {words("Changed for whom"), m_personChanges}};
}

void GapPerspective::dataChanged(const std::vector<store::TransitFeedInfo>& feeds) {
  const QString before = m_before->currentData().toString();
  m_before->clear();
  m_before->addItem(words("no comparison"), QString());
  for (const store::TransitFeedInfo& feed : feeds) m_before->addItem(q(feed.name), q(feed.name));
  m_before->setCurrentIndex(std::max(0, m_before->findData(before)));
  BusQuestion::dataChanged(feeds);
}

GapRequest GapPerspective::request() const {
  GapRequest wanted;
  wanted.feeds = conditions().feeds();
  wanted.before = m_before->currentData().toString().toStdString();
  wanted.day = conditions().day();
  wanted.within = m_within->currentData().toString().toStdString();
  wanted.minTrips = static_cast<unsigned>(m_minTrips->value());
  wanted.profile = conditions().profile();
  wanted.points = conditions().points();
  return wanted;
}

void GapPerspective::compute() {
  if (!isReady()) return;
  computeBeside(
      words("Looking for gaps of the bus"),
      [request = request()](const Asked& asked, Progress& progress) {
        const GapAnswer answer =
            computeGaps(asked.workspace, asked.registry, request, asked.resources, progress);
        return gapViewOf(answer, asked.city, asked.households);
      },
      [this](std::shared_ptr<const GapView> view) { show(std::move(view)); });
}

void GapPerspective::show(std::shared_ptr<const GapView> view) {
  m_view = std::move(view);
  task().showResult(m_view->said);
  m_onMap->show(m_view);
  m_legend->setClasses(m_onMap->people().points().classes(), m_onMap->people().districts().classes(), {});
  m_legend->showOverview(m_onMap->people().isOverview());
  m_stopLegend->setClasses(GapOnMap::stopClasses(), {}, {});
  m_legend->show();
  m_showStops->show();
  m_stopLegend->setVisible(m_showStops->isChecked());
  m_districts->setTable(m_view->districtTable);
  m_people->setTable(m_view->personTable);
  m_stops->setTable(m_view->stopTable);
  m_stopChanges->setTable(m_view->stopChangeTable);
  m_personChanges->setTable(m_view->personChangeTable);
  m_worst->setBars(m_view->worstBars);
  m_days->setBars(m_view->dayBars);
}

void GapPerspective::clear() {
  m_onMap->clear();
  m_view.reset();
  for (ui::TablePage* page : {m_districts, m_people, m_stops, m_stopChanges, m_personChanges})
    page->setTable(nullptr);
  m_worst->clear();
  m_days->clear();
  for (QWidget* widget : std::initializer_list<QWidget*>{m_legend, m_showStops, m_stopLegend}) widget->hide();
}

bool GapPerspective::explain(const std::string& kind, const std::string& key) {
  m_onMap->clearLine();
  if (kind == "district") {
    reasonBox().show(gapReasonsOfDistrict(*m_view, key, nameOf(key)), true);
    return true;
  }
  if (const GapStop* stop = kind == "stop" ? m_view->stop(key) : nullptr) {
    reasonBox().show(reasonsOfStop(*m_view, *stop), false);
    return true;
  }
  const GapPerson* person = kind == m_view->personKind() ? m_view->person(key) : nullptr;
  if (person == nullptr) return false;
  reasonBox().show(gapReasonsOfPerson(*m_view, *person, who(key, m_view->areHouseholds)), false);
  const std::int64_t stop = person->best < 0 ? person->nearest : person->best;
  if (stop >= 0) m_onMap->showLine(person->at, m_view->stops[static_cast<std::size_t>(stop)].position);
  return true;
}

/// A row was pressed twice: the map goes there. An empty kind: one of those who were counted.
void GapPerspective::pick(const std::string& kind, const std::string& key) {
  if (!m_view) return;
  if (kind == "district") return shell().goToDistrict(key);
  constexpr double kAround = 400;  // metres
  const GapStop* stop = kind == "stop" ? m_view->stop(key) : nullptr;
  const GapPerson* person = kind.empty() ? m_view->person(key) : nullptr;
  if (stop == nullptr && person == nullptr) return;
  shell().selection().set(stop != nullptr ? "stop" : m_view->personKind(), {key});
  const geo::Point at = stop != nullptr ? stop->position : person->at;
  geo::Box around{at.x, at.y, at.x, at.y};
  if (m_onMap->line().lines().size() > 0) around.extend(m_onMap->line().lines().extent());
  shell().canvas().showExtent(around.grown(kAround));
}

}  // namespace michi::mobility
