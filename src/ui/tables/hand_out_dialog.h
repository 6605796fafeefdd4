#pragma once
// Asks to whom persons are handed out, why and on what ground; cannot be passed over.

#include <QDialog>

#include "ui/tables/table_hand_out.h"

class QComboBox;
class QDateEdit;
class QCheckBox;
class QLineEdit;
class QPushButton;

namespace michi::ui {

class HandOutDialog : public QDialog {
  Q_OBJECT

 public:
  /// `what` is handed out: "世帯一覧, 62 件". While disaster access is open, that is the ground offered
  /// first.
  HandOutDialog(const QString& what, bool isDisaster, QWidget* parent = nullptr);

  HandOut entered() const;

 private:
  void check();

  QLineEdit* m_recipient;
  QLineEdit* m_post;
  QLineEdit* m_purpose;
  QComboBox* m_ground;
  QCheckBox* m_isReturned;
  QDateEdit* m_returnBy;
  QPushButton* m_ok = nullptr;
};

}  // namespace michi::ui
