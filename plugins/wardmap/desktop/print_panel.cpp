#include "plugins/wardmap/desktop/print_panel.h"

#include <QtWidgets>

#include "plugins/wardmap/desktop/district_tree.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::wardmap {

using ui::words;

namespace {

const QString kMaker = QStringLiteral("print/maker");
const QString kFolder = QStringLiteral("print/folder");

QString usualFolder() {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QSettings().value(kFolder, QDir(documents).filePath(words("ward-maps"))).toString();
}

QString layoutTitle(const std::string& name) {
  return name == "ward-a3" ? words("Ward map, A3 landscape") : ui::q(name);
}

}  // namespace

PrintPanel::PrintPanel(ui::Shell& shell, PrintTask& task, QWidget* parent)
    : TaskPanel(words("Of which districts shall maps be printed?"), words("Print as PDF"), parent),
      m_shell(shell),
      m_task(task),
      m_districts(new DistrictTree),
      m_layout(new QComboBox),
      m_maker(new QLineEdit),
      m_handling(new QLineEdit),
      m_folder(new QLineEdit),
      m_handOut(new QGroupBox(words("To whom they are handed out"))),
      m_recipient(new QLineEdit),
      m_post(new QLineEdit),
      m_ground(new QComboBox),
      m_returnBy(new QLineEdit) {
  conditions().addRow(m_districts);
  makeSheet();
  makeHandOut();
  makeNext();
  connect(m_districts, &DistrictTree::changed, this, [this] { m_task.setDistricts(m_districts->chosen()); });
  connect(this, &TaskPanel::compute, this, [this] {
    takeOrder();
    if (m_task.isReady()) return m_task.print();
    m_shell.say(m_districts->chosen().empty()
                    ? words("Tick the districts first.")
                    : words("Say first to whom the maps are handed out, and on what ground."));
  });
  connect(this, &TaskPanel::cancel, &m_task, &PrintTask::cancel);
  connect(&m_task, &PrintTask::busyChanged, this, &PrintPanel::showBusy);
  connect(&m_task, &PrintTask::householdsChanged, this,
          [this] { m_handOut->setVisible(m_task.showsHouseholds()); });
  connect(&m_task, &PrintTask::warned, this, [this](const QString& words) { m_warning = words; });
  connect(&m_task, &PrintTask::printed, this, &PrintPanel::showPrinted);
  connect(&m_task, &PrintTask::failed, this, [this](const Error& error) { m_shell.showError(error); });
  connect(&m_shell.session(), &ui::Session::cityChanged, this, &PrintPanel::showCity);
  connect(&m_shell.session(), &ui::Session::closed, this, &PrintPanel::showCity);
  showNothing(
      words("Each district becomes one PDF in the folder. With an open ledger the maps show its households, "
            "and each "
            "copy gets a number."));
  showCity();
  takeOrder();
}

void PrintPanel::makeSheet() {
  for (const std::string& name : templates(m_shell.session().resources()))
    m_layout->addItem(layoutTitle(name), ui::q(name));
  m_layout->setToolTip(words("Templates lie in styles/layouts and can be changed with QGIS"));
  m_maker->setText(QSettings().value(kMaker).toString());
  m_maker->setPlaceholderText(words("Stands on the sheet, such as: Social Welfare Council"));
  m_handling->setPlaceholderText(words("Handle with care"));
  m_handling->setToolTip(words("How the sheet is to be handled, as printed on it"));
  m_folder->setText(usualFolder());
  m_folder->setAccessibleName(words("Folder for the PDFs"));
  auto* choose = new QToolButton;
  choose->setIcon(ui::icon("folder-open"));
  choose->setToolTip(words("Choose the folder"));
  choose->setAccessibleName(words("Choose the folder"));
  choose->setMinimumSize(ui::kControlHeight + 4, ui::kControlHeight + 4);
  connect(choose, &QToolButton::clicked, this, &PrintPanel::chooseFolder);
  auto* row = new QHBoxLayout;
  row->addWidget(m_folder, 1);
  row->addWidget(choose);
  conditions().addRow(words("Sheet"), m_layout);
  conditions().addRow(words("Folder"), row);
  moreConditions().addRow(words("Made by"), m_maker);
  moreConditions().addRow(words("Handling"), m_handling);
  connect(m_layout, &QComboBox::activated, this, &PrintPanel::takeOrder);
  for (QLineEdit* edit : {m_maker, m_handling, m_folder})
    connect(edit, &QLineEdit::editingFinished, this, &PrintPanel::takeOrder);
}

