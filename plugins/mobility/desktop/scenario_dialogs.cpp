#include "plugins/mobility/desktop/scenario_dialogs.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

/// A form with OK and Cancel below; `ok` is for switching it off.
class FormDialog : public QDialog {
 public:
  FormDialog(const QString& title, QWidget* parent) : QDialog(parent), m_form(new QFormLayout(this)) {
    setWindowTitle(title);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  }
  QFormLayout& form() { return *m_form; }
  QPushButton& ok() { return *m_buttons->button(QDialogButtonBox::Ok); }
  bool ask() {
    m_form->addRow(m_buttons);
    return exec() == QDialog::Accepted;
  }

 private:
  QFormLayout* m_form;
  QDialogButtonBox* m_buttons;
};

/// Seven boxes in a row; Monday and Thursday at first.
class DayBoxes : public QWidget {
 public:
  DayBoxes() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (int day = 0; day < 7; ++day) {
      auto* box = new QCheckBox(q(weekdayWords(static_cast<Weekdays>(1U << static_cast<unsigned>(day)))));
      box->setChecked(day == 0 || day == 3);
      row->addWidget(box);
      m_boxes.push_back(box);
    }
  }
  Weekdays days() const {
    unsigned days = 0;
    for (std::size_t day = 0; day < m_boxes.size(); ++day) days |= m_boxes[day]->isChecked() ? 1U << day : 0U;
    return static_cast<Weekdays>(days);
  }
  template <class Changed>
  void whenChanged(Changed changed) {
    for (QCheckBox* box : m_boxes) QObject::connect(box, &QCheckBox::toggled, this, changed);
  }

 private:
  std::vector<QCheckBox*> m_boxes;
};

}  // namespace

std::optional<Change> askForFacility(QWidget* parent,
                                     const std::vector<std::pair<std::string, QString>>& kinds,
                                     bool isMobile) {
  FormDialog dialog(isMobile ? words("A mobile shop") : words("A new place"), parent);
  auto* kind = new QComboBox;
  for (const auto& [key, title] : kinds) kind->addItem(title, q(key));
  auto* name = new QLineEdit(isMobile ? words("Mobile shop") : QString());
  auto* days = new DayBoxes;
  dialog.form().addRow(isMobile ? words("Counts as") : words("Kind of place"), kind);
  dialog.form().addRow(words("Name"), name);
  if (isMobile) {
    dialog.form().addRow(words("Comes on"), days);
    days->whenChanged([&] { dialog.ok().setEnabled(days->days() != 0); });
  } else {
    delete std::exchange(days, nullptr);
  }
  dialog.form().addRow(new QLabel(words("Then click on the map where it is to be.")));
  if (!dialog.ask()) return std::nullopt;
  Change change{isMobile ? Change::Kind::MobileShop : Change::Kind::AddFacility};
  change.facility = kind->currentData().toString().toStdString();
  change.name = name->text().trimmed().toStdString();
  if (isMobile) change.weekdays = days->days();
  return change;
}

std::optional<Change> askForRouteChange(QWidget* parent, const std::vector<store::TransitFeed>& feeds) {
  FormDialog dialog(words("A bus route"), parent);
  auto* route = new QComboBox;
  route->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  route->setMinimumContentsLength(30);
  std::vector<std::pair<std::string, std::string>> keys;
  for (const auto& feed : feeds) {
    for (const auto& one : feed.routes) {
      const std::string& name = one.longName.empty() ? one.shortName : one.longName;
      route->addItem(QStringLiteral("%1 — %2").arg(q(name.empty() ? one.id : name), q(feed.name)));
      keys.emplace_back(feed.name, one.id);
    }
  }
  auto* how = new QComboBox;
  how->addItem(words("It ends"), 0);
  for (const int every : {2, 3, 4}) how->addItem(words("One of %1 buses stays", every), every);
  dialog.form().addRow(words("Route"), route);
  dialog.form().addRow(words("What happens"), how);
  dialog.ok().setEnabled(!keys.empty());
  if (!dialog.ask()) return std::nullopt;
  const auto& [feed, key] = keys[static_cast<std::size_t>(route->currentIndex())];
  const int every = how->currentData().toInt();
  Change change{every == 0 ? Change::Kind::DropRoute : Change::Kind::ThinRoute, key, feed};
  if (every > 0) change.keepEvery = every;
  return change;
}

}  // namespace michi::mobility
