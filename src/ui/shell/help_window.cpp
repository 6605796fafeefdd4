#include "ui/shell/help_window.h"

#include <QtWidgets>
#include <algorithm>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr const char* kOrder[] = {"start",   "mobility", "evacuation", "meeting",
                                  "wardmap", "data",     "registry",   "commands"};

QString readAll(const QString& file) {
  QFile stream(file);
  return stream.open(QIODevice::ReadOnly) ? QString::fromUtf8(stream.readAll()) : QString();
}

QString firstHeading(const QString& file) {
  QFile stream(file);
  if (!stream.open(QIODevice::ReadOnly)) return {};
  const QString line = QString::fromUtf8(stream.readLine()).trimmed();
  return line.startsWith(u'#') ? line.mid(line.lastIndexOf(u'#') + 1).trimmed() : QFileInfo(file).baseName();
}

/// Japanese wants more room between lines; lines of pictures are high enough.
void spaceLines(QTextDocument& document) {
  constexpr int kPercent = 140;
  QTextBlockFormat format;
  format.setLineHeight(kPercent, QTextBlockFormat::ProportionalHeight);
  QTextCursor all(&document);
  all.beginEditBlock();  // one layout for all
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    if (!block.text().contains(QChar::ObjectReplacementCharacter))
      QTextCursor(block).mergeBlockFormat(format);
  }
  all.endEditBlock();
}

GuideBrowser::Pictures picturesOf(const QString& markdown, const QDir& folder, int widest) {
  static const QRegularExpression kPicture(QStringLiteral(R"(!\[[^\]]*\]\(([^)]+)\))"));
  GuideBrowser::Pictures pictures;
  for (const QRegularExpressionMatch& match : kPicture.globalMatch(markdown)) {
    QImage image(folder.filePath(match.captured(1)));
    if (image.width() > widest) image = image.scaledToWidth(widest, Qt::SmoothTransformation);
    pictures.insert(match.captured(1), image);
  }
  return pictures;
}

std::size_t rankOf(const Chapter& chapter) {
  const auto found = std::find_if(std::begin(kOrder), std::end(kOrder),
                                  [&](const char* id) { return chapter.id == QLatin1String(id); });
  return static_cast<std::size_t>(found - std::begin(kOrder));
}

}  // namespace

std::vector<Chapter> guideChapters(const std::string& resources) {
  std::vector<Chapter> chapters;
  const QDir folder(q(resources) + QStringLiteral("/docs/guide"));
  for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
    if (name == QLatin1String("README.md")) continue;  // the contents: the window has its own
    const QString file = folder.filePath(name);
    chapters.push_back({QFileInfo(file).baseName(), firstHeading(file), file});
  }
  std::stable_sort(chapters.begin(), chapters.end(),
                   [](const Chapter& a, const Chapter& b) { return rankOf(a) < rankOf(b); });
  return chapters;
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name) {
  if (type != QTextDocument::ImageResource) return QTextBrowser::loadResource(type, name);
  return m_pictures.value(name.toString());
}

/// Pictures take longer than a window may stand still: they are read beside it, then all is shown at once.
void GuideBrowser::showChapter(const QString& file) {
  const QString markdown = readAll(file);
  const QDir folder = QFileInfo(file).dir();
  const int widest = std::max(32 * kGrid, viewport()->width() - 4 * kGrid);
  const int turn = ++m_turn;
  QThreadPool::globalInstance()->start(
      [browser = QPointer<GuideBrowser>(this), markdown, folder, widest, turn] {
        Pictures pictures = picturesOf(markdown, folder, widest);
        QMetaObject::invokeMethod(qApp, [browser, markdown, pictures = std::move(pictures), turn] {
          if (!browser || browser->m_turn != turn) return;
          browser->m_pictures = pictures;
          browser->setMarkdown(markdown);
          spaceLines(*browser->document());
          browser->moveCursor(QTextCursor::Start);
        });
      });
}

HelpWindow::HelpWindow(const std::string& resources, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_chapters(guideChapters(resources)),
      m_contents(new QListWidget),
      m_page(new GuideBrowser) {
  setWindowTitle(words("Help"));
  resize(120 * kGrid, 90 * kGrid);
  m_contents->setAccessibleName(words("Contents"));
  m_contents->setStyleSheet(QStringLiteral("QListWidget::item { padding: 6px; }"));
  for (const Chapter& chapter : m_chapters) m_contents->addItem(chapter.title);
  m_page->setOpenLinks(false);
  m_page->document()->setDocumentMargin(2 * kGrid);
  auto* search = new QLineEdit;
  search->setPlaceholderText(words("Look for in the guide"));
  search->setClearButtonEnabled(true);
  auto* left = new QWidget;
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(kGrid, kGrid, 0, kGrid);
  column->addWidget(search);
  column->addWidget(m_contents, 1);
  auto* split = new QSplitter;
  split->addWidget(left);
  split->addWidget(m_page);
  split->setStretchFactor(1, 1);
  split->setSizes({28 * kGrid, 92 * kGrid});
  auto* all = new QHBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(split);
  connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::show);
  connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
  connect(search, &QLineEdit::returnPressed, this, [this, search] {
    if (m_page->find(search->text())) return;
    m_page->moveCursor(QTextCursor::Start);
    m_page->find(search->text());
  });
  auto* close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
  connect(close, &QShortcut::activated, this, &QWidget::close);
  if (m_chapters.empty()) m_page->setPlainText(words("The guide is not installed."));
}

void HelpWindow::open(const QString& chapter) {
  const auto found = std::find_if(m_chapters.begin(), m_chapters.end(),
                                  [&](const Chapter& one) { return one.id == chapter; });
  QWidget::show();  // first: pictures are made as wide as the page
  if (!m_chapters.empty())
    m_contents->setCurrentRow(found == m_chapters.end() ? 0 : static_cast<int>(found - m_chapters.begin()));
  raise();
  activateWindow();
}

void HelpWindow::show(int row) {
  if (row < 0) return;
  m_page->showChapter(m_chapters[static_cast<std::size_t>(row)].file);
}

/// Another chapter is shown here, the rest by the system.
void HelpWindow::follow(const QUrl& link) {
  const QString id = QFileInfo(link.path()).baseName();
  for (std::size_t i = 0; i < m_chapters.size(); ++i) {
    if (link.path().endsWith(QStringLiteral(".md")) && m_chapters[i].id == id)
      return m_contents->setCurrentRow(static_cast<int>(i));
  }
  if (!link.isRelative()) QDesktopServices::openUrl(link);
}

}  // namespace michi::ui
