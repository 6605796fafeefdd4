// ui_tour WORKSPACE FOLDER: clicks through the real window with a copy of the sample and saves a picture of
// each step. Exit 1 when a step does not come to its end.

#include <QtTest>
#include <QtWidgets>
#include <iostream>

#include "apps/language.h"
#include "base/error.h"
#include "base/text.h"
#include "catalog/resources.h"
#include "plugins/data/desktop/data_perspective.h"
#include "plugins/wardmap/desktop/wardmap_perspective.h"
#include "ui/await.h"
#include "ui/base/preferences.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_dialog.h"

namespace michi::ui {
namespace {

class Tour {
 public:
  Tour(QString workspace, QString folder)
      : m_workspace(std::move(workspace)),
        m_folder(std::move(folder)),
        m_programs(QApplication::applicationDirPath().toStdString()),
        m_resources(catalog::findResources(m_programs)),
        m_window(m_resources, m_programs) {
    auto print = std::make_unique<wardmap::WardmapPerspective>(m_window);
    auto data = std::make_unique<data::DataPerspective>(m_window);
    m_print = print.get();
    m_data = data.get();
    m_window.add(std::move(print));
    m_window.add(std::move(data));
    m_window.resize(1280, 800);
  }

  bool run() {
    m_window.begin({});
    m_window.show();
    start();
    settings();
    m_window.session().open(m_workspace);
    step("the workspace opens",
         await([this] { return m_window.session().isOpen() && m_window.canvas().isSharp(); }));
    takeIn();
    upkeep();
    print();
    help();
    persons();
    return m_isGood;
  }

 private:
  void step(const char* what, bool isGood) {
    if (!isGood) std::cerr << "not so: " << what << "\n";
    m_isGood = m_isGood && isGood;
  }
  void save(QWidget& widget, const char* name) {
    QTest::qWait(300);  // until what has just been shown is laid out and painted
    step(name,
         widget.grab().save(QDir(m_folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png"))));
  }
  QString sample(const char* name) const {
    return QString::fromStdString(m_resources) + QStringLiteral("/data/sample/") + QString::fromLatin1(name);
  }
  void enter(const QString& perspective) {
    m_window.enter(perspective);
    step("the map is drawn", await([this] { return m_window.canvas().isSharp(); }));
  }

  void start() { save(m_window, "start"); }

  void settings() {
    SettingsDialog dialog(&m_window);
    dialog.show();
    save(dialog, "settings");
  }

  void takeIn() {
    enter(QStringLiteral("data"));
    save(m_window, "data-sources");
    data::ImportTask& task = m_data->importTask();
    task.setKind("points");
    task.addFiles({sample("need_points.csv")});
    step("the file is looked at", await([&] { return task.preview().has_value(); }));
    save(m_window, "data-file");
    task.setKind("facilities");
    task.addFiles({sample("032158_hospital.csv")});
    step("another file is looked at", await([&] { return task.preview().has_value(); }));
    task.tryOut();
    step("a trial ends", await([&] { return task.outcome().has_value(); }));
    save(m_window, "data-trial");
  }

  void upkeep() {
    auto* tabs = qobject_cast<QTabWidget*>(m_data->panel());
    tabs->setCurrentIndex(1);
    bool isChecked = false;
    QObject::connect(&m_data->upkeep(), &data::Upkeep::done,
                     [&](const QString&, const QStringList&) { isChecked = true; });
    m_data->upkeep().check();
    step("the check ends", await([&] { return isChecked; }));
    save(m_window, "data-check");
    tabs->setCurrentIndex(2);
    save(m_window, "data-export");
  }

  void print() {
    m_window.selection().set("district", {m_window.session().city()->districts.all().front().code});
    enter(QStringLiteral("wardmap"));
    step("the sheet is previewed", await([this] { return !m_print->task().preview().isNull(); }));
    save(m_window, "print");
  }

  void help() {
    HelpWindow window(m_resources);
    window.open(QStringLiteral("data"));
    save(window, "help");
  }

  void unlock() {
    m_window.session().unlock(QStringLiteral("tanaka"), seal::Secret("michishirube"), QStringLiteral("見学"),
                              [this](const Error& error) { step(error.what(), false); });
    step("the ledger opens", await([this] { return m_window.session().households() != nullptr; }));
  }

  /// With the ledger open; what shows persons goes when it is locked.
  void persons() {
    unlock();
    enter(QStringLiteral("data"));
    data::ImportTask& task = m_data->importTask();
    QObject::connect(&task, &data::ImportTask::failed,
                     [this](const Error& error) { step(error.what(), false); });
    qobject_cast<QTabWidget*>(m_data->panel())->setCurrentIndex(0);
    task.setKind("ledger");
    task.addFiles({sample("ledger_next.csv")});
    step("the list is looked at", await([&] { return task.preview().has_value(); }));
    task.tryOut();
    step("the list is tried", await([&] { return task.outcome().has_value(); }));
    step("persons are counted",
         task.outcome() && task.outcome()->persons && task.outcome()->persons->unchanged > 0);
    save(m_window, "data-ledger");
    m_window.session().lock();
    step("locked, nothing of the list is left", !task.preview() && !task.outcome());
    save(m_window, "data-locked");
  }

  QString m_workspace, m_folder;
  std::string m_programs, m_resources;
  MainWindow m_window;
  wardmap::WardmapPerspective* m_print = nullptr;
  data::DataPerspective* m_data = nullptr;
  bool m_isGood = true;
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
    return michi::ui::Tour(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])).run() ? 0 : 1;
  } catch (const michi::Error& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
