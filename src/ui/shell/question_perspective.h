#pragma once
// A perspective that answers several questions, each of which is a perspective of its own with its panel, its
// tables and what it draws on the map; its first row says which.

#include <memory>
#include <vector>

#include "ui/shell/perspective.h"

class QButtonGroup;
class QGridLayout;
class QStackedWidget;

namespace michi::ui {

class QuestionPerspective : public Perspective {
  Q_OBJECT

 public:
  QuestionPerspective();
  ~QuestionPerspective() override;

  /// In the order in which they are offered; the first is asked at first. Its title is the button's text.
  void add(std::unique_ptr<Perspective> question);
  /// The one asked now.
  Perspective& asked() const { return *m_asked; }
  /// By its id; nothing happens where there is none.
  void ask(const QString& id) override;

  QWidget* panel() override { return m_panel; }
  std::vector<Page> pages() override { return m_asked->pages(); }
  std::vector<std::string> theme() const override { return m_questions.front()->theme(); }
  double pageShare() const override { return m_questions.front()->pageShare(); }
  void enter() override;
  void leave() override;

  /// The question of this class, for tests.
  template <class Question>
  Question& question() const {
    for (const auto& one : m_questions) {
      if (auto* found = dynamic_cast<Question*>(one.get())) return *found;
    }
    qFatal("no such question");
  }

 private:
  void change(Perspective& question);

  QWidget* m_panel;
  QGridLayout* m_choices;
  QButtonGroup* m_buttons;
  QStackedWidget* m_panels;
  std::vector<std::unique_ptr<Perspective>> m_questions;
  Perspective* m_asked = nullptr;
  bool m_isEntered = false;
};

}  // namespace michi::ui
