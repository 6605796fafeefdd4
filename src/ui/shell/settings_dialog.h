#pragma once
// 設定: applied at once, without an OK.

#include <QDialog>

#include "ui/base/preferences.h"

class QComboBox;
class QFormLayout;
class QSlider;
class QSpinBox;

namespace michi::ui {

class SettingsDialog : public QDialog {
  Q_OBJECT

 public:
  explicit SettingsDialog(QWidget* parent = nullptr);

 private:
  void makeLook(QFormLayout& form);
  void makeWork(QFormLayout& form);
  void take();
  void backToUsual();
  void fill(const Preferences& preferences);

  QComboBox* m_scheme;
  QSlider* m_text;
  QComboBox* m_dates;
  QSpinBox* m_lock;
  QSpinBox* m_workers;
};

}  // namespace michi::ui
