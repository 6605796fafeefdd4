#pragma once
// The recovery key, which is kept nowhere but on paper: shown once, in groups that can be copied by hand, and
// printed.

#include <QDialog>
#include <memory>

#include "seal/secret.h"

class QCheckBox;
class QPainter;
class QPrinter;
class QPushButton;

namespace michi::ui {

using SharedSecret = std::shared_ptr<const seal::Secret>;

/// Where the key opens what.
struct KeyPaper {
  QString workspace;
  QString login;  // of the first administrator
  QString date;
  SharedSecret key;
};

/// The groups of a printed key.
QStringList keyGroups(const seal::Secret& key);
/// One line of the sheet; sizes in points.
struct SheetLine {
  QString words;
  double size = 11;
  bool isKey = false;
};
/// What stands on the sheet, from top to bottom, in Japanese.
std::vector<SheetLine> sheetLines(const KeyPaper& paper);
/// `page` in points.
void paintSheet(QPainter& painter, const QRectF& page, const KeyPaper& paper);

/// The groups in two rows, painted from the secret itself: no widget holds them as a text.
class KeyView : public QWidget {
  Q_OBJECT

 public:
  explicit KeyView(SharedSecret key, QWidget* parent = nullptr);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  SharedSecret m_key;
};

/// Cannot be closed before the user says that the key is put away twice.
class RecoveryKeyDialog : public QDialog {
  Q_OBJECT

 public:
  RecoveryKeyDialog(KeyPaper paper, QWidget* parent = nullptr);
  const KeyPaper& paper() const { return m_paper; }

 public slots:
  void reject() override;

 private:
  void print();

  KeyPaper m_paper;
  QCheckBox* m_isPutAway = nullptr;
  QPushButton* m_done = nullptr;
};

}  // namespace michi::ui
