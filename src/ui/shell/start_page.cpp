#include "ui/shell/start_page.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/paragraph.h"
#include "ui/base/words.h"
#include "ui/shell/new_workspace_dialog.h"

namespace michi::ui {
namespace {

constexpr int kRecent = 8;
const QString kSetting = QStringLiteral("workspaces/recent");

QLabel* faint(const QString& words) {
  auto* label = new Paragraph(words);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

void empty(QLayout& layout) {
  while (QLayoutItem* item = layout.takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
}

}  // namespace

QStringList recentWorkspaces() { return QSettings().value(kSetting).toStringList(); }

void rememberWorkspace(const QString& file) {
  QStringList files = recentWorkspaces();
  files.removeAll(file);
  files.prepend(file);
  QSettings().setValue(kSetting, files.mid(0, kRecent));
}

QString sampleWorkspace(const std::string& resources) {
  const QString given = qEnvironmentVariable("MICHI_SAMPLE");
  if (!given.isEmpty()) return QFileInfo::exists(given) ? given : QString();
  const QDir root(q(resources));
  for (const char* place : {"build/sample/oshu.michi", "sample/oshu.michi"}) {
    QString file = root.filePath(QString::fromLatin1(place));
    if (QFileInfo::exists(file)) return file;
  }
  return {};
}

QString copyOfSample(const QString& sample, const QString& folder) {
  QString copy = QDir(folder).filePath(words("sample-city") + QStringLiteral(".michi"));
  if (QFileInfo::exists(copy)) return copy;
  // Under another name first: half a copy must not be taken for the sample the next time.
  const QString part = copy + QStringLiteral(".part");
  QFile::remove(part);
  if (!QDir().mkpath(folder) || !QFile::copy(sample, part) || !QFile::rename(part, copy))
    throw Error(ErrorKind::Io, text("The sample could not be copied."), copy.toStdString(),
                text("Is there room on the disk, and may you write there?"));
  QFile::setPermissions(copy, QFile::permissions(copy) | QFileDevice::WriteOwner);
  return copy;
}

StartPage::StartPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_recent(new QVBoxLayout) {
  setAutoFillBackground(true);
  auto* inner = new QWidget;
  inner->setMaximumWidth(90 * kGrid);
  auto* column = new QVBoxLayout(inner);
  column->setSpacing(kGrid);
  auto* title = new QLabel(words("Michishirube"));
  QFont large = headingFont();
  large.setPointSizeF(kHeadingSize * 1.8);
  title->setFont(large);
  column->addWidget(title);
  column->addWidget(faint(
      words("Who cannot walk to a shop, whom to help first in an evacuation: on the map of your city.")));
  column->addSpacing(2 * kGrid);
  m_sample = choice(
      *column, "globe", words("Open the sample city"),
      words(
          "An invented city to try everything out; nothing in it is real. It is copied to your documents "
          "first. Its "
          "households open for the users kanri (administrator), tanaka (caseworker) and sato (planner), the "
          "passphrase of each is michishirube."));
  connect(m_sample, &QPushButton::clicked, this, &StartPage::openSample);
  auto* open = choice(
      *column, "document-open", words("Open a workspace…"),
      words("A workspace is one file (.michi) that holds a city: its map, its data and its sealed ledger."));
  connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
  auto* make = choice(
      *column, "document-new", words("Make a new workspace…"),
      words("For your own city: give it a name and its plane, then take in data in the perspective Data."));
  connect(make, &QPushButton::clicked, this, &StartPage::makeNew);
  auto* heading = new QLabel(words("Opened lately"));
  heading->setFont(headingFont());
  column->addSpacing(kGrid);
  column->addWidget(heading);
  column->addLayout(m_recent);
  column->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  auto* centred = new QWidget;
  auto* row = new QHBoxLayout(centred);
  row->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 2 * kGrid);
  row->addStretch(1);
  row->addWidget(inner, 4);
  row->addStretch(1);
  scroll->setWidget(centred);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(scroll);
  refresh();
}

QPushButton* StartPage::choice(QVBoxLayout& column, const char* iconName, const QString& verb,
                               const QString& explanation) {
  auto* button = new QPushButton(icon(iconName), verb);
  button->setIconSize({24, 24});
  button->setMinimumHeight(5 * kGrid);
  button->setStyleSheet(QStringLiteral("text-align: left; padding-left: 12px; font-weight: bold;"));
  button->setAccessibleDescription(explanation);
  column.addWidget(button);
  column.addWidget(faint(explanation));
  column.addSpacing(kGrid);
  return button;
}

void StartPage::refresh() {
  empty(*m_recent);
  const QString sample = sampleWorkspace(m_session.resources());
  m_sample->setEnabled(!sample.isEmpty());
  m_sample->setToolTip(sample.isEmpty() ? words("The sample is not installed; scripts/run.sh makes it.")
                                        : sample);
  const QStringList files = recentWorkspaces();
  if (files.isEmpty()) m_recent->addWidget(faint(words("Workspaces that you open are listed here.")));
  for (const QString& file : files) {
    const QFileInfo info(file);
    auto* button = new QPushButton(icon("document-open-recent"),
                                   info.fileName() + QStringLiteral("  —  ") + info.absolutePath());
    button->setFlat(true);
    button->setStyleSheet(QStringLiteral("text-align: left;"));
    button->setEnabled(info.exists());
    button->setToolTip(info.exists() ? file : words("%1 is no longer there.", file.toStdString()));
    connect(button, &QPushButton::clicked, this, [this, file] { m_session.open(file); });
    m_recent->addWidget(button);
  }
}

void StartPage::openSample() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  m_session.jobs().start(
      words("Copying the sample"), this,
      [sample = sampleWorkspace(m_session.resources()), folder](Progress&) {
        return copyOfSample(sample, folder);
      },
      [this](const QString& copy) { m_session.open(copy); },
      [this](const Error& error) { emit failed(error); });
}

void StartPage::makeNew() {
  NewWorkspaceDialog dialog(this);
  if (dialog.exec() != QDialog::Accepted) return;
  m_session.jobs().start(
      words("Making the workspace"), this,
      [file = dialog.file().toStdString(), name = dialog.name().toStdString(),
       crs = dialog.crs().toStdString()](Progress&) { store::Workspace::create(file, name, crs); },
      [this, file = dialog.file()] { m_session.open(file); },
      [this](const Error& error) { emit failed(error); });
}

}  // namespace michi::ui
