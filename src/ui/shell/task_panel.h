#pragma once
// The panel of a task, always in the same five parts: the question, the conditions, the button, the result in
// a sentence first with its warnings, the next step.

#include <QScrollArea>
#include <QString>
#include <QTimer>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace michi::ui {

class Paragraph;

/// What is said of a result.
struct Said {
  std::vector<std::string> sentences;  // the first is set large
  std::vector<std::string> warnings;
  std::string when;      // ISO time of the computation
  bool isStale = false;  // its inputs have changed since
};

class TaskPanel : public QScrollArea {
  Q_OBJECT

 public:
  /// `question` is one sentence, `verb` the button's text; an empty verb: there is nothing to compute.
  TaskPanel(const QString& question, const QString& verb, QWidget* parent = nullptr);

  /// Few, with good defaults.
  QFormLayout& conditions() { return *m_conditions; }
  /// Folded away under 詳しい条件.
  QFormLayout& moreConditions();
  /// Below the result: numbers, bars.
  QVBoxLayout& details() { return *m_details; }
  QPushButton& addNext(const QIcon& icon, const QString& verb);

  void setBusy(bool isBusy);
  bool isBusy() const { return m_isBusy; }
  void showResult(const Said& said);
  /// Scrolls to the result, once it is laid out.
  void revealResult();
  /// Before there is a result: what will stand here and how to get it.
  void showNothing(const QString& words);
  /// The result's text as shown, for tests and copying.
  QString resultText() const;

 signals:
  void compute();
  void cancel();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void placeFoot();
  QLabel* heading(const QString& words);

  QVBoxLayout* m_column;
  QFormLayout* m_conditions;
  QFormLayout* m_more = nullptr;
  QToolButton* m_moreButton;
  QWidget* m_moreBox;
  QPushButton* m_button;
  QString m_verb;
  bool m_isBusy = false;
  QLabel* m_resultHeading;
  Paragraph* m_first;
  Paragraph* m_rest;
  Paragraph* m_warnings;
  Paragraph* m_when;
  QVBoxLayout* m_details;
  QVBoxLayout* m_next;
  QWidget* m_foot;
  QTimer m_tabOrder;
};

}  // namespace michi::ui
