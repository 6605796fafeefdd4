#pragma once
// What questions about buses share in the desktop: panel, conditions, computing beside the window, reasons of
// what is picked. Results are kept until the city, the login or the conditions make them wrong.

#include <functional>
#include <memory>

#include "plugins/mobility/desktop/bus_conditions.h"
#include "plugins/mobility/desktop/legend.h"
#include "plugins/mobility/desktop/reason_box.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"
#include "ui/shell/task_panel.h"
#include "ui/tables/table_page.h"

class QPushButton;

namespace michi::mobility {

/// What a computation on the lane is given; `registry` where places are open.
struct Asked {
  const store::Workspace& workspace;
  const store::Registry* registry;
  const ui::City& city;
  const ui::Households* households;
  const std::string& resources;
};

class BusQuestion : public ui::Perspective {
  Q_OBJECT

 public:
  BusQuestion(ui::Shell& shell, const QString& question);
  ~BusQuestion() override;

  QIcon icon() const override;
  QWidget* panel() override { return m_panel; }
  std::vector<std::string> theme() const override;
  double pageShare() const override { return 0.36; }  // charts want some height
  void enter() override;
  void leave() override;

  QString reasons() const { return m_reasons->text(); }

 protected:
  virtual void compute() = 0;
  /// Of the one thing that is picked, of this kind; false: nothing is known of it, or (both empty) nothing is
  /// picked.
  virtual bool explain(const std::string& kind, const std::string& key) = 0;
  virtual void showOnMap(bool isVisible) = 0;
  virtual void clear() = 0;
  /// Code of the district that most people lack it in; empty: none, or nothing is computed.
  virtual std::string worst() const = 0;
  virtual ui::TablePage& peoplePage() const = 0;
  /// After a change of the data.
  virtual void dataChanged(const std::vector<store::TransitFeedInfo>& feeds);

  /// `work(const Asked&, Progress&)` on the lane gives a shared_ptr<const View>, which `take` is called with.
  template <class Work, class Take>
  void computeBeside(const QString& title, Work work, Take take) {
    ui::Session& session = m_shell.session();
    m_panel->setBusy(true);
    m_job = session.run(
        title, this,
        [work = std::move(work), city = session.city(), households = session.households(),
         resources = session.resources()](ui::OpenWorkspace& open, Progress& progress) {
          const store::Registry* registry =
              open.registry && open.registry->holds(store::Tier::Place) ? &*open.registry : nullptr;
          return work(Asked{open.workspace, registry, *city, households.get(), resources}, progress);
        },
        [this, take = std::move(take)](auto view) {
          m_panel->setBusy(false);
          if (view->areHouseholds && m_shell.session().households() == nullptr) return;  // locked meanwhile
          take(std::move(view));
          shown();
        },
        [this](const Error& error) {
          m_panel->setBusy(false);
          m_shell.showError(error);
        });
  }
  /// Whether all is there that is computed with; else it is said what is missing.
  bool isReady();
  void addWhere(std::initializer_list<QWidget*> details);
  void makeNextSteps();

  std::string nameOf(const std::string& district) const;
  /// "Point P12", "Household 3: 菅原 ハナ".
  std::string who(const std::string& key, bool isHousehold) const;
  ui::Shell& shell() const { return m_shell; }
  ui::TaskPanel& task() const { return *m_panel; }
  BusConditions& conditions() const { return *m_conditions; }
  ReasonBox& reasonBox() const { return *m_reasons; }
  bool isEntered() const { return m_isEntered; }

 private:
  void listen();
  void shown();
  void forget();
  void readFeeds();
  void askToCompute();
  QString missing() const;
  void showReasons();
  void nameWorst();
  void listPeople();

  ui::Shell& m_shell;
  ui::TaskPanel* m_panel;
  BusConditions* m_conditions;
  ReasonBox* m_reasons;
  QPushButton* m_toWorst = nullptr;
  QPushButton* m_toData = nullptr;
  std::uint64_t m_job = 0;
  bool m_isEntered = false;
  bool m_hasResult = false;
};

}  // namespace michi::mobility
