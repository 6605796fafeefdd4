#include "ui/registry/recovery_key.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr int kInARow = 7;           // groups
constexpr double kSheetMargin = 56;  // points, of the sheet
constexpr double kKeySize = 16;      // points
constexpr double kLineHeight = 1.7;  // of the letters

QFont keyFont(double size) {
  QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  font.setPointSizeF(size);
  font.setBold(true);
  return font;
}

QString printed(const char* source) { return q(printText(source)); }

std::vector<SheetLine> keyRows(const seal::Secret& key) {
  std::vector<SheetLine> rows;
  const QStringList groups = keyGroups(key);
  for (qsizetype from = 0; from < groups.size(); from += kInARow)
    rows.push_back({groups.mid(from, kInARow).join(QStringLiteral("  ")), kKeySize, true});
  return rows;
}

}  // namespace

QStringList keyGroups(const seal::Secret& key) {
  return QString::fromUtf8(key.view().data(), static_cast<qsizetype>(key.size())).split(u'-');
}

std::vector<SheetLine> sheetLines(const KeyPaper& paper) {
  std::vector<SheetLine> lines{
      {printed("Recovery key of the registry of households"), 20},
      {q(printText("Workspace: %1", paper.workspace.toStdString()))},
      {q(printText("Made on %1 by %2", paper.date.toStdString(), paper.login.toStdString()))},
      {}};
  for (SheetLine& row : keyRows(*paper.key)) lines.push_back(std::move(row));
  lines.emplace_back();
  lines.push_back({printed("Whoever holds this sheet can open every record of every household.")});
  lines.push_back({printed("Seal it, write the day and your name over the seam, and lock it away.")});
  lines.push_back({printed("Keep the second copy in another building.")});
  lines.push_back({printed("It is needed when every administrator has lost their passphrase.")});
  lines.emplace_back();
  lines.push_back({printed("Kept at:                              Sealed by:                     Day:")});
  return lines;
}

void paintSheet(QPainter& painter, const QRectF& page, const KeyPaper& paper) {
  const double scale = painter.device()->logicalDpiY() / 72.0;
  double y = page.top() + kSheetMargin;
  for (const SheetLine& line : sheetLines(paper)) {
    QFont font = line.isKey ? keyFont(line.size) : QFont(QStringLiteral("BIZ UDPGothic"));
    font.setPixelSize(qRound(line.size * scale));
    painter.setFont(font);
    const double height = line.size * kLineHeight;
    const QRectF row(page.left() + kSheetMargin, y, page.width() - 2 * kSheetMargin, height);
    painter.drawText(QRectF(row.topLeft() * scale, row.size() * scale), Qt::AlignLeft | Qt::AlignVCenter,
                     line.words);
    y += height;
  }
}

// On the screen

KeyView::KeyView(SharedSecret key, QWidget* parent) : QWidget(parent), m_key(std::move(key)) {
  setObjectName(QStringLiteral("key"));
  setAccessibleName(words("The recovery key"));
}

QSize KeyView::sizeHint() const {
  const QFontMetrics metrics(keyFont(kKeySize));
  const int rows = static_cast<int>(keyRows(*m_key).size());
  return {metrics.horizontalAdvance(QStringLiteral("WWWW  ").repeated(kInARow)) + 4 * kGrid,
          rows * metrics.height() * 3 / 2 + 3 * kGrid};
}

void KeyView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(QPalette::Mid));
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
  painter.setPen(palette().color(QPalette::Text));
  painter.setFont(keyFont(kKeySize));
  const auto rows = keyRows(*m_key);
  const QRect inner = rect().adjusted(kGrid, kGrid, -kGrid, -kGrid);
  const int height = inner.height() / static_cast<int>(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i)
    painter.drawText(QRect(inner.left(), inner.top() + static_cast<int>(i) * height, inner.width(), height),
                     Qt::AlignCenter, rows[i].words);
}

RecoveryKeyDialog::RecoveryKeyDialog(KeyPaper paper, QWidget* parent)
    : QDialog(parent), m_paper(std::move(paper)) {
  setWindowTitle(words("The recovery key"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowFlag(Qt::WindowCloseButtonHint, false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
  column->setSpacing(2 * kGrid);
  auto* heading = new QLabel(words("Put this key away now: it is not shown again"));
  heading->setFont(headingFont());
  column->addWidget(heading);
  auto* why = new QLabel(words(
      "When every administrator has lost their passphrase, only this key opens the registry again. It "
      "is kept nowhere else. Print it or copy it by hand, twice, seal both sheets and lock them away in "
      "two places. Please make no photograph and no file of it."));
  why->setWordWrap(true);
  column->addWidget(why);
  column->addWidget(new KeyView(m_paper.key));
  m_isPutAway = new QCheckBox(words("I have &two copies on paper"));
  m_isPutAway->setObjectName(QStringLiteral("putAway"));
  m_isPutAway->setMinimumHeight(kControlHeight);
  column->addWidget(m_isPutAway);
  auto* onPaper = new QPushButton(icon("document-print"), words("&Print…"));
  onPaper->setAutoDefault(false);
  m_done = new QPushButton(icon("dialog-ok"), words("&Done"));
  m_done->setObjectName(QStringLiteral("done"));
  m_done->setEnabled(false);
  auto* row = new QHBoxLayout;
  row->addWidget(onPaper);
  row->addStretch();
  row->addWidget(m_done);
  column->addLayout(row);
  connect(m_isPutAway, &QCheckBox::toggled, m_done, &QWidget::setEnabled);
  connect(onPaper, &QPushButton::clicked, this, &RecoveryKeyDialog::print);
  connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
}

void RecoveryKeyDialog::reject() {
  if (m_isPutAway->isChecked()) accept();
}

void RecoveryKeyDialog::print() {
  auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  printer->setPageSize(QPageSize(QPageSize::A4));
  printer->setFullPage(true);
  auto* dialog = new QPrintDialog(printer.get(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, printer] {
    QPainter painter(printer.get());
    paintSheet(painter, printer->pageLayout().fullRectPoints(), m_paper);
  });
  dialog->open();
}

}  // namespace michi::ui
