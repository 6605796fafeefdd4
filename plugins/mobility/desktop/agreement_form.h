#pragma once
// A form for what was talked over with an organisation, and below it what was before.

#include <QDialog>

#include "plugins/mobility/agreements.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace michi::mobility {

class DaysEdit;

class AgreementForm : public QDialog {
  Q_OBJECT

 public:
  /// `known` without an id is a new one. `district` is the name of its district; `districts` are those to
  /// choose from.
  AgreementForm(const Agreement& known, const QString& district, const QStringList& districts,
                QWidget* parent);

  /// As in the form; the district is what was typed, a name or a code.
  AgreementTerms terms() const;
  void showProblem(const QString& words);
  QString problem() const;
  void setBusy(bool isBusy);

 signals:
  void kept(const michi::mobility::AgreementTerms& terms);

 private:
  QLineEdit* line(const QString& value, const char* name, const QString& hint = {});
  QLabel* historyOf(const Agreement& known);

  QLineEdit* m_organisation;
  QLineEdit* m_vehicle;
  QLineEdit* m_post;
  QComboBox* m_district;
  QLineEdit* m_purpose;
  DaysEdit* m_days;
  QLineEdit* m_from;
  QLineEdit* m_to;
  QComboBox* m_state;
  QLineEdit* m_note;
  QLabel* m_problem;
  QPushButton* m_keep;
};

}  // namespace michi::mobility
