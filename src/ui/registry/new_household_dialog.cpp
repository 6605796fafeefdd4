#include "ui/registry/new_household_dialog.h"

#include <QtWidgets>

#include "japanese/date.h"
#include "plugin/registry_view.h"
#include "ui/base/look.h"
#include "ui/registry/household_add.h"

namespace michi::ui {
namespace {

QLineEdit* named(const char* name, const QString& hint = {}) {
  auto* line = new QLineEdit;
  line->setObjectName(QString::fromLatin1(name));
  line->setPlaceholderText(hint);
  return line;
}

std::string written(const QLineEdit& line) { return line.text().trimmed().toStdString(); }

}  // namespace

NewHouseholdDialog::NewHouseholdDialog(Session& session, QWidget* parent)
    : RegistryDialog(session, words("A new household"), parent),
      m_codes(catalog::Codes::read(session.resources() + "/data/rules")) {
  setMinimumWidth(560);
  m_name = named("name", words("of the head of the household"));
  m_kana = named("kana");
  m_birth = named("birth", words("such as 昭和20年1月1日"));
  m_address = named("address", words("such as 奥州市水沢横町1-2"));
  m_phone = named("phone");
  m_list = new QComboBox;
  m_list->setObjectName(QStringLiteral("list"));
  m_consent = new QComboBox;
  m_consent->setObjectName(QStringLiteral("consent"));
  fillLists();
  addForm({{words("&Name"), m_name},
           {words("&Reading"), m_kana},
           {words("&Date of birth"), m_birth},
           {words("&Address"), m_address},
           {words("&Telephone"), m_phone},
           {words("&List"), m_list},
           {words("A&greed to be known"), m_consent}});
  auto* next = new QLabel(
      words("The place on the map is found by the address. Where it is not, the pin can be set by hand. "
            "Everything else is written in the form, which opens next."));
  next->setWordWrap(true);
  column().addWidget(next);
  m_ok = addButton("list-add", words("Add this &household"));
  m_ok->setObjectName(QStringLiteral("ok"));
  m_ok->setDefault(true);
  finishButtons();
  connect(m_ok, &QPushButton::clicked, this, &NewHouseholdDialog::add);
}

/// The council's own lists first: their people agreed when they came onto them.
void NewHouseholdDialog::fillLists() {
  for (const bool isCouncils : {true, false})
    for (const catalog::Code& code : m_codes.registries.all())
      if (code.isCouncils == isCouncils) m_list->addItem(q(code.title()), q(code.id));
  m_consent->addItem(words("not asked yet"), QString());
  for (const catalog::Code& code : m_codes.consentState.all())
    m_consent->addItem(q(code.title()), q(code.id));
}

registry::Household NewHouseholdDialog::household() const {
  registry::Household one;
  one.address = written(*m_address);
  one.phone = written(*m_phone);
  registry::Member& member = one.members.emplace_back();
  member.name = written(*m_name);
  member.kana = written(*m_kana);
  member.relation = "head";
  member.registries = {m_list->currentData().toString().toStdString()};
  const std::string state = m_consent->currentData().toString().toStdString();
  if (!state.empty()) member.consents[0] = {state, japanese::isoDate(plugin::today()), {}};
  return one;
}

void NewHouseholdDialog::add() {
  registry::Household one = household();
  if (one.members[0].name.empty()) return say(words("Write the name of one person at least."), true);
  if (const std::string birth = written(*m_birth); !birth.empty()) {
    const auto date = japanese::parseDate(birth);
    if (!date.isGood() || !date.value.isKnown())
      return say(words("“%1” is no date. Write it like 昭和20年1月1日 or 1945-01-01.", birth), true);
    one.members[0].birth = japanese::isoDate(date.value);
  }
  m_ok->setEnabled(false);  // once only
  session().changes().make(
      this,
      [one = std::move(one), resources = session().resources()](OpenWorkspace& open) {
        return addHousehold(open, resources, one);
      },
      [this](const Changes::Written& change) {
        emit added(static_cast<const HouseholdPresence&>(*change).id());
        close();
      },
      [this](const Error& error) {
        m_ok->setEnabled(true);
        say(error);
      });
}

}  // namespace michi::ui
