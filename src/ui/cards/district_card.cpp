#include "ui/cards/district_card.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/cards/district_html.h"
#include "ui/shell/shell.h"

namespace michi::ui {
namespace {

struct Loaded {
  std::shared_ptr<const CardSource> source;
  std::shared_ptr<const CardLabels> labels;
  DistrictFacts facts;
};

/// What the lane tells: the runs, and the households where they are open.
struct FromLane {
  RunPart coverage, priority;
  std::optional<std::vector<std::pair<std::string, int>>> households;
};

/// Of the households where there is such a run, else of the need points.
RunPart newestPart(const store::Workspace& workspace, const store::Registry* registry, const char* kind,
                   const std::string& code) {
  if (registry != nullptr) {
    if (const auto run = registry->latestRun(kind)) return partOf(run, code);
  }
  RunPart part = partOf(workspace.latestRun(kind), code);
  part.isOfPoints = registry != nullptr;
  return part;
}

FromLane readLane(OpenWorkspace& open, const City& city, const std::string& resources,
                  const std::string& code, Progress& progress) {
  const store::Registry* registry = open.registryIfAny();
  if (registry != nullptr && !registry->holds(store::Tier::Place)) registry = nullptr;
  FromLane result;
  result.coverage = newestPart(open.workspace, registry, "coverage", code);
  progress.check();
  result.priority = newestPart(open.workspace, registry, "priority", code);
  progress.check();
  if (registry != nullptr)
    result.households = needsOf(plugin::householdsOf(*registry, resources).points, city, code);
  return result;
}

}  // namespace

struct DistrictCard::Content {
  DistrictFacts facts;
  RunPart coverage, priority;
};

DistrictCard::DistrictCard(Shell& shell, QWidget* parent)
    : QWidget(parent),
      m_shell(shell),
      m_stack(new QStackedWidget),
      m_empty(new QLabel),
      m_page(new QTextBrowser) {
  m_empty->setText(words("Pick a district on the map, in a table or in the search: its card stands here."));
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  m_empty->setMargin(3 * kGrid);
  m_page->setOpenLinks(false);
  m_page->setFrameShape(QFrame::NoFrame);
  m_page->document()->setDocumentMargin(2 * kGrid);
  m_page->setAccessibleName(words("District card"));
  m_stack->addWidget(m_empty);
  m_stack->addWidget(m_page);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
  connect(m_page, &QTextBrowser::anchorClicked, this, &DistrictCard::follow);
  connect(&shell.selection(), &Selection::changed, this, [this] {
    const Selection& selection = m_shell.selection();
    if (selection.kind() == "district" && selection.keys().size() == 1) show(selection.keys().front());
  });
  Session& session = shell.session();
  connect(&session, &Session::cityChanged, this, &DistrictCard::load);
  connect(&session, &Session::runSaved, this, &DistrictCard::load);
  connect(&session, &Session::householdsChanged, this, [this] {
    forget();
    load();
  });
  connect(&session, &Session::closed, this, [this] {
    m_city.reset();
    m_source.reset();
    show({});
  });
}

QString DistrictCard::text() const { return m_content ? m_page->toPlainText() : QString(); }

/// From the screen and from memory.
void DistrictCard::forget() {
  m_content.reset();
  m_page->clear();
  m_stack->setCurrentIndex(0);
}

void DistrictCard::show(const std::string& code) {
  if (code == m_code && m_content) return;
  m_code = code;
  if (code.empty()) return forget();
  load();
}

void DistrictCard::load() {
  Session& session = m_shell.session();
  if (m_code.empty() || !session.isOpen()) return;
  session.jobs().cancel(m_job);
  session.jobs().cancel(m_laneJob);
  const auto city = session.city();
  if (city != m_city) m_source.reset();
  m_city = city;
  m_job = session.jobs().start(
      words("District card"), this,
      [city, code = m_code, source = m_source, labels = m_labels,
       resources = session.resources()](Progress& progress) {
        Loaded loaded{source, labels, {}};
        if (!loaded.source)
          loaded.source = readCardSource(store::Workspace::open(city->file, store::Access::ReadOnly),
                                         QDate::currentDate().year());
        if (!loaded.labels) loaded.labels = readCardLabels(resources);
        loaded.facts = districtFacts(*city, *loaded.source, code, progress);
        return loaded;
      },
      [this, city](Loaded loaded) {
        if (city != m_city) return;
        m_source = std::move(loaded.source);
        m_labels = std::move(loaded.labels);
        if (loaded.facts.district.code == m_code) loadRegistry(loaded.facts);
      });
}

void DistrictCard::loadRegistry(const DistrictFacts& facts) {
  Session& session = m_shell.session();
  m_laneJob = session.run(
      {}, this,
      [city = m_city, resources = session.resources(), code = m_code](OpenWorkspace& open,
                                                                      Progress& progress) {
        return readLane(open, *city, resources, code, progress);
      },
      [this, facts](FromLane lane) {
        if (facts.district.code != m_code) return;
        const bool isOpen = m_shell.session().households() != nullptr;
        if (lane.households && !isOpen) return load();  // locked meanwhile
        m_content =
            std::make_shared<Content>(Content{facts, std::move(lane.coverage), std::move(lane.priority)});
        if (lane.households) {
          m_content->facts.needs = std::move(*lane.households);
          m_content->facts.areHouseholds = true;
        }
        write();
      });
}

void DistrictCard::write() {
  m_page->setHtml(districtHtml(m_content->facts, m_content->coverage, m_content->priority, *m_labels));
  m_stack->setCurrentIndex(1);
  emit shown();
}

void DistrictCard::follow(const QUrl& link) {
  const QString path = link.path(QUrl::FullyDecoded);
  const qsizetype slash = path.indexOf(u'/');
  if (!m_city || slash < 0) return;
  const std::string kind = path.left(slash).toStdString();
  const std::string key = path.mid(slash + 1).toStdString();
  const auto goTo = [&](const auto& places) {
    for (const auto& place : places) {
      if (place.key == key) m_shell.canvas().setView(m_shell.canvas().view().centredOn(place.position));
    }
  };
  if (kind == "facility") goTo(m_city->facilities);
  if (kind == "shelter") goTo(m_city->shelters);
  m_shell.selection().set(kind, {key});
}

void DistrictCard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_content) write();
}

}  // namespace michi::ui
