#pragma once
// Asks what may stand in one column: a fragment or some of few values, or a range of numbers.

#include <QDialog>
#include <QPointer>

#include "ui/tables/table_model.h"

class QLineEdit;
class QListWidget;

namespace michi::ui {

class ColumnFilterDialog : public QDialog {
  Q_OBJECT

 public:
  /// Sets the filter of the model when it is accepted; nothing once the model has gone.
  ColumnFilterDialog(TableModel& model, int column, QWidget* parent = nullptr);

  void accept() override;

 private:
  QWidget* makeRange(const ColumnFilter& now);
  QWidget* makeTexts(const ColumnFilter& now);
  ColumnFilter entered() const;

  QPointer<TableModel> m_model;
  int m_column;
  QLineEdit* m_least = nullptr;
  QLineEdit* m_most = nullptr;
  QLineEdit* m_contains = nullptr;
  QListWidget* m_values = nullptr;
};

/// A number as people write it: "1,284", "１２８４", " 3.5 "; nothing for anything else.
std::optional<double> numberFrom(const QString& words);

}  // namespace michi::ui
