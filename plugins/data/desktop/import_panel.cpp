#include "plugins/data/desktop/import_panel.h"

#include <QtWidgets>

#include "catalog/codes.h"
#include "catalog/ledger_preset.h"
#include "japanese/date.h"
#include "plugins/data/desktop/import_kinds.h"
#include "ui/base/look.h"
#include "ui/base/paragraph.h"
#include "ui/base/words.h"

namespace michi::data {

using ui::words;

namespace {

const QString kLastFolder = QStringLiteral("import/folder");

QString lastFolder() {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QSettings().value(kLastFolder, documents).toString();
}

QPushButton* button(const char* iconName, const QString& verb, const QString& tip) {
  auto* result = new QPushButton(ui::icon(iconName), verb);
  result->setToolTip(tip);
  result->setAutoDefault(false);
  return result;
}

}  // namespace

ImportPanel::ImportPanel(ui::Shell& shell, ImportTask& task, QWidget* parent)
    : TaskPanel(words("What shall be taken in?"), words("Try it (nothing is changed yet)"), parent),
      m_shell(shell),
      m_task(task) {
  setAcceptDrops(true);
  makeConditions();
  makeMoreConditions();
  makeNext();
  connect(this, &TaskPanel::compute, &m_task, &ImportTask::tryOut);
  connect(this, &TaskPanel::cancel, &m_task, &ImportTask::cancel);
  connect(&m_task, &ImportTask::inputChanged, this, &ImportPanel::showInput);
  connect(&m_task, &ImportTask::outcomeChanged, this, &ImportPanel::showOutcome);
  connect(&m_task, &ImportTask::busyChanged, this, &ImportPanel::showBusy);
  connect(&m_task, &ImportTask::failed, this, [this](const Error& error) { m_shell.showError(error); });
  showInput();
  showOutcome();
}

void ImportPanel::makeConditions() {
  m_kind = new QComboBox;
  for (const ImportKind& kind : importKinds()) m_kind->addItem(kind.title, ui::q(kind.id));
  m_kind->setAccessibleName(words("What to take in"));
  m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connect(m_kind, &QComboBox::currentIndexChanged, this,
          [this] { m_task.setKind(m_kind->currentData().toString().toStdString()); });
  conditions().addRow(words("What"), m_kind);
  m_hint = new ui::Paragraph;
  m_hint->setForegroundRole(QPalette::PlaceholderText);
  conditions().addRow(m_hint);
  m_login =
      button("object-unlocked", words("Log in…"), words("Lists of persons are taken in with the keys only"));
  connect(m_login, &QPushButton::clicked, this, [this] { m_shell.login(); });
  conditions().addRow(m_login);
  m_files = new QListWidget;
  m_files->setAccessibleName(words("Files"));
  m_files->setToolTip(words("Files can also be dropped here"));
  m_files->setMaximumHeight(8 * ui::kGrid);
  m_files->setTextElideMode(Qt::ElideMiddle);
  conditions().addRow(m_files);
  auto* choose =
      button("document-open", words("Choose files…"), words("CSV, Excel, Shapefile, GeoJSON, zip …"));
  auto* folder = button("folder-open", words("Folder…"), words("All files of a folder"));
  auto* clear = button("edit-clear", words("Clear"), words("Choose anew"));
  connect(choose, &QPushButton::clicked, this, &ImportPanel::chooseFiles);
  connect(folder, &QPushButton::clicked, this, &ImportPanel::chooseFolder);
  connect(clear, &QPushButton::clicked, &m_task, &ImportTask::clearFiles);
  conditions().addRow(choose);
  auto* row = new QHBoxLayout;
  row->addWidget(folder);
  row->addWidget(clear);
  conditions().addRow(row);
}

void ImportPanel::makeMoreConditions() {
  auto* encoding = new QComboBox;
  encoding->addItem(words("Found by itself"), QString());
  encoding->addItem(words("Shift_JIS (CP932)"), QStringLiteral("cp932"));
  encoding->addItem(QStringLiteral("UTF-8"), QStringLiteral("utf-8"));
  encoding->setToolTip(words("When letters of the file look garbled"));
  connect(encoding, &QComboBox::currentIndexChanged, this,
          [this, encoding] { m_task.setEncoding(encoding->currentData().toString()); });
  moreConditions().addRow(words("Encoding"), encoding);
  m_crs = new QLineEdit;
  m_crs->setPlaceholderText(QStringLiteral("EPSG:6668"));
  m_crs->setToolTip(words("Only for files that do not say in which coordinates they are"));
  connect(m_crs, &QLineEdit::editingFinished, this, [this] { m_task.setCrs(m_crs->text()); });
  moreConditions().addRow(words("Coordinates"), m_crs);
  m_preset = new QComboBox;
  m_preset->setToolTip(words("Which software or city the list of persons is from"));
  connect(m_preset, &QComboBox::currentIndexChanged, this,
          [this] { m_task.setPreset(m_preset->currentData().toString()); });
  moreConditions().addRow(words("Kind of list"), m_preset);
  m_asOf = new QLineEdit;
  m_asOf->setPlaceholderText(words("as the list says"));
  m_asOf->setToolTip(words("The day on which the ages in the list were true, such as 2025-04-01"));
  connect(m_asOf, &QLineEdit::editingFinished, this, [this] {
    const auto day = japanese::parseDate(m_asOf->text().toStdString());
    const bool isGood = day.isGood() && day.value.isWhole();
    m_task.setAsOf(isGood ? ui::q(japanese::isoDate(day.value)) : QString());
    if (!isGood) m_asOf->clear();
  });
  moreConditions().addRow(words("Ages as of"), m_asOf);
}

void ImportPanel::makeNext() {
  m_takeIn = &addNext(ui::icon("document-import"), words("Take it in"));
  m_takeIn->setToolTip(words("Changes the workspace; a list of persons has to be tried first"));
  connect(m_takeIn, &QPushButton::clicked, this, &ImportPanel::takeIn);
}

void ImportPanel::chooseFiles() {
  const QStringList files = QFileDialog::getOpenFileNames(this, words("Choose files"), lastFolder());
  if (files.isEmpty()) return;
  QSettings().setValue(kLastFolder, QFileInfo(files.first()).absolutePath());
  m_task.addFiles(files);
}

void ImportPanel::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, words("Choose a folder"), lastFolder());
  if (!folder.isEmpty()) m_task.addFiles({folder});
}

