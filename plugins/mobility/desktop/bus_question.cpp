#include "plugins/mobility/desktop/bus_question.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/tables/table_model.h"

namespace michi::mobility {

using ui::q;
using ui::words;

BusQuestion::BusQuestion(ui::Shell& shell, const QString& question)
    : m_shell(shell),
      m_panel(new ui::TaskPanel(question, words("Compute"))),
      m_conditions(new BusConditions(this)),
      m_reasons(new ReasonBox) {
  connect(m_panel, &ui::TaskPanel::compute, this, &BusQuestion::compute);
  connect(m_panel, &ui::TaskPanel::cancel, this, [this] { m_shell.session().jobs().cancel(m_job); });
  connect(&m_shell.session().jobs(), &ui::Jobs::changed, this, [this] {  // a cancelled job ends in silence
    if (!m_shell.session().jobs().isRunning(m_job)) m_panel->setBusy(false);
  });
  connect(&m_shell.selection(), &ui::Selection::changed, this, &BusQuestion::showReasons);
  connect(m_reasons, &ReasonBox::peopleWanted, this, &BusQuestion::listPeople);
  listen();
}

BusQuestion::~BusQuestion() = default;

void BusQuestion::listen() {
  ui::Session& session = m_shell.session();
  connect(&session, &ui::Session::closed, this, &BusQuestion::forget);
  connect(&session, &ui::Session::loginChanged, this, &BusQuestion::forget);
  connect(&session, &ui::Session::cityChanged, this, &BusQuestion::readFeeds);
}

QIcon BusQuestion::icon() const { return ui::icon("mark-location"); }

std::vector<std::string> BusQuestion::theme() const {
  return {"ground", "former", "district", "road", "rail", "background_water", "transit_route", "note"};
}

void BusQuestion::enter() {
  m_isEntered = true;
  showOnMap(true);
  if (!m_conditions->hasFeeds()) readFeeds();
  showReasons();
}

void BusQuestion::leave() {
  m_isEntered = false;
  showOnMap(false);
}

void BusQuestion::addWhere(std::initializer_list<QWidget*> details) {
  for (QWidget* widget : details) {
    m_panel->details().addWidget(widget);
    widget->hide();
  }
  m_panel->details().addWidget(m_reasons);
  m_reasons->hide();
}

void BusQuestion::makeNextSteps() {
  m_toData = &m_panel->addNext(ui::icon("document-import"), words("To “Data”"));
  connect(m_toData, &QPushButton::clicked, this, [this] { m_shell.enter(QStringLiteral("data")); });
  m_toWorst = &m_panel->addNext(ui::icon("go-jump"), words("To the district with the most"));
  connect(m_toWorst, &QPushButton::clicked, this, [this] {
    if (!worst().empty()) m_shell.goToDistrict(worst());
  });
  nameWorst();
  askToCompute();
}

// What there is

/// Beside the window; they come with the city.
void BusQuestion::readFeeds() {
  ui::Session& session = m_shell.session();
  if (!session.isOpen()) return;
  session.run(
      {}, this, [](ui::OpenWorkspace& open, Progress&) { return open.workspace.transitFeeds(); },
      [this](const std::vector<store::TransitFeedInfo>& feeds) { dataChanged(feeds); });
}

void BusQuestion::dataChanged(const std::vector<store::TransitFeedInfo>& feeds) {
  m_conditions->setFeeds(feeds);
  if (!m_hasResult) askToCompute();
}

QString BusQuestion::missing() const {
  const auto city = m_shell.session().city();
  const auto has = [&](const char* layer) {
    const store::LayerInfo* info = city->layer(layer);
    return info != nullptr && info->count > 0;
  };
  QStringList kinds;
  if (!has("road")) kinds += q(plugin::kindTitle("roads"));
  if (!has("transit_stop")) kinds += q(plugin::kindTitle("transit"));
  if (!has("need_point") && !has("population_mesh") && !m_shell.session().households())
    kinds += words("points of need or population");
  return kinds.join(words(", "));
}

void BusQuestion::askToCompute() {
  const QString missing = m_shell.session().isOpen() ? this->missing() : QString();
  m_toData->setVisible(!missing.isEmpty());
  m_panel->showNothing(missing.isEmpty()
                           ? words("Choose the day and the timetables, then press “Compute”.")
                           : words("Not yet in the workspace: %1. Import it under “Data”; then this can be "
                                   "computed.",
                                   missing.toStdString()));
}

bool BusQuestion::isReady() {
  if (!m_shell.session().isOpen()) {
    m_panel->showNothing(words("Open a workspace first."));
    return false;
  }
  if (!missing().isEmpty()) {
    askToCompute();
    return false;
  }
  if (!m_conditions->isAnyFeedChosen()) {
    m_panel->showNothing(words("Choose at least one timetable."));
    return false;
  }
  return true;
}

// The result

void BusQuestion::shown() {
  m_hasResult = true;
  m_toData->hide();
  nameWorst();
  showReasons();
  m_panel->revealResult();
}

void BusQuestion::forget() {
  m_shell.session().jobs().cancel(m_job);
  m_hasResult = false;
  clear();
  m_reasons->clear();
  nameWorst();
  askToCompute();
}

void BusQuestion::nameWorst() {
  m_toWorst->setEnabled(!worst().empty());
  m_toWorst->setText(worst().empty() ? words("To the district with the most")
                                     : words("To the one with the most: %1", nameOf(worst())));
}

void BusQuestion::showReasons() {
  const ui::Selection& selection = m_shell.selection();
  if (!m_hasResult) return m_reasons->clear();
  const bool isOne = m_isEntered && selection.keys().size() == 1;
  if (!explain(isOne ? selection.kind() : "", isOne ? selection.keys().front() : ""))
    return m_reasons->clear();
  QTimer::singleShot(0, this, [this] {  // once it is laid out
    if (m_reasons->isVisible()) m_panel->ensureWidgetVisible(m_reasons, 0, ui::kGrid);
  });
}

std::string BusQuestion::nameOf(const std::string& district) const {
  const auto city = m_shell.session().city();
  if (!city) return district;
  for (const auto& one : city->districts.all()) {
    if (one.code == district) return one.name;
  }
  return district;
}

std::string BusQuestion::who(const std::string& key, bool isHousehold) const {
  if (!isHousehold) return text("Point %1", key);
  const auto households = m_shell.session().households();
  const auto* row = households ? households->find(std::atoll(key.c_str() + 1)) : nullptr;
  return row == nullptr || row->names.empty() ? text("Household %1", key.substr(1))
                                              : text("Household %1: %2", key.substr(1), row->names);
}

/// Those of the picked district, the worst first.
void BusQuestion::listPeople() {
  const ui::Selection& selection = m_shell.selection();
  if (selection.kind() != "district" || selection.keys().size() != 1) return;
  constexpr int kDistrictColumn = 1;
  ui::ColumnFilter filter;
  filter.among = QStringList{q(nameOf(selection.keys().front()))};
  ui::TablePage& page = peoplePage();
  page.model().setFilter(kDistrictColumn, filter);
  for (QWidget* above = &page; above != nullptr; above = above->parentWidget()) {
    if (auto* pages = qobject_cast<QTabWidget*>(above)) pages->setCurrentWidget(&page);
  }
}

}  // namespace michi::mobility
