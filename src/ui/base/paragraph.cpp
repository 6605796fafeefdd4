#include "ui/base/paragraph.h"

namespace michi::ui {

Paragraph::Paragraph(const QString& words, QWidget* parent) : QLabel(parent) {
  setWordWrap(true);
  setTextFormat(Qt::RichText);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  say(words);
}

void Paragraph::say(const QString& words) {
  m_said = words;
  QString html = words.toHtmlEscaped();
  html.replace(u'\n', QStringLiteral("<br>"));
  setText(html.isEmpty() ? html : QStringLiteral("<p style=\"line-height: 130%\">%1</p>").arg(html));
}

}  // namespace michi::ui