void PrintPanel::makeHandOut() {
  auto* form = new QFormLayout(m_handOut);
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  m_ground->addItem(words("Choose…"), QString());
  for (const char* ground : {"consent", "ordinance", "internal", "disaster"})
    m_ground->addItem(ui::q(plugin::groundTitle(ground)), QString::fromLatin1(ground));
  m_recipient->setPlaceholderText(words("Name, such as the welfare commissioner's"));
  m_returnBy->setPlaceholderText(words("such as 2027-03-31; may be empty"));
  form->addRow(words("Recipient"), m_recipient);
  form->addRow(words("Post"), m_post);
  form->addRow(words("Ground"), m_ground);
  form->addRow(words("Return by"), m_returnBy);
  m_handOut->setVisible(m_task.showsHouseholds());
  conditions().addRow(m_handOut);
  connect(m_ground, &QComboBox::activated, this, &PrintPanel::takeOrder);
  for (QLineEdit* edit : {m_recipient, m_post, m_returnBy})
    connect(edit, &QLineEdit::editingFinished, this, &PrintPanel::takeOrder);
  // Whom something was handed to is of the ledger too.
  connect(&m_shell.session(), &ui::Session::loginChanged, this, [this] {
    if (m_shell.session().login()) return;
    for (QLineEdit* edit : {m_recipient, m_post, m_returnBy}) edit->clear();
    m_ground->setCurrentIndex(0);
    takeOrder();
  });
}

void PrintPanel::makeNext() {
  m_open = &addNext(ui::icon("folder-open"), words("Open the folder"));
  m_open->setEnabled(false);
  connect(m_open, &QPushButton::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(ui::q(m_task.order().folder))); });
  connect(&addNext(ui::icon("x-office-document"), words("Mobility sheets")), &QPushButton::clicked, this,
          [this] { m_shell.enter(QStringLiteral("mobility/report")); });
}

void PrintPanel::chooseFolder() {
  const QString folder =
      QFileDialog::getExistingDirectory(this, words("Folder for the PDFs"), m_folder->text());
  if (folder.isEmpty()) return;
  m_folder->setText(folder);
  takeOrder();
}

void PrintPanel::takeOrder() {
  Order order;
  order.layout = m_layout->currentData().toString().toStdString();
  order.folder = m_folder->text().trimmed().toStdString();
  order.maker = m_maker->text().trimmed().toStdString();
  order.handling = m_handling->text().trimmed().toStdString();
  order.disclosure = {m_recipient->text().trimmed().toStdString(), m_post->text().trimmed().toStdString(),
                      m_ground->currentData().toString().toStdString(),
                      m_returnBy->text().trimmed().toStdString()};
  QSettings().setValue(kMaker, m_maker->text().trimmed());
  QSettings().setValue(kFolder, m_folder->text().trimmed());
  m_task.setOrder(order);
}

void PrintPanel::takeSelection() {
  const ui::Selection& selection = m_shell.selection();
  if (selection.kind() == "district" && !selection.isEmpty()) m_districts->choose(selection.keys());
}

void PrintPanel::showCity() {
  const auto& city = m_shell.session().city();
  m_districts->show(city ? city->districts.all() : std::span<const store::District>());
  m_task.setDistricts(m_districts->chosen());
}

void PrintPanel::showBusy() { setBusy(m_task.isBusy()); }

void PrintPanel::showPrinted(int sheets, std::int64_t copyNumber) {
  ui::Said said;
  said.sentences.push_back(text("%1 maps were printed as PDF.", sheets));
  said.sentences.push_back(text("They are in %1.", m_task.order().folder));
  if (copyNumber > 0)
    said.sentences.push_back(
        text("Copy number %1 was entered into the ledger of what was handed out.", copyNumber));
  if (!m_warning.isEmpty()) said.warnings.push_back(m_warning.toStdString());
  showResult(said);
  m_open->setEnabled(true);
}

}  // namespace michi::wardmap