void ImportPanel::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ImportPanel::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls()) {
    if (url.isLocalFile()) files.append(url.toLocalFile());
  }
  if (!files.isEmpty()) m_task.addFiles(files);
}

void ImportPanel::showInput() {
  const ImportKind& kind = importKind(m_task.kind());
  m_kind->setCurrentIndex(m_kind->findData(ui::q(kind.id)));
  m_hint->say(kind.files);
  m_files->clear();
  for (const QString& file : m_task.files()) {
    auto* item = new QListWidgetItem(QFileInfo(file).fileName(), m_files);
    item->setToolTip(file);
  }
  m_login->setVisible(kind.isOfPersons && !m_task.mayRead());
  m_preset->setEnabled(kind.isOfPersons);
  m_asOf->setEnabled(kind.isOfPersons);
  m_crs->setEnabled(!kind.isOfPersons);
  if (m_preset->count() == 0 && kind.isOfPersons) {
    const QSignalBlocker quiet(m_preset);
    m_preset->addItem(words("Found by its columns"), QString());
    const std::string rules = m_shell.session().resources() + "/data/rules";
    for (const auto& preset : catalog::readLedgerPresets(rules, catalog::Codes::read(rules)))
      m_preset->addItem(ui::q(preset.title()), ui::q(preset.name));
  }
  showBusy();
}

void ImportPanel::showOutcome() {
  if (!m_task.outcome()) {
    showNothing(words(
        "After a trial it says here how many rows are new, changed or cannot be used. Until you take it in, "
        "the workspace stays as it is."));
  } else {
    const QStringList lines = inWords(*m_task.outcome()).split(u'\n');
    ui::Said said;
    for (const QString& line : lines) said.sentences.push_back(line.toStdString());
    said.warnings = m_task.outcome()->warnings;
    showResult(said);
  }
  showBusy();
}

void ImportPanel::showBusy() {
  setBusy(m_task.isBusy());
  const bool wasTried = m_task.outcome() && m_task.outcome()->isTrial;
  m_takeIn->setEnabled(m_task.isReady() && (wasTried || (!m_task.isOfPersons() && !m_task.outcome())));
  for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_files})
    widget->setEnabled(!m_task.isBusy());
}

bool ImportPanel::isSure() {
  if (!m_task.isOfPersons()) return true;
  QMessageBox box(QMessageBox::Question, words("Take it in"),
                  words("Shall this list be taken into the registry of households?"), QMessageBox::NoButton,
                  this);
  const auto* yes = box.addButton(words("Take it in"), QMessageBox::AcceptRole);
  box.addButton(words("Cancel"), QMessageBox::RejectRole);
  box.exec();
  return box.clickedButton() == yes;
}

void ImportPanel::takeIn() {
  if (isSure()) m_task.takeIn();
}

}  // namespace michi::data
