#include "plugins/mobility/desktop/scenario_desk.h"

#include <algorithm>

#include "ui/base/words.h"
#include "ui/session/changes.h"

namespace michi::mobility {
namespace {

using ui::words;

/// A document as it was and as it is; nothing: there is none.
class DocumentChange : public ui::StoreChange {
 public:
  DocumentChange(std::optional<store::Document> before, std::optional<store::Document> after)
      : m_before(std::move(before)), m_after(std::move(after)) {}

  QString title() const override {
    return words("the change of the scenario “%1”", (m_after ? m_after : m_before)->name);
  }
  bool isOfRegistry() const override { return false; }
  /// Versions grow with undo and redo too: what counts is that the content is as it was left.
  void write(ui::OpenWorkspace& open, bool forward) const override {
    replace(open.workspace, forward ? m_before : m_after, forward ? m_after : m_before);
  }

 private:
  static void replace(store::Workspace& workspace, const std::optional<store::Document>& from,
                      std::optional<store::Document> to) {
    const store::Document& any = from ? *from : *to;
    const auto now = workspace.document(any.kind, any.name);
    const bool isAsLeft = now.has_value() == from.has_value() && (!now || now->body == from->body);
    if (!isAsLeft) {
      throw Error(ErrorKind::Conflict,
                  text("Somebody else has changed “%1” meanwhile. Your change was not kept.", any.name), {},
                  text("Look at it as it is now, and repeat the change if it is still wanted."));
    }
    if (!to) return workspace.removeDocument(*now);
    to->version = now ? now->version : 0;
    workspace.saveDocument(*to);
  }

  std::optional<store::Document> m_before, m_after;
};

const store::Registry* placesIn(ui::OpenWorkspace& open) {
  return open.registry && open.registry->holds(store::Tier::Place) ? &*open.registry : nullptr;
}

}  // namespace

ScenarioDesk::ScenarioDesk(ui::Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &ui::Session::cityChanged, this, [this] {
    forgetResults();
    read();
  });
  connect(&session, &ui::Session::loginChanged, this, [this] {
    forgetResults();
    compute();
  });
  connect(&session, &ui::Session::closed, this, [this] {
    forgetResults();
    take({});
  });
  connect(&session.changes(), &ui::Changes::written, this, [this](const ui::Changes::Written& change) {
    if (dynamic_cast<const DocumentChange*>(change.get()) != nullptr) read();
  });
  connect(&session.jobs(), &ui::Jobs::changed, this, [this] {  // a cancelled job ends in silence
    const bool was = isBusy();
    if (!m_session.jobs().isRunning(m_reading)) m_reading = 0;
    if (!m_session.jobs().isRunning(m_computing)) m_computing = 0;
    if (was != isBusy()) emit busyChanged();
  });
  if (session.isOpen()) read();
}

// The list

const Scenario* ScenarioDesk::current() const {
  const auto found = std::find_if(m_scenarios.begin(), m_scenarios.end(),
                                  [this](const Scenario& one) { return one.name == m_current; });
  return found == m_scenarios.end() ? nullptr : &*found;
}

void ScenarioDesk::choose(const std::string& name) {
  m_current = name;
  emit changed();
}

void ScenarioDesk::read() {
  if (!m_session.isOpen()) return;
  m_session.run(
      {}, this,
      [](ui::OpenWorkspace& open, Progress&) {
        std::vector<std::string> warnings;
        return scenariosOf(open.workspace, warnings);
      },
      [this](std::vector<Scenario> scenarios) { take(std::move(scenarios)); },
      [this](const Error& error) { emit failed(error); });
}

void ScenarioDesk::take(std::vector<Scenario> scenarios) {
  m_scenarios = std::move(scenarios);
  std::erase_if(m_outcomes, [this](const auto& known) {
    return std::none_of(m_scenarios.begin(), m_scenarios.end(), [&](const Scenario& one) {
      return one.name == known.first && one.version == known.second.version;
    });
  });
  if (current() == nullptr) m_current = m_scenarios.empty() ? std::string() : m_scenarios.front().name;
  emit changed();
  compute();
}

void ScenarioDesk::create(const std::string& name, std::vector<Change> changes) {
  m_current = name;
  const Scenario made{name, {}, std::move(changes), {}, 0};
  write(nullptr, &made);
}

void ScenarioDesk::remove() {
  if (const Scenario* scenario = current()) write(scenario, nullptr);
}

void ScenarioDesk::add(Change change) {
  const Scenario* scenario = current();
  if (scenario == nullptr) return;
  Scenario changed = *scenario;
  addTo(changed, std::move(change));
  write(scenario, &changed);
}

