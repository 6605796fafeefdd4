#include "plugins/mobility/desktop/report_perspective.h"

#include <QtWidgets>

#include "catalog/facility_kinds.h"
#include "plugin/disclosure.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {

using ui::q;
using ui::words;

namespace {

constexpr const char* kReportMaker = "print/maker";  // the same who prints the ward maps
constexpr const char* kCity = "city";
constexpr const char* kAllDistricts = "all";

bool isPdfChosen(const QComboBox& format) { return format.currentData().toString() == QLatin1String("pdf"); }

}  // namespace

ReportPerspective::ReportPerspective(ui::Shell& shell)
    : m_shell(shell),
      m_task(shell.session()),
      m_panel(new ui::TaskPanel(words("What stands on the sheet of a district, or of the whole city?"),
                                words("Make the sheet"))),
      m_what(new QComboBox),
      m_main(new QComboBox),
      m_within(new QComboBox),
      m_level(new QComboBox),
      m_format(new QComboBox),
      m_maker(new QLineEdit),
      m_handOut(new QWidget),
      m_recipient(new QLineEdit),
      m_ground(new QComboBox) {
  makeConditions();
  makeHandOut();
  m_open = &m_panel->addNext(ui::icon("document-open"), words("Open the file"));
  m_open->setEnabled(false);
  connect(m_open, &QPushButton::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
  connect(m_panel, &ui::TaskPanel::compute, this, &ReportPerspective::askForFile);
  connect(m_panel, &ui::TaskPanel::cancel, this, [this] { m_task.cancel(); });
  connect(&m_task, &ReportTask::busyChanged, this, [this] { m_panel->setBusy(m_task.isBusy()); });
  connect(&m_task, &ReportTask::failed, this, [this](const Error& error) { m_shell.showError(error); });
  connect(&m_task, &ReportTask::written, this, &ReportPerspective::showWritten);
  connect(&m_shell.session(), &ui::Session::cityChanged, this, &ReportPerspective::fill);
  connect(&m_shell.session(), &ui::Session::closed, this, &ReportPerspective::fill);
  connect(&m_shell.session(), &ui::Session::loginChanged, this, &ReportPerspective::showHandOut);
  connect(&m_shell.session(), &ui::Session::householdsChanged, this, &ReportPerspective::showHandOut);
  m_panel->showNothing(
      words("Choose a district or the city. The sheet holds the map, the numbers, the nearest places, "
            "buses and the way to the clinic and back."));
  fill();
  showHandOut();
}

QString ReportPerspective::title() const { return words("Sheets and summary"); }
QIcon ReportPerspective::icon() const { return ui::icon("document-print"); }

std::vector<std::string> ReportPerspective::theme() const {
  return {"ground", "former", "district", "road", "background_water", "facility_shop", "facility_medical"};
}

void ReportPerspective::makeConditions() {
  for (const auto& [value, title] : {std::pair{"300m", words("300 m")},
                                     {"500m", words("500 m")},
                                     {"1km", words("1 km")},
                                     {"10min", words("10 minutes")},
                                     {"15min", words("15 minutes")}})
    m_within->addItem(title, QString::fromLatin1(value));
  m_within->setCurrentIndex(1);
  m_level->addItem(words("For everybody"), QStringLiteral("public"));
  m_level->addItem(words("For our own use"), QStringLiteral("internal"));
  m_level->setToolTip(
      words("For everybody: few people are kept back. For our own use: all numbers and points."));
  m_format->addItem(words("Paper (PDF)"), QStringLiteral("pdf"));
  m_format->addItem(words("Table (Excel)"), QStringLiteral("xlsx"));
  m_maker->setText(QSettings().value(QLatin1String(kReportMaker)).toString());
  m_maker->setPlaceholderText(words("Stands on the sheet, such as: Social Welfare Council"));
  for (const auto& [box, name, title] : {std::tuple{m_what, "what", words("Of what")},
                                         {m_main, "main", words("Where to")},
                                         {m_within, "within", words("How far along the road")},
                                         {m_level, "level", words("For whom")},
                                         {m_format, "format", words("As what")}}) {
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_panel->conditions().addRow(title, box);
  }
  m_panel->moreConditions().addRow(words("Made by"), m_maker);
  connect(m_level, &QComboBox::currentIndexChanged, this, &ReportPerspective::showHandOut);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ReportPerspective::showHandOut);
  connect(m_what, &QComboBox::currentIndexChanged, this, &ReportPerspective::showHandOut);
}

/// Where households stand on the map: to whom it goes, for the ledger of what was handed out.
void ReportPerspective::makeHandOut() {
  auto* form = new QFormLayout(m_handOut);
  form->setContentsMargins(0, 0, 0, 0);
  m_recipient->setObjectName(QStringLiteral("recipient"));
  m_ground->setObjectName(QStringLiteral("ground"));
  m_recipient->setPlaceholderText(words("Name, such as the welfare commissioner's"));
  m_ground->addItem(words("Choose…"), QString());
  for (const char* ground : {"consent", "ordinance", "internal", "disaster"})
    m_ground->addItem(q(plugin::groundTitle(ground)), QString::fromLatin1(ground));
  form->addRow(words("Recipient"), m_recipient);
  form->addRow(words("Ground"), m_ground);
  m_panel->conditions().addRow(m_handOut);
}

