#pragma once
// The districts to tick, under their former municipality and residents' council, with a search.

#include <QWidget>
#include <span>
#include <string>
#include <vector>

#include "store/records.h"

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace michi::wardmap {

class DistrictTree : public QWidget {
  Q_OBJECT

 public:
  explicit DistrictTree(QWidget* parent = nullptr);
  /// What was ticked and is still there stays ticked.
  void show(std::span<const store::District> districts);
  /// Codes in the order of the tree.
  std::vector<std::string> chosen() const;
  void choose(const std::vector<std::string>& codes);
  void chooseAll(bool on);

 signals:
  void changed();

 private:
  void filter(const QString& words);
  void count();
  std::vector<QTreeWidgetItem*> leaves() const;

  QLineEdit* m_search;
  QTreeWidget* m_tree;
  QLabel* m_count;
};

}  // namespace michi::wardmap
