#pragma once
// A new workspace: name, plane, file.

#include <QDialog>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace michi::ui {

/// A zone of the Japan Plane Rectangular CS (平面直角座標系, 平成14年国土交通省告示第9号) on JGD2011.
struct Plane {
  int zone = 0;         // 1 to 19
  QString crs;          // "EPSG:6678"
  QString prefectures;  // for which
};
const std::vector<Plane>& planes();

class NewWorkspaceDialog : public QDialog {
  Q_OBJECT

 public:
  explicit NewWorkspaceDialog(QWidget* parent = nullptr);
  QString name() const;
  QString crs() const;
  QString file() const;

 private:
  void chooseFile();
  void showWhetherReady();

  QLineEdit* m_name;
  QComboBox* m_plane;
  QLineEdit* m_file;
  QDialogButtonBox* m_buttons;
};

}  // namespace michi::ui
