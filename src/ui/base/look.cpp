#include "ui/base/look.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>
#include <array>

namespace michi::ui {
namespace {

QPalette lightPalette() {
  QPalette palette;
  palette.setColor(QPalette::Window, QColor(0xF4, 0xF5, 0xF7));
  palette.setColor(QPalette::WindowText, QColor(0x1C, 0x1C, 0x1E));
  palette.setColor(QPalette::Base, Qt::white);
  palette.setColor(QPalette::AlternateBase, QColor(0xF0, 0xF3, 0xF8));
  palette.setColor(QPalette::Text, QColor(0x1C, 0x1C, 0x1E));
  palette.setColor(QPalette::Button, QColor(0xE9, 0xEB, 0xEF));
  palette.setColor(QPalette::ButtonText, QColor(0x1C, 0x1C, 0x1E));
  palette.setColor(QPalette::ToolTipBase, QColor(0xFF, 0xFF, 0xE6));
  palette.setColor(QPalette::ToolTipText, QColor(0x1C, 0x1C, 0x1E));
  palette.setColor(QPalette::PlaceholderText, QColor(0x6B, 0x6F, 0x76));
  palette.setColor(QPalette::Highlight, colour::kAccent);
  palette.setColor(QPalette::HighlightedText, Qt::white);
  palette.setColor(QPalette::Link, colour::kAccent);
  return palette;
}

QPalette darkPalette() {
  QPalette palette;
  const QColor text(0xEC, 0xED, 0xEE);
  palette.setColor(QPalette::Window, QColor(0x2A, 0x2C, 0x30));
  palette.setColor(QPalette::WindowText, text);
  palette.setColor(QPalette::Base, QColor(0x1F, 0x20, 0x23));
  palette.setColor(QPalette::AlternateBase, QColor(0x27, 0x29, 0x2D));
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::Button, QColor(0x3A, 0x3D, 0x42));
  palette.setColor(QPalette::ButtonText, text);
  palette.setColor(QPalette::BrightText, Qt::white);
  palette.setColor(QPalette::ToolTipBase, QColor(0x3A, 0x3D, 0x42));
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::PlaceholderText, QColor(0xA4, 0xA8, 0xAE));
  palette.setColor(QPalette::Highlight, QColor(0x3D, 0x8B, 0xE0));
  palette.setColor(QPalette::HighlightedText, Qt::white);
  palette.setColor(QPalette::Link, QColor(0x7C, 0xB8, 0xFF));
  return palette;
}

void greyOut(QPalette& palette) {
  const QColor faint = palette.color(QPalette::PlaceholderText);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, faint);
}

QString bodyFamily() {
  for (const char* family : {"BIZ UDPGothic", "BIZ UDPゴシック", "Noto Sans CJK JP"}) {
    if (QFontDatabase::hasFamily(QString::fromUtf8(family))) return QString::fromUtf8(family);
  }
  return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

/// Fusion draws the rim of a box to tick darker than the ground: nobody sees it on a dark one.
class FusionWithRims : public QProxyStyle {
 public:
  FusionWithRims() : QProxyStyle(QStringLiteral("Fusion")) {}
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isDark() || (!isBox && element != PE_IndicatorRadioButton)) return;
    painter->save();
    painter->setPen(QPen(QColor(0x8A, 0x8F, 0x96), 1));
    painter->setBrush(Qt::NoBrush);
    const QRect rim = option->rect.adjusted(0, 0, -1, -1);
    if (isBox) {
      painter->drawRect(rim);
    } else {
      painter->setRenderHint(QPainter::Antialiasing);
      painter->drawEllipse(rim);
    }
    painter->restore();
  }
};

/// The scheme of the system, before ours is put over it.
bool systemIsDark() { return QPalette().color(QPalette::Window).lightness() < 128; }

}  // namespace

void dress(QApplication& application, Scheme scheme) {
  static const bool kSystemDark = systemIsDark();
  const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && kSystemDark);
  QApplication::setStyle(new FusionWithRims);
  QPalette palette = dark ? darkPalette() : lightPalette();
  greyOut(palette);
  QApplication::setPalette(palette);
  QFont font(bodyFamily());
  font.setPointSizeF(kBodySize);
  QApplication::setFont(font);
  application.setStyleSheet(QStringLiteral(
      "QPushButton, QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: 26px; }"
      "QPushButton { padding: 1px 14px; }"
      "QToolTip { padding: 4px; }"));
  QIcon::setFallbackSearchPaths({QStringLiteral(":/icons")});
  QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
  QIcon::setFallbackThemeName(QStringLiteral("breeze"));
}

bool isDark() { return QApplication::palette().color(QPalette::Window).lightness() < 128; }

QFont headingFont() {
  QFont font = QApplication::font();
  font.setPointSizeF(kHeadingSize);
  font.setBold(true);
  return font;
}

QColor problemColour() { return isDark() ? QColor(0xFF, 0x8A, 0x80) : colour::kDisaster; }

namespace colour {

QColor ofPriority(const std::string& priorityClass) {
  if (priorityClass == "S") return {0xFF, 0x4B, 0x00};
  if (priorityClass == "A") return {0xF6, 0xAA, 0x00};
  if (priorityClass == "B") return {0xFF, 0xF1, 0x00};
  if (priorityClass == "C") return {0x4D, 0xC4, 0xFF};
  return kNoData;
}

QColor ofReach(const std::string& reached) {
  if (reached == "within") return kWithin;
  if (reached == "beyond") return kBeyond;
  if (reached == "unreachable") return kUnreachable;
  return kNoData;
}

}  // namespace colour

QIcon icon(const char* name) {
  const QString id = QString::fromLatin1(name);
  if (QIcon::hasThemeIcon(id)) return QIcon::fromTheme(id);
  const QString own = QStringLiteral(":/icons/%1.svg").arg(id);
  return QFile::exists(own) ? QIcon(own) : QIcon();
}

}  // namespace michi::ui