/// The city's districts and the kinds of which it has at least one place.
void ReportPerspective::fill() {
  const QString chosen = m_what->currentData().toString();
  m_what->clear();
  m_main->clear();
  if (!m_shell.session().isOpen()) return;
  const auto& city = *m_shell.session().city();
  m_what->addItem(words("The whole city (summary and tables)"), QString::fromLatin1(kCity));
  m_what->addItem(words("All districts, a sheet each"), QString::fromLatin1(kAllDistricts));
  for (const store::District& district : city.districts.all())
    m_what->addItem(q(district.name), q(district.code));
  m_what->setCurrentIndex(std::max(0, m_what->findData(chosen)));
  const auto known =
      catalog::FacilityKinds::read(m_shell.session().resources() + "/data/rules/facility_kinds.toml");
  for (const auto& kind : known.all()) {
    const auto counted = known.expand(kind.key);
    if (std::any_of(city.facilities.begin(), city.facilities.end(), [&](const store::Facility& one) {
          return std::find(counted.begin(), counted.end(), one.kind) != counted.end();
        }))
      m_main->addItem(q(inUserLanguage(kind.labelJa, kind.labelEn)), q(kind.key));
  }
}

void ReportPerspective::enter() {
  const ui::Selection& selection = m_shell.selection();
  if (selection.isEmpty() && m_what->count() > 0) m_what->setCurrentIndex(0);  // the city
  if (selection.kind() != "district" || selection.keys().size() != 1) return;
  const int index = m_what->findData(q(selection.keys().front()));
  if (index >= 0) m_what->setCurrentIndex(index);
}

bool ReportPerspective::showsHouseholds() const {
  return m_shell.session().households() && m_level->currentData().toString() == QLatin1String("internal") &&
         isPdfChosen(*m_format) && m_what->currentData().toString() != QLatin1String(kCity);
}

void ReportPerspective::showHandOut() {
  if (!m_shell.session().login()) {  // whom something is handed to is of the ledger too
    m_recipient->clear();
    m_ground->setCurrentIndex(0);
  }
  m_handOut->setVisible(showsHouseholds());
}

ReportOrder ReportPerspective::order(const QString& file) const {
  ReportOrder order;
  const QString what = m_what->currentData().toString();
  order.hasCity = what == QLatin1String(kCity);
  if (!order.hasCity) order.districts = what.toStdString();
  const std::string main = m_main->currentData().toString().toStdString();
  order.request.to = main;
  for (const char* other : {"shop", "clinic"}) {
    if (main != other && m_main->findData(QString::fromLatin1(other)) >= 0)
      order.request.to.append(",").append(other);
  }
  order.request.within = m_within->currentData().toString().toStdString();
  order.request.level = reportLevel(m_level->currentData().toString().toStdString());
  order.maker = m_maker->text().trimmed().toStdString();
  if (showsHouseholds()) {
    order.disclosure.recipient = m_recipient->text().trimmed().toStdString();
    order.disclosure.ground = m_ground->currentData().toString().toStdString();
  }
  order.output = file.toStdString();
  return order;
}

QString ReportPerspective::usualName() const {
  const bool isCity = m_what->currentData().toString() == QLatin1String(kCity);
  const QString name =
      isCity ? words("Summary of mobility support") : words("Mobility sheet") + u'_' + m_what->currentText();
  return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
      .filePath(name + u'.' + m_format->currentData().toString());
}

/// In a window beside the work: nothing stands still while it is open.
void ReportPerspective::askForFile() {
  if (!m_shell.session().isOpen()) return m_panel->showNothing(words("Open a workspace first."));
  QSettings().setValue(QLatin1String(kReportMaker), m_maker->text().trimmed());
  auto* dialog = new QFileDialog(m_shell.window(), words("Write the sheet to"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(m_format->currentData().toString());
  dialog->setNameFilter(isPdfChosen(*m_format) ? QStringLiteral("PDF (*.pdf)")
                                               : QStringLiteral("Excel (*.xlsx)"));
  dialog->setDirectory(QFileInfo(usualName()).absolutePath());
  dialog->selectFile(QFileInfo(usualName()).fileName());
  connect(dialog, &QFileDialog::fileSelected, this, &ReportPerspective::make);
  dialog->open();
}

void ReportPerspective::showWritten(const QString& file, std::int64_t copyNumber,
                                    const std::vector<std::string>& warnings) {
  m_file = file;
  m_open->setEnabled(true);
  ui::Said said;
  said.sentences.push_back(text("The sheet was written: %1", QFileInfo(file).fileName().toStdString()));
  if (copyNumber > 0)
    said.sentences.push_back(
        text("Copy number %1 was entered into the ledger of what was handed out.", copyNumber));
  said.warnings = warnings;
  m_panel->showResult(said);
}

}  // namespace michi::mobility
