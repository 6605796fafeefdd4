#include "ui/tour_evacuation.h"

#include <QtTest>
#include <QtWidgets>

#include "ui/base/words.h"
#include "ui/charts/chart_page.h"
#include "ui/registry/household_form.h"
#include "ui/session/changes.h"
#include "ui/tables/hand_out_dialog.h"
#include "ui/tables/table_export.h"
#include "ui/tables/table_model.h"

namespace michi::ui {
namespace {

using evacuation::PriorityPerspective;

class EvacuationTour {
 public:
  EvacuationTour(Tour& tour, PriorityPerspective& evacuation, wardmap::WardmapPerspective& print)
      : m_tour(tour), m_evacuation(evacuation), m_print(print), m_window(tour.window()) {}

  void run() {
    m_tour.unlock();
    m_tour.enter(QStringLiteral("evacuation"));
    m_tour.save(m_window, "evacuation-begin");
    rank();
    firstTen();
    why();
    edit();
    chart();
    handOut();
    sheet();
    lock();
  }

 private:
  void press(const QString& words) {
    for (auto* button : m_window.findChildren<QPushButton*>()) {
      if (button->isVisible() && button->text() == words) return button->click();
    }
    m_tour.step("a button is there", false);
  }
  void openPage(QWidget* page) {
    for (auto* tabs : m_window.findChildren<QTabWidget*>()) {
      if (tabs->indexOf(page) >= 0) tabs->setCurrentWidget(page);
    }
  }
  bool isQuiet() {
    return await([this] { return m_window.session().jobs().isIdle() && m_window.canvas().isSharp(); });
  }
  template <class Dialog>
  Dialog* dialog() {
    Dialog* found = nullptr;
    m_tour.step("a dialog opens", await([&] {
                  for (QWidget* widget : QApplication::allWidgets()) {
                    if (auto* one = qobject_cast<Dialog*>(widget); one != nullptr && one->isVisible())
                      found = one;
                  }
                  return found != nullptr;
                }));
    return found;
  }
  const evacuation::Why& first() { return m_evacuation.view().rows.front(); }

  void rank() {
    press(words("Compute"));
    m_tour.step("the ranking is computed", isQuiet() && !m_evacuation.view().rows.empty());
    m_tour.save(m_window, "evacuation-result");
  }

  void firstTen() {
    press(words("The ten to help first"));
    m_tour.step("ten are picked", isQuiet() && m_window.selection().keys().size() == 10);
    m_tour.save(m_window, "evacuation-ten");
  }

  void why() {
    emit m_evacuation.ranking().activated(first().key);
    m_tour.step("the way is drawn",
                await([this] { return !m_evacuation.way().line().empty(); }) && isQuiet());
    qobject_cast<TaskPanel*>(m_evacuation.panel())
        ->ensureWidgetVisible(m_window.findChild<evacuation::WhyBox*>());
    m_tour.save(m_window, "evacuation-why");
  }

  /// How well the first can move, and back.
  void edit() {
    press(words("Open this household"));
    auto* form = dialog<HouseholdForm>();
    if (form == nullptr) return;
    m_tour.step("the form is filled", await([form] { return form->model().isOpen(); }) && isQuiet());
    const auto before = form->model().value("/members/0/mobility");
    form->model().set("/members/0/mobility", before == "bedridden" ? "wheelchair" : "bedridden");
    m_tour.step("the edit is kept", isQuiet() && m_window.session().changes().stack().canUndo());
    m_tour.step("the list says that it is older",
                await([this] { return m_evacuation.view().said.isStale; }) && isQuiet());
    m_tour.save(*form, "evacuation-edit");
    form->close();
    m_tour.save(m_window, "evacuation-stale");
    m_window.session().changes().stack().undo();
    m_tour.step("it is undone", isQuiet() && m_window.session().changes().stack().canRedo());
    press(words("Compute"));
    m_tour.step("it is ranked anew", isQuiet() && !m_evacuation.view().said.isStale);
  }

  void chart() {
    openPage(&m_evacuation.chart());
    m_evacuation.chart().choose(0);
    m_tour.step("the map is drawn", isQuiet());
    m_tour.save(m_window, "evacuation-chart");
    openPage(&m_evacuation.districts());
    m_tour.save(m_window, "evacuation-districts");
  }

  void handOut() {
    openPage(&m_evacuation.ranking());
    m_evacuation.ranking().exportTo(TableFormat::Xlsx);
    auto* to = dialog<HandOutDialog>();
    if (to == nullptr) return;
    const auto fields = to->findChildren<QLineEdit*>();
    for (auto* field : fields) {
      if (field->accessibleName() == words("Recipient")) field->setText(QStringLiteral("水沢地区民生委員"));
      if (field->accessibleName() == words("Purpose")) field->setText(QStringLiteral("大雨の前の声かけ"));
    }
    m_tour.save(*to, "evacuation-handout");
    to->accept();
    auto* where = dialog<QFileDialog>();
    if (where == nullptr) return;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("優先度.xlsx"));
    where->setDirectory(folder.path());
    where->selectFile(file);
    QMetaObject::invokeMethod(where, "accept");
    m_tour.step("the list is written", await([&] { return QFileInfo(file).size() > 0; }) && isQuiet());
  }

  void sheet() {
    m_window.selection().set("district", {m_evacuation.chart().bars().bars.front().keys.front()});
    m_tour.enter(QStringLiteral("wardmap"));
    m_tour.step("the sheet is previewed", await([this] { return !m_print.task().preview().isNull(); }));
    m_tour.step("with the households", m_print.task().showsHouseholds());
    m_tour.save(m_window, "evacuation-print");
  }

  void lock() {
    m_tour.enter(QStringLiteral("evacuation"));
    m_window.session().lock();
    m_tour.step("locked, nothing of the households is left",
                m_evacuation.view().rows.empty() && m_evacuation.points().size() == 0 &&
                    !m_evacuation.way().place() && m_evacuation.ranking().model().rowCount() == 0);
    m_tour.step("the map is drawn", isQuiet());
    m_tour.save(m_window, "evacuation-locked");
  }

  Tour& m_tour;
  PriorityPerspective& m_evacuation;
  wardmap::WardmapPerspective& m_print;
  MainWindow& m_window;
};

}  // namespace

void tourEvacuation(Tour& tour, PriorityPerspective& evacuation, wardmap::WardmapPerspective& print) {
  EvacuationTour(tour, evacuation, print).run();
}

}  // namespace michi::ui
