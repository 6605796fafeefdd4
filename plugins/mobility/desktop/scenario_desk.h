#pragma once
// もしも on the desk: the workspace's scenarios, the one that is worked on, and what each of them does. A
// model without a window: every change is saved at once and can be undone.

#include <QObject>
#include <memory>

#include "plugins/mobility/scenario_answer.h"
#include "ui/session/session.h"

namespace michi::mobility {

class ScenarioDesk : public QObject {
  Q_OBJECT

 public:
  explicit ScenarioDesk(ui::Session& session, QObject* parent = nullptr);

  const std::vector<Scenario>& scenarios() const { return m_scenarios; }
  /// nullptr: there is none.
  const Scenario* current() const;
  void choose(const std::string& name);

  /// A new one with these changes, chosen from then on.
  void create(const std::string& name, std::vector<Change> changes = {});
  void remove();
  void add(Change change);
  void takeAway(std::size_t index);

  /// What is asked of each scenario; everything is computed anew, beside the window.
  void ask(const StudyRequest& request);
  const StudyRequest& request() const { return m_request; }
  /// The city as it is; nullptr until it has been read.
  std::shared_ptr<const ScenarioStudy> study() const { return m_study; }
  /// nullptr until it is computed.
  const ScenarioOutcome* outcomeOf(const std::string& name) const;
  /// In the order of scenarios(); those that are computed.
  std::vector<const ScenarioOutcome*> outcomes() const;
  bool isBusy() const { return m_reading != 0 || m_computing != 0; }
  /// Nothing is computed for a desk that nobody looks at.
  void setWatched(bool watched);

 signals:
  /// The list, or what the current one consists of.
  void changed();
  /// study() or an outcome.
  void computed();
  void busyChanged();
  void failed(const michi::Error& error);

 private:
  struct Known {
    std::uint64_t version = 0;
    ScenarioOutcome outcome;
  };
  void read();
  void take(std::vector<Scenario> scenarios);
  void write(const Scenario* before, const Scenario* after);
  void forgetResults();
  void compute();
  void readStudy();
  void tryMissing();

  ui::Session& m_session;
  std::vector<Scenario> m_scenarios;
  std::string m_current;
  StudyRequest m_request;
  std::shared_ptr<const ScenarioStudy> m_study;
  std::map<std::string, Known> m_outcomes;
  std::uint64_t m_reading = 0, m_computing = 0;  // jobs
  std::uint64_t m_epoch = 0;                     // counts what makes results void
  bool m_isWatched = false;
};

}  // namespace michi::mobility
