// ui_tour WORKSPACE FOLDER: clicks through the real window with a copy of the sample and saves a picture of
// each step. Exit 1 when a step does not come to its end.

#include "ui/tour.h"

#include <QtTest>
#include <QtWidgets>
#include <iostream>

#include "apps/language.h"
#include "base/text.h"
#include "plugins/data/desktop/data_perspective.h"
#include "plugins/mobility/desktop/mobility_perspective.h"
#include "plugins/wardmap/desktop/wardmap_perspective.h"
#include "ui/base/preferences.h"
#include "ui/shell/help_window.h"
#include "ui/shell/settings_dialog.h"
#include "ui/tour_evacuation.h"
#include "ui/tour_match.h"
#include "ui/tour_mobility.h"
#include "ui/tour_registry.h"

namespace michi::ui {
namespace {

class WholeTour : public Tour {
 public:
  WholeTour(QString workspace, QString folder)
      : Tour(std::move(workspace), std::move(folder)),
        m_mobility(add<mobility::MobilityPerspective>()),
        m_evacuation(add<evacuation::PriorityPerspective>()),
        m_print(add<wardmap::WardmapPerspective>()),
        m_data(add<data::DataPerspective>()) {}

  bool run() {
    window().begin({});
    window().show();
    start();
    settings();
    window().session().open(workspace());
    step("the workspace opens",
         await([this] { return window().session().isOpen() && window().canvas().isSharp(); }));
    tourMobility(*this, m_mobility.question<mobility::CoveragePerspective>());
    tourScenario(*this, m_mobility.question<mobility::ScenarioPerspective>());
    tourSites(*this, m_mobility.question<mobility::SitePerspective>());
    tourMatch(*this, m_mobility);
    tourBuses(*this, m_mobility);
    tourEvacuation(*this, m_evacuation, m_print);
    takeIn();
    upkeep();
    print();
    help();
    persons();
    tourRegistry(*this);
    return isGood();
  }

 private:
  void start() { save(window(), "start"); }

  void settings() {
    SettingsDialog dialog(&window());
    dialog.show();
    save(dialog, "settings");
  }

  void takeIn() {
    enter(QStringLiteral("data"));
    save(window(), "data-sources");
    data::ImportTask& task = m_data.importTask();
    task.setKind("points");
    task.addFiles({sample("need_points.csv")});
    step("the file is looked at", await([&] { return task.preview().has_value(); }));
    save(window(), "data-file");
    task.setKind("facilities");
    task.addFiles({sample("032158_hospital.csv")});
    step("another file is looked at", await([&] { return task.preview().has_value(); }));
    task.tryOut();
    step("a trial ends", await([&] { return task.outcome().has_value(); }));
    save(window(), "data-trial");
  }

  void upkeep() {
    auto* tabs = qobject_cast<QTabWidget*>(m_data.panel());
    tabs->setCurrentIndex(1);
    bool isChecked = false;
    QObject::connect(&m_data.upkeep(), &data::Upkeep::done,
                     [&](const QString&, const QStringList&) { isChecked = true; });
    m_data.upkeep().check();
    step("the check ends", await([&] { return isChecked; }));
    save(window(), "data-check");
    tabs->setCurrentIndex(2);
    save(window(), "data-export");
  }

  void print() {
    window().selection().set("district", {window().session().city()->districts.all().front().code});
    enter(QStringLiteral("wardmap"));
    step("the sheet is previewed", await([this] { return !m_print.task().preview().isNull(); }));
    save(window(), "print");
  }

  void help() {
    HelpWindow guide(resources());
    guide.open(QStringLiteral("data"));
    step("the chapter is shown", await([&] { return !guide.shownText().isEmpty(); }));
    save(guide, "help");
  }

  /// With the ledger open; what shows persons goes when it is locked.
  void persons() {
    unlock();
    enter(QStringLiteral("data"));
    data::ImportTask& task = m_data.importTask();
    QObject::connect(&task, &data::ImportTask::failed,
                     [this](const Error& error) { step(error.what(), false); });
    qobject_cast<QTabWidget*>(m_data.panel())->setCurrentIndex(0);
    task.setKind("ledger");
    task.addFiles({sample("ledger_next.csv")});
    step("the list is looked at", await([&] { return task.preview().has_value(); }));
    task.tryOut();
    step("the list is tried", await([&] { return task.outcome().has_value(); }));
    step("persons are counted",
         task.outcome() && task.outcome()->persons && task.outcome()->persons->unchanged > 0);
    save(window(), "data-ledger");
    window().session().lock();
    step("locked, nothing of the list is left", !task.preview() && !task.outcome());
    save(window(), "data-locked");
  }

  mobility::MobilityPerspective& m_mobility;
  evacuation::PriorityPerspective& m_evacuation;
  wardmap::WardmapPerspective& m_print;
  data::DataPerspective& m_data;
};

}  // namespace
}  // namespace michi::ui

int main(int argc, char** argv) {
  QStandardPaths::setTestModeEnabled(true);
  QApplication application(argc, argv);
  if (argc != 3) {
    std::cerr << "ui_tour WORKSPACE FOLDER\n";
    return 2;
  }
  const QTemporaryDir settings;
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
  QApplication::setOrganizationName(QStringLiteral("Michishirube"));
  QApplication::setApplicationName(QStringLiteral("michi-workstation"));
  if (michi::apps::loadJapanese()) {
    michi::installPrintTranslator(michi::apps::toJapanese);
    michi::installTranslator(michi::apps::toJapanese);
  }
  michi::ui::preferences().set([] {
    michi::ui::Preferences one;
    one.scheme = michi::ui::Scheme::Light;
    return one;
  }());
  michi::ui::preferences().apply();
  try {
    return michi::ui::WholeTour(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])).run() ? 0
                                                                                                        : 1;
  } catch (const michi::Error& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
