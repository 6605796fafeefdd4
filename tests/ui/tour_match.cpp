#include "ui/tour_match.h"

#include <QtTest>
#include <QtWidgets>

#include "plugins/mobility/desktop/agreement_form.h"
#include "plugins/mobility/desktop/match_perspective.h"
#include "plugins/mobility/desktop/support_form.h"
#include "ui/tables/table_model.h"

namespace michi::ui {
namespace {

using mobility::MatchPerspective;
using mobility::SupportList;

void showTable(QWidget* page) {
  for (QWidget* above = page; above != nullptr; above = above->parentWidget()) {
    if (auto* pages = qobject_cast<QTabWidget*>(above)) pages->setCurrentWidget(page);
  }
}

void rest(Tour& tour, const char* what) {
  tour.step(what, await([&] {
              return tour.window().canvas().isSharp() && tour.window().session().jobs().isIdle();
            }));
}

template <class Form>
void saveForm(Tour& tour, const char* name) {
  const QPointer<Form> form = tour.window().findChild<Form*>();
  tour.step(name, !form.isNull());
  if (!form) return;
  tour.save(*form, name);
  form->reject();
  tour.step("the form goes", await([&] { return !form; }));
}

void join(Tour& tour, MatchPerspective& match) {
  match.lists().takeIn(SupportList::Offers, tour.sample("support_offers.csv"));
  match.lists().takeIn(SupportList::Requests, tour.sample("support_requests.csv"));
  tour.step("the lists are there", await([&] {
              return !match.lists().book().offers.empty() && !match.lists().book().requests.empty();
            }));
  emit qobject_cast<TaskPanel*>(match.panel())->compute();
  tour.step("offers and districts are joined", await([&] { return !match.lines().empty(); }));
  rest(tour, "the lines are drawn");
}

}  // namespace

void tourMatch(Tour& tour, mobility::MobilityPerspective& mobility) {
  mobility.ask(QStringLiteral("match"));
  auto& match = mobility.question<MatchPerspective>();
  join(tour, match);
  tour.save(tour.window(), "match-result");
  const std::vector<Page> pages = match.pages();
  auto* unmet = qobject_cast<TablePage*>(pages[1].widget);
  showTable(unmet);
  emit unmet->activated(unmet->model().keyAt(0));
  rest(tour, "whom to ask is shown");
  tour.save(tour.window(), "match-unmet");
  showTable(pages[2].widget);
  tour.save(tour.window(), "match-offers");
  match.lists().edit(SupportList::Offers, match.lists().book().offers.front().key);
  saveForm<mobility::SupportForm>(tour, "match-offer-form");
  match.lists().edit(SupportList::Requests, match.lists().book().requests.front().key);
  saveForm<mobility::SupportForm>(tour, "match-request-form");
  for (const mobility::MatchLine& line : match.lines()) {
    if (line.kind != mobility::MatchLine::Kind::Proposed) continue;
    match.lists().record(mobility::termsOf(line));
    break;
  }
  saveForm<mobility::AgreementForm>(tour, "match-agreement-form");
  match.panel()->findChild<QPushButton*>(QStringLiteral("recordAll"))->click();
  tour.step("all are written down", await([&] { return match.lists().book().agreements.size() > 5; }));
  rest(tour, "the list of agreements is read");
  showTable(pages[4].widget);
  tour.save(tour.window(), "match-agreements");
  mobility.ask(QStringLiteral("coverage"));
}

}  // namespace michi::ui
