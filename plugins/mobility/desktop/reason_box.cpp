#include "plugins/mobility/desktop/reason_box.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

QLabel* wrapped() {
  auto* label = new QLabel;
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

}  // namespace

ReasonBox::ReasonBox(QWidget* parent)
    : QWidget(parent),
      m_title(wrapped()),
      m_lines(wrapped()),
      m_people(new QPushButton(ui::icon("view-list-details"), ui::words("List the people there"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, ui::kGrid, 0, 0);
  QFont bold = m_title->font();
  bold.setBold(true);
  m_title->setFont(bold);
  m_people->setMinimumHeight(ui::kControlHeight);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_lines, m_people})
    column->addWidget(widget);
  connect(m_people, &QPushButton::clicked, this, &ReasonBox::peopleWanted);
  hide();
}

void ReasonBox::show(const Reasons& reasons, bool areSeveral) {
  m_title->setText(reasons.title);
  QStringList lines;
  for (const QString& line : reasons.lines) lines += QStringLiteral("・") + line;
  m_lines->setText(lines.join(u'\n'));
  m_people->setVisible(areSeveral);
  QWidget::show();
}

void ReasonBox::clear() {
  m_title->clear();
  m_lines->clear();
  hide();
}

QString ReasonBox::text() const { return (m_title->text() + u'\n' + m_lines->text()).trimmed(); }

}  // namespace michi::mobility
