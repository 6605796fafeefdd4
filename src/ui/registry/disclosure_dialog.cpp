#include "ui/registry/disclosure_dialog.h"

#include <QtWidgets>

#include "plugin/registry_view.h"

namespace michi::ui {
namespace {

QString stateOf(const plugin::Disclosure& one, const std::string& today) {
  if (!one.returned.empty())
    return one.outcome == "destroyed" ? words("destroyed on %1", one.returned)
                                      : words("returned on %1", one.returned);
  if (one.returnBy.empty()) return words("out");
  return one.returnBy < today ? words("OVERDUE since %1", one.returnBy) : words("out until %1", one.returnBy);
}

}  // namespace

DisclosureDialog::DisclosureDialog(Session& session, QWidget* parent)
    : RegistryDialog(session, words("Ledger of what was handed out"), parent) {
  resize(1080, 560);
  m_onlyOut = new QCheckBox(words("Only what is &not back yet"));
  m_onlyOut->setMinimumHeight(28);
  column().addWidget(m_onlyOut);
  addTable({words("No."), words("Handed out on"), words("To whom"), words("Post"), words("What"),
            words("Range"), words("Ground"), words("State")},
           words("Narrow down: a recipient, a district, a number"));
  QPushButton* issue = addButton("list-add", words("&Enter something handed out…"));
  m_returned = addButton("edit-undo", words("It came &back"));
  m_destroyed = addButton("edit-delete", words("It was &destroyed"));
  m_returned->setObjectName(QStringLiteral("returned"));
  finishButtons();
  connect(m_onlyOut, &QCheckBox::toggled, this, &DisclosureDialog::fill);
  connect(m_returned, &QPushButton::clicked, this, [this] { giveBack("returned"); });
  connect(m_destroyed, &QPushButton::clicked, this, [this] { giveBack("destroyed"); });
  connect(issue, &QPushButton::clicked, this, [this] {
    auto* dialog = new IssueDialog(this->session(), this);
    connect(dialog, &IssueDialog::issued, this, [this](std::int64_t number) {
      read();
      say(words("Entered as number %1. Write the number on what you hand out.", number));
    });
    dialog->open();
  });
  read();
}

void DisclosureDialog::read() {
  work(
      {}, [](OpenWorkspace& open, Progress&) { return plugin::disclosures(open.unlocked()); },
      [this](std::vector<plugin::Disclosure> all) {
        m_all = std::move(all);
        fill();
      });
}

void DisclosureDialog::fill() {
  const std::string today = japanese::isoDate(plugin::today());
  m_shown.clear();
  std::vector<QStringList> rows;
  std::set<int> overdue;
  for (auto one = m_all.rbegin(); one != m_all.rend(); ++one) {
    if (m_onlyOut->isChecked() && !one->returned.empty()) continue;
    if (one->returned.empty() && !one->returnBy.empty() && one->returnBy < today)
      overdue.insert(static_cast<int>(rows.size()));
    rows.push_back({QString::number(one->number), q(one->issued), q(one->recipient), q(one->post),
                    q(one->what), q(one->range), q(plugin::groundTitle(one->ground)), stateOf(*one, today)});
    m_shown.push_back(*one);
  }
  if (m_all.empty())
    say(words(
        "Nothing was handed out yet. Prints and lists that name persons are entered here by themselves."));
  table().show(std::move(rows), std::move(overdue));
}

void DisclosureDialog::rowChanged() {
  const int row = currentRow();
  const bool isOut = row >= 0 && static_cast<std::size_t>(row) < m_shown.size() &&
                     m_shown[static_cast<std::size_t>(row)].returned.empty();
  m_returned->setEnabled(isOut);
  m_destroyed->setEnabled(isOut);
}

void DisclosureDialog::giveBack(const std::string& outcome) {
  const int row = currentRow();
  if (row < 0) return;
  work(
      {},
      [number = m_shown.at(static_cast<std::size_t>(row)).number, outcome](OpenWorkspace& open, Progress&) {
        plugin::giveBack(open.unlocked(), number, outcome, {}, open.purpose);
        return number;
      },
      [this](std::int64_t number) {
        say(words("Number %1 is entered as back.", number));
        read();
      });
}

IssueDialog::IssueDialog(Session& session, QWidget* parent)
    : RegistryDialog(session, words("Enter something handed out"), parent) {
  setMinimumWidth(600);
  m_what = new QLineEdit(words("Map of a district with names"));
  m_range = new QLineEdit;
  m_recipient = new QLineEdit;
  m_post = new QLineEdit;
  m_returnBy = new QLineEdit;
  m_returnBy->setPlaceholderText(words("such as 2027-03-31; may stay empty"));
  m_range->setPlaceholderText(words("Which districts or households it shows"));
  m_ground = new QComboBox;
  for (const char* ground : {"consent", "ordinance", "internal", "disaster"})
    m_ground->addItem(q(plugin::groundTitle(ground)), QString::fromLatin1(ground));
  addForm({{words("&What"), m_what},
           {words("&Range"), m_range},
           {words("Recipient's &name"), m_recipient},
           {words("Recipient's &post"), m_post},
           {words("&Ground"), m_ground},
           {words("To be returned &by"), m_returnBy}});
  QPushButton* enter = addButton("dialog-ok", words("&Enter it"));
  enter->setDefault(true);
  finishButtons();
  connect(enter, &QPushButton::clicked, this, &IssueDialog::issue);
}

void IssueDialog::issue() {
  const auto text = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
  if (text(m_what).empty() || text(m_range).empty() || text(m_recipient).empty())
    return say(words("Write what it is, what it shows and who receives it."), true);
  const plugin::DisclosureOptions options{text(m_recipient), text(m_post),
                                          m_ground->currentData().toString().toStdString(), text(m_returnBy)};
  work(
      {},
      [options, what = text(m_what), range = text(m_range)](OpenWorkspace& open, Progress&) {
        return plugin::issue(open.unlocked(), options, what, range, open.purpose);
      },
      [this](std::int64_t number) {
        emit issued(number);
        close();
      });
}

}  // namespace michi::ui