void ScenarioDesk::takeAway(std::size_t index) {
  const Scenario* scenario = current();
  if (scenario == nullptr || index >= scenario->changes.size()) return;
  Scenario changed = *scenario;
  changed.changes.erase(changed.changes.begin() + static_cast<std::ptrdiff_t>(index));
  write(scenario, &changed);
}

void ScenarioDesk::write(const Scenario* before, const Scenario* after) {
  std::optional<store::Document> from;
  std::optional<Scenario> to;
  if (before != nullptr) from = documentOf(*before);
  if (after != nullptr) to = *after;
  m_session.changes().make(
      this,
      [from, to](ui::OpenWorkspace& open) -> ui::Changes::Written {
        std::optional<store::Document> document;
        if (to) {
          Scenario scenario = *to;
          scenario.base = baseOf(open.workspace);
          document = documentOf(scenario);
        }
        auto change = std::make_shared<const DocumentChange>(from, document);
        change->write(open, true);
        return change;
      },
      {}, [this](const Error& error) { emit failed(error); });
}

// What they do

void ScenarioDesk::ask(const StudyRequest& request) {
  m_request = request;
  forgetResults();
  compute();
}

void ScenarioDesk::setWatched(bool watched) {
  m_isWatched = watched;
  compute();
}

const ScenarioOutcome* ScenarioDesk::outcomeOf(const std::string& name) const {
  const auto found = m_outcomes.find(name);
  return found == m_outcomes.end() ? nullptr : &found->second.outcome;
}

std::vector<const ScenarioOutcome*> ScenarioDesk::outcomes() const {
  std::vector<const ScenarioOutcome*> all;
  for (const Scenario& scenario : m_scenarios) {
    if (const ScenarioOutcome* outcome = outcomeOf(scenario.name)) all.push_back(outcome);
  }
  return all;
}

void ScenarioDesk::forgetResults() {
  ++m_epoch;
  m_study.reset();
  m_outcomes.clear();
  m_session.jobs().cancel(m_reading);
  m_session.jobs().cancel(m_computing);
  m_reading = m_computing = 0;
  emit computed();
}

void ScenarioDesk::compute() {
  if (!m_isWatched || !m_session.isOpen() || isBusy()) return;
  m_study == nullptr ? readStudy() : tryMissing();
}

void ScenarioDesk::readStudy() {
  m_reading = m_session.run(
      words("Computing who can walk there"), this,
      [request = m_request, resources = m_session.resources()](ui::OpenWorkspace& open, Progress& progress) {
        return std::shared_ptr<const ScenarioStudy>(std::make_shared<const ScenarioStudy>(
            open.workspace, placesIn(open), request, resources, progress));
      },
      [this, epoch = m_epoch](std::shared_ptr<const ScenarioStudy> study) {
        if (epoch != m_epoch) return;
        m_reading = 0;
        m_study = std::move(study);
        emit computed();
        compute();
        emit busyChanged();
      },
      [this, epoch = m_epoch](const Error& error) {
        if (epoch != m_epoch) return;
        m_reading = 0;
        emit busyChanged();
        emit failed(error);
      });
  emit busyChanged();
}

/// Those that are not computed yet, all in one job.
void ScenarioDesk::tryMissing() {
  std::vector<Scenario> missing;
  for (const Scenario& scenario : m_scenarios) {
    if (!m_outcomes.contains(scenario.name)) missing.push_back(scenario);
  }
  if (missing.empty()) return;
  m_computing = m_session.jobs().start(
      words("Comparing scenarios"), this,
      [study = m_study, missing](Progress& progress) {
        std::vector<Known> known;
        for (const Scenario& scenario : missing) {
          progress.report(static_cast<double>(known.size()) / static_cast<double>(missing.size()));
          known.push_back({scenario.version, study->outcomeOf(scenario)});
        }
        return known;
      },
      [this, epoch = m_epoch](std::vector<Known> known) {
        if (epoch != m_epoch) return;
        m_computing = 0;
        for (Known& one : known) {
          const std::string name = one.outcome.name;
          m_outcomes.insert_or_assign(name, std::move(one));
        }
        take(std::move(m_scenarios));  // what was changed meanwhile is computed anew
        emit computed();
        emit busyChanged();
      },
      [this, epoch = m_epoch](const Error& error) {
        if (epoch != m_epoch) return;
        m_computing = 0;
        emit busyChanged();
        emit failed(error);
      });
  emit busyChanged();
}

}  // namespace michi::mobility
