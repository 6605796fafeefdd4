#pragma once
// One field of a form: its control, and beside it what is wrong or how else it reads. Says what was written
// when the field is left or a choice is made.

#include <QWidget>
#include <nlohmann/json.hpp>

#include "ui/registry/household_fields.h"

class QLabel;

namespace michi::ui {

class FieldEditor : public QWidget {
  Q_OBJECT

 public:
  explicit FieldEditor(const Field& field, QWidget* parent = nullptr);

  const Field& field() const { return m_field; }
  /// Not while the user is writing in it.
  void setValue(const nlohmann::json& value);
  void showProblem(const QString& words, bool isError);
  /// Something else stands in it than was shown, and it was not said yet.
  bool isBeingWritten() const { return typed() != m_shown && typed() != m_said; }
  /// What stands in it now.
  nlohmann::json typed() const;
  /// Says what was written, as when the field is left.
  void commit();
  QWidget* control() const { return m_control; }

  bool eventFilter(QObject* watched, QEvent* event) override;

 signals:
  void written(const std::string& path, const nlohmann::json& value);

 private:
  QWidget* makeControl();
  QString textOf(const nlohmann::json& value) const;
  QString noteOf(const nlohmann::json& value) const;

  Field m_field;
  nlohmann::json m_shown;
  nlohmann::json m_said;  // by written(), and not shown since
  QWidget* m_control = nullptr;
  QLabel* m_note = nullptr;
  QLabel* m_problem = nullptr;
};

}  // namespace michi::ui
