#include "plugins/wardmap/desktop/district_tree.h"

#include <QtWidgets>
#include <algorithm>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::wardmap {

using ui::words;

namespace {

constexpr int kCode = Qt::UserRole;

bool areSeenChecked(const QTreeWidgetItem& item) {
  if (item.childCount() == 0) return item.checkState(0) == Qt::Checked;
  bool areAll = true;
  for (int i = 0; i < item.childCount(); ++i)
    areAll = areAll && (item.child(i)->isHidden() || areSeenChecked(*item.child(i)));
  return areAll;
}

/// A tick at a group ticks the districts that the search shows, not the hidden ones; a second takes it away.
class Group : public QTreeWidgetItem {
 public:
  Group(QTreeWidgetItem* parent, const QString& name) : QTreeWidgetItem(parent, {name}) {
    setFlags(flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
  }
  void setData(int column, int role, const QVariant& value) override {
    if (role != Qt::CheckStateRole) return QTreeWidgetItem::setData(column, role, value);
    const Qt::CheckState state = areSeenChecked(*this) ? Qt::Unchecked : value.value<Qt::CheckState>();
    setSeen(*this, state);
    emitDataChanged();
  }

 private:
  static void setSeen(QTreeWidgetItem& group, Qt::CheckState state) {
    for (int i = 0; i < group.childCount(); ++i) {
      QTreeWidgetItem& child = *group.child(i);
      if (child.isHidden()) continue;
      if (child.childCount() > 0)
        setSeen(child, state);
      else
        child.setCheckState(0, state);
    }
  }
};

QTreeWidgetItem* childNamed(QTreeWidgetItem* parent, const QString& name) {
  for (int i = 0; i < parent->childCount(); ++i) {
    if (parent->child(i)->text(0) == name && parent->child(i)->data(0, kCode).isNull())
      return parent->child(i);
  }
  return new Group(parent, name);
}

void collect(QTreeWidgetItem* item, std::vector<QTreeWidgetItem*>& leaves) {
  if (!item->data(0, kCode).isNull()) leaves.push_back(item);
  for (int i = 0; i < item->childCount(); ++i) collect(item->child(i), leaves);
}

/// Whether anything of it is to be seen.
bool filterItem(QTreeWidgetItem* item, const QString& words, bool isAboveFound) {
  const bool isFound = isAboveFound || words.isEmpty() || item->text(0).contains(words, Qt::CaseInsensitive);
  bool isSeen = isFound && item->childCount() == 0;
  for (int i = 0; i < item->childCount(); ++i) isSeen = filterItem(item->child(i), words, isFound) || isSeen;
  item->setHidden(!isSeen);
  return isSeen;
}

}  // namespace

DistrictTree::DistrictTree(QWidget* parent)
    : QWidget(parent), m_search(new QLineEdit), m_tree(new QTreeWidget), m_count(new QLabel) {
  m_search->setPlaceholderText(words("Search districts"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(ui::icon("search"), QLineEdit::LeadingPosition);
  m_search->setAccessibleName(words("Search districts"));
  m_tree->setHeaderHidden(true);
  m_tree->setStyleSheet(QStringLiteral("QTreeWidget::item { min-height: 24px; }"));
  m_tree->setMinimumHeight(26 * ui::kGrid);
  m_tree->setAccessibleName(words("Districts to print"));
  m_tree->setUniformRowHeights(true);
  auto* all = new QPushButton(words("All of them"));
  auto* none = new QPushButton(words("None"));
  all->setToolTip(words("All districts that the search shows"));
  none->setToolTip(words("Takes all ticks away"));
  auto* row = new QHBoxLayout;
  row->addWidget(m_count, 1);
  row->addWidget(all);
  row->addWidget(none);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_search);
  column->addWidget(m_tree, 1);
  column->addLayout(row);
  connect(m_search, &QLineEdit::textChanged, this, &DistrictTree::filter);
  connect(all, &QPushButton::clicked, this, [this] { chooseAll(true); });
  connect(none, &QPushButton::clicked, this, [this] { chooseAll(false); });
  connect(m_tree, &QTreeWidget::itemChanged, this, [this] { count(); });
  count();
}

void DistrictTree::show(std::span<const store::District> districts) {
  const auto before = chosen();
  const QSignalBlocker quiet(m_tree);
  m_tree->clear();
  for (const store::District& district : districts) {
    QTreeWidgetItem* parent = m_tree->invisibleRootItem();
    if (!district.former.empty()) parent = childNamed(parent, ui::q(district.former));
    if (!district.council.empty()) parent = childNamed(parent, ui::q(district.council));
    auto* item = new QTreeWidgetItem(parent, {ui::q(district.name)});
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsAutoTristate);
    item->setCheckState(0, Qt::Unchecked);
    item->setData(0, kCode, ui::q(district.code));
  }
  choose(before);
  filter(m_search->text());
}

std::vector<QTreeWidgetItem*> DistrictTree::leaves() const {
  std::vector<QTreeWidgetItem*> all;
  collect(m_tree->invisibleRootItem(), all);
  return all;
}

std::vector<std::string> DistrictTree::chosen() const {
  std::vector<std::string> codes;
  for (const QTreeWidgetItem* item : leaves()) {
    if (item->checkState(0) == Qt::Checked) codes.push_back(item->data(0, kCode).toString().toStdString());
  }
  return codes;
}

void DistrictTree::choose(const std::vector<std::string>& codes) {
  {
    const QSignalBlocker quiet(m_tree);
    for (QTreeWidgetItem* item : leaves()) {
      const std::string code = item->data(0, kCode).toString().toStdString();
      const bool isChosen = std::find(codes.begin(), codes.end(), code) != codes.end();
      item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
      if (isChosen && codes.size() <= 8) m_tree->scrollToItem(item);
    }
  }
  m_tree->viewport()->update();
  count();
}

void DistrictTree::chooseAll(bool on) {
  {
    const QSignalBlocker quiet(m_tree);
    for (QTreeWidgetItem* item : leaves()) {
      if (!on || !item->isHidden()) item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    }
  }
  m_tree->viewport()->update();
  count();
}

void DistrictTree::filter(const QString& words) {
  for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
    filterItem(m_tree->topLevelItem(i), words.trimmed(), false);
  if (!words.trimmed().isEmpty()) m_tree->expandAll();
}

void DistrictTree::count() {
  m_count->setText(words("%1 chosen", withSeparators(chosen().size())));
  emit changed();
}

}  // namespace michi::wardmap
