#include "ui/shell/question_perspective.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {

QuestionPerspective::QuestionPerspective()
    : m_panel(new QWidget),
      m_choices(new QGridLayout),
      m_buttons(new QButtonGroup(this)),
      m_panels(new QStackedWidget) {
  auto* column = new QVBoxLayout(m_panel);
  column->setContentsMargins(0, 0, 0, 0);
  m_choices->setContentsMargins(kGrid, kGrid, kGrid, 0);
  m_choices->setSpacing(kGrid / 2);
  column->addLayout(m_choices);
  column->addWidget(m_panels, 1);
  m_buttons->setExclusive(true);
}

QuestionPerspective::~QuestionPerspective() = default;

void QuestionPerspective::add(std::unique_ptr<Perspective> question) {
  auto* button = new QToolButton;
  button->setText(question->title());
  button->setIcon(question->icon());
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setCheckable(true);
  button->setMinimumHeight(kControlHeight);
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  button->setObjectName(question->id());
  const auto index = static_cast<int>(m_questions.size());
  m_choices->addWidget(button, index / 2, index % 2);
  m_buttons->addButton(button);
  m_panels->addWidget(question->panel());
  connect(button, &QToolButton::clicked, this, [this, one = question.get()] { change(*one); });
  connect(question.get(), &Perspective::pagesChanged, this, [this, one = question.get()] {
    if (one == m_asked) emit pagesChanged();
  });
  if (m_asked == nullptr) {
    m_asked = question.get();
    button->setChecked(true);
  }
  m_questions.push_back(std::move(question));
}

void QuestionPerspective::ask(const QString& id) {
  for (const auto& one : m_questions) {
    if (one->id() != id) continue;
    m_panel->findChild<QToolButton*>(id)->setChecked(true);
    change(*one);
  }
}

void QuestionPerspective::change(Perspective& question) {
  if (m_asked == &question) return;
  if (m_isEntered) m_asked->leave();
  m_asked = &question;
  m_panels->setCurrentWidget(question.panel());
  emit pagesChanged();
  if (m_isEntered) m_asked->enter();
}

void QuestionPerspective::enter() {
  m_isEntered = true;
  m_asked->enter();
}

void QuestionPerspective::leave() {
  m_isEntered = false;
  m_asked->leave();
}

}  // namespace michi::ui
