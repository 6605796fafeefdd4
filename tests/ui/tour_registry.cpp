#include "ui/tour_registry.h"

#include <QtTest>
#include <QtWidgets>

#include "seal/printed_key.h"
#include "ui/registry/audit_dialog.h"
#include "ui/registry/disaster_dialog.h"
#include "ui/registry/disclosure_dialog.h"
#include "ui/registry/duplicates_dialog.h"
#include "ui/registry/found_dialog.h"
#include "ui/registry/household_add.h"
#include "ui/registry/household_form.h"
#include "ui/registry/login_dialog.h"
#include "ui/registry/new_household_dialog.h"
#include "ui/registry/recovery_key.h"
#include "ui/registry/users_dialog.h"

namespace michi::ui {
namespace {

/// Shown over the window, grown to what it holds, pictured and closed.
template <class Dialog>
void picture(Tour& tour, Dialog* dialog, const char* name) {
  dialog->show();
  tour.step(name, await([&tour] { return tour.window().session().jobs().isIdle(); }));
  tour.save(*dialog, name);
  dialog->close();
}

void login(Tour& tour, const QString& user) {
  tour.window().session().unlock(user, seal::Secret("michishirube"), words("everyday support and visits"),
                                 [&tour](const Error& error) { tour.step(error.what(), false); });
  tour.step("the registry opens", await([&tour] { return tour.window().session().login().has_value(); }));
}

void begin(Tour& tour) {
  Session& session = tour.window().session();
  picture(tour, new FoundDialog(session, &tour.window()), "registry-begin");
  const auto key =
      std::make_shared<seal::Secret>(seal::printKey(seal::Secret("a key of the tour, 32 bytes long")));
  auto* shown = new RecoveryKeyDialog({q(session.city()->info.name), "kanri", {}, key}, &tour.window());
  shown->show();
  tour.save(*shown, "registry-key");
  shown->accept();
  picture(tour, new LoginDialog(session, &tour.window(), "tanaka"), "registry-login");
}

/// The same first person once more, as a second list would have them.
void addTwin(Tour& tour, registry::Household twin) {
  twin.members.resize(1);
  twin.members[0].phone = "0197-00-9999";
  twin.members[0].key.clear();
  twin.members[0].supports.clear();
  twin.key.clear();
  Session& session = tour.window().session();
  session.changes().make(
      nullptr,
      [twin, resources = session.resources()](OpenWorkspace& open) {
        return addHousehold(open, resources, twin);
      },
      {}, [&tour](const Error& error) { tour.step(error.what(), false); });
  tour.step("somebody is there twice", await([&session] { return session.jobs().isIdle(); }));
}

void household(Tour& tour) {
  Session& session = tour.window().session();
  const auto& rows = session.households()->rows;
  const auto several = std::find_if(rows.begin(), rows.end(),
                                    [](const HouseholdRow& row) { return row.people > 1 && row.position; });
  HouseholdForm form(session, &tour.window());
  form.openHousehold(several == rows.end() ? rows.front().id : several->id);
  tour.step("the form opens", await([&form] { return form.model().isOpen(); }));
  tour.save(form, "registry-form");
  auto* tabs = form.findChild<QTabWidget*>();
  form.model().set("/phone", "0197-00-1234");
  form.model().set("/members/0/doctor", "水沢病院");
  tour.step("the changes are kept", await([&session] { return session.jobs().isIdle(); }));
  tabs->setCurrentIndex(static_cast<int>(FormPage::Consents));
  tour.save(form, "registry-consents");
  tabs->setCurrentIndex(tabs->count() - 1);
  tour.save(form, "registry-history");
  const registry::Household twin = form.model().record().household;
  form.close();
  addTwin(tour, twin);
}

void disaster(Tour& tour) {
  Session& session = tour.window().session();
  auto* dialog = new DisasterDialog(session, &tour.window());
  dialog->show();
  const auto press = [&](const char* button, const QString& reason) {
    tour.step(button, await([&session] { return session.jobs().isIdle(); }));
    dialog->findChild<QLineEdit*>("reason")->setText(reason);
    dialog->findChild<QPushButton*>(QString::fromLatin1(button))->click();
  };
  press("open", QStringLiteral("大雨のため水沢地区に避難指示"));
  tour.step("disaster access is open", await([&session] { return session.login()->disaster.has_value(); }));
  tour.step("all is read", await([&session] { return session.jobs().isIdle(); }));
  tour.save(*dialog, "registry-disaster");
  tour.save(tour.window(), "registry-disaster-band");
  press("close", QStringLiteral("避難指示の解除"));
  tour.step("disaster access is closed", await([&session] { return !session.login()->disaster; }));
  dialog->close();
}

void administration(Tour& tour) {
  Session& session = tour.window().session();
  login(tour, QStringLiteral("kanri"));
  picture(tour, new UsersDialog(session, &tour.window()), "registry-users");
  disaster(tour);
  picture(tour, new AuditDialog(session, &tour.window()), "registry-audit");
  bool isEntered = false;
  session.run(
      {}, nullptr,
      [](OpenWorkspace& open, Progress&) {
        plugin::issue(open.unlocked(), {"水沢地区民生委員 千葉様", "民生委員", "consent", "2027-03-31"},
                      "地区図", "水沢第1行政区", "見学");
      },
      [&isEntered] { isEntered = true; });
  tour.step("something is handed out", await([&isEntered] { return isEntered; }));
  picture(tour, new DisclosureDialog(session, &tour.window()), "registry-disclosure");
  session.lock();
}

}  // namespace

void tourRegistry(Tour& tour) {
  begin(tour);
  login(tour, QStringLiteral("tanaka"));
  tour.step("the households are there",
            await([&tour] { return tour.window().session().households() != nullptr; }));
  tour.save(tour.window(), "registry-open");
  household(tour);
  picture(tour, new NewHouseholdDialog(tour.window().session(), &tour.window()), "registry-new");
  picture(tour, new DuplicatesDialog(tour.window().session(), &tour.window()), "registry-twice");
  tour.window().session().lock();
  administration(tour);
}

}  // namespace michi::ui
